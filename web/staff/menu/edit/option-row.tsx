import type { DraftGroup, DraftMenu, DraftOption } from '../../../../src/domain/menu-draft/draft.ts';
import { Trouble } from '../../parts/states.tsx';
import { AutoCheck, AutoSelect, AutoSet } from './auto-choice.tsx';
import { asList, asMoney, asNumber, asText, AutoField, fieldsOf } from './auto-field.tsx';
import { allergens, diets } from './choices-of.ts';
import { RowActs } from './row-acts.tsx';
import { SizePrices } from './size-prices.tsx';
import { useRemove } from './use-remove.ts';

/** An option of a group: what it is and adds; the rarer things behind "More". */
export function OptionRow({
  menu,
  group,
  option,
  before,
}: {
  menu: DraftMenu;
  group: DraftGroup;
  option: DraftOption;
  /** The option above it. */
  before: string | undefined;
}) {
  const { remove, trouble } = useRemove();
  const of = fieldsOf('option', option.id, `${group.name}, ${option.name}`);
  const dishes = menu.sections.flatMap(({ items }) => items);
  return (
    <div className="option">
      <div className="part-row">
        <AutoField
          {...of('name', `Name of option ${option.name}`)}
          value={option.name}
          typed={asText}
          hidden
        />
        <AutoField
          {...of('price', `Price of option ${option.name}`)}
          value={option.price}
          typed={asMoney}
          hidden
          input={{ inputMode: 'decimal' }}
        />
        <RowActs
          kind="option"
          thing={option}
          before={before}
          remove={() => void remove('option', option.id, option)}
        />
      </div>
      <details>
        <summary>
          More<span className="visually-hidden"> of option {option.name}</span>
        </summary>
        <div className="panel">
          <AutoCheck
            {...of('isDefault', 'Comes along')}
            value={option.isDefault}
            hint="Unless the guest says otherwise."
          />
          <div className="field-row">
            <AutoSelect
              {...of('diet', 'Diet')}
              value={option.diet}
              options={[{ value: '', label: 'As the dish' }, ...diets]}
            />
            <AutoField {...of('maxEach', 'Most of this one')} value={option.maxEach} typed={asNumber} />
          </div>
          <SizePrices menu={menu} group={group} option={option} />
          <AutoSelect
            {...of('item', 'It is this dish (set meals)')}
            value={option.item}
            options={[
              { value: '', label: 'No dish of the menu' },
              ...dishes.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` })),
            ]}
          />
          <AutoSet
            {...of('groups', 'Then asks')}
            value={option.groups}
            options={menu.groups
              .filter(({ key }) => key !== group.key)
              .map(({ key, name }) => ({ value: key, label: name }))}
          />
          <AutoSet {...of('allergens', 'Contains')} value={option.allergens} options={allergens} />
          <AutoField
            {...of('aliases', 'Other names')}
            value={option.aliases}
            typed={asList}
            hint="With commas between."
          />
        </div>
      </details>
      <Trouble text={trouble} />
    </div>
  );
}
