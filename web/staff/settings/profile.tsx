import { lengthKept } from '../../../src/domain/typed.ts';
import { PhotoField } from '../menu/photo-field.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import { Card } from '../parts/card.tsx';
import { GroupForm } from './parts/group-form.tsx';
import { Choices, Several, TextField } from '../parts/inputs.tsx';
import { WordsField } from '../parts/words-field.tsx';
import { HouseDetails } from './profile/details.tsx';
import { houseKinds, tableLanguages } from '../houses.ts';
import { Place } from './profile/place.tsx';
import { useGroup } from './use-group.ts';

const labels = {
  name: 'Name',
  about: 'About',
  knownFor: 'Known for',
  priceBand: 'Prices',
  practices: 'For the world around you',
};

const diets = [
  { value: 'pure-veg', label: 'Pure veg' },
  { value: 'vegan', label: 'Vegan' },
  { value: 'jain', label: 'Jain' },
  { value: 'halal', label: 'Halal' },
] as const;

/** What the restaurant says of itself. */
export default function Profile() {
  const { restaurant } = useHere();
  const group = useGroup('profile');
  const places = useData('GET /restaurants/:restaurant/settings/places', {
    params: { restaurant: restaurant.id },
  });
  const { set, wrong } = group;
  return (
    <GroupForm group={group} labels={labels}>
      {(value) => (
        <>
          <Card title="Name and words" about="Guests read this first, in the chat and on your page.">
            <TextField
              label="Name"
              value={value.name}
              onChange={(name) => set({ name })}
              wrong={wrong('name')}
            />
            <TextField
              label="About"
              rows={4}
              hint={`A sentence or two. ${400 - lengthKept(value.about)} characters left.`}
              value={value.about}
              onChange={(about) => set({ about })}
              wrong={wrong('about')}
            />
            <WordsField
              label="Known for"
              hint="Dishes or things people come for, separated by commas."
              values={value.knownFor}
              onChange={(knownFor) => set({ knownFor })}
              wrong={wrong('knownFor')}
            />
            <Choices
              label="What kind of place"
              value={value.kind}
              onChange={(kind) => set({ kind })}
              options={houseKinds}
            />
          </Card>
          <Card title="Photo">
            <PhotoField
              photo={value.photo ?? null}
              onChange={(photo) => set({ photo: photo ?? undefined })}
              label={value.name}
            />
          </Card>
          <Card title="Kitchen">
            <WordsField
              label="Cuisines"
              hint="Guests search by these, as by “Punjabi”. Separated by commas."
              values={value.cuisines}
              onChange={(cuisines) => set({ cuisines })}
              wrong={wrong('cuisines')}
              suggestions={places.data?.cuisines ?? []}
            />
            <Several
              label="A guest may count on"
              values={value.diets}
              onChange={(chosen) => set({ diets: chosen })}
              options={diets}
            />
            <Choices
              label="Prices"
              value={String(value.priceBand)}
              onChange={(band) => set({ priceBand: Number(band) })}
              options={[
                { value: '1', label: '₹ · easy on the purse' },
                { value: '2', label: '₹₹ · moderate' },
                { value: '3', label: '₹₹₹ · a special evening' },
                { value: '4', label: '₹₹₹₹ · the most there is' },
              ]}
            />
          </Card>
          <Place value={value} set={set} wrong={wrong} areas={places.data?.areas ?? []} />
          <Card title="At the table">
            <Several
              label="Languages spoken"
              values={value.languages}
              onChange={(chosen) => set({ languages: chosen })}
              options={tableLanguages}
            />
            <TextField
              label="For the world around you"
              rows={2}
              hint="What you do about waste, water, sourcing. Shown on your page; may be empty."
              placeholder="Vegetables from farms within 80 km; kitchen waste is composted."
              value={value.practices}
              onChange={(practices) => set({ practices })}
              wrong={wrong('practices')}
            />
          </Card>
          <HouseDetails value={value} set={set} wrong={wrong} />
        </>
      )}
    </GroupForm>
  );
}
