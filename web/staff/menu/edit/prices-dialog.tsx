import { useState } from 'react';
import type { PriceChange } from '../../../../src/domain/menu-draft/bulk-prices.ts';
import type { DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { money } from '../../format.ts';
import { Field } from '../../parts/field.tsx';
import { Check } from '../../parts/inputs.tsx';
import { Trouble } from '../../parts/states.tsx';
import { useHere } from '../../session.tsx';
import { useAction } from '../../use-data.ts';
import { diets } from './choices-of.ts';
import { useEditing } from './draft-context.tsx';

type Diet = PriceChange['diets'][number];
const toggled = <T,>(list: readonly T[], one: T) =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one];

/** Many prices at once, looked at before they change. */
export function PricesDialog({ menu, close }: { menu: DraftMenu; close: () => void }) {
  const { restaurant } = useHere();
  const { acts, announce } = useEditing();
  const preview = useAction('POST /restaurants/:restaurant/menu/draft/prices/preview');
  const [unit, setUnit] = useState<'percent' | 'amount'>('percent');
  const [by, setBy] = useState('10');
  const [round, setRound] = useState<'rupee' | 'five'>('five');
  const [sections, setSections] = useState(menu.sections.map(({ id }) => id));
  const [choices, setChoices] = useState(true);
  const [kinds, setKinds] = useState<Diet[]>([]);
  const [shown, setShown] = useState<{
    change: PriceChange;
    answer: Awaited<ReturnType<typeof preview.run>>;
  }>();
  const [trouble, setTrouble] = useState<string>();
  const number = /^[-+−]?\d{1,5}(\.\d)?$/.test(by.trim()) ? Number(by.replace('−', '-')) : undefined;
  const change: PriceChange | undefined =
    number === undefined
      ? undefined
      : {
          ...(unit === 'percent' ? { percent: number } : { amount: Math.round(number * 100) }),
          round,
          sections,
          diets: kinds,
          choices,
        };
  const look = async () => {
    if (!change) return;
    setTrouble(undefined);
    setShown({ change, answer: await preview.run({ params: { restaurant: restaurant.id }, body: change }) });
  };
  const current =
    shown && JSON.stringify(shown.change) === JSON.stringify(change) ? shown.answer?.answer : undefined;
  const apply = async () => {
    if (!change || !current) return;
    const came = await acts.prices(change, current.version);
    if (!came.done) {
      setShown(undefined);
      return setTrouble(`${came.trouble} Look at the prices again.`);
    }
    announce(`${current.moves.length} prices changed.`);
    close();
  };
  return (
    <PageDialog title="Change many prices" close={close}>
      <div className="field-row">
        <Field label="By" wrong={number === undefined ? 'must be a number, like 10 or -5' : undefined}>
          <input value={by} inputMode="text" onChange={({ target }) => setBy(target.value)} />
        </Field>
        <Field label="In">
          <select value={unit} onChange={({ target }) => setUnit(target.value as typeof unit)}>
            <option value="percent">percent</option>
            <option value="amount">rupees</option>
          </select>
        </Field>
        <Field label="Rounded to">
          <select value={round} onChange={({ target }) => setRound(target.value as typeof round)}>
            <option value="rupee">whole rupees</option>
            <option value="five">5 rupees</option>
          </select>
        </Field>
      </div>
      <p className="soft">
        To the nearest, and a half goes up. What is free stays free; what would come to nothing stays as it
        is.
      </p>
      <fieldset className="check-set">
        <legend>Sections</legend>
        {menu.sections.map(({ id, name }) => (
          <label key={id} className="chip">
            <input
              type="checkbox"
              className="form-check-input"
              checked={sections.includes(id)}
              onChange={() => setSections((old) => toggled(old, id))}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset className="check-set">
        <legend>Only (all, when none is chosen)</legend>
        {diets.map(({ value, label }) => (
          <label key={value} className="chip">
            <input
              type="checkbox"
              className="form-check-input"
              checked={kinds.includes(value as Diet)}
              onChange={() => setKinds((old) => toggled(old, value as Diet))}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <Check
        label="Choices and extras too"
        about="Those that these dishes ask for. They cost the same at every dish that asks for them."
        checked={choices}
        onChange={setChoices}
      />
      <Trouble text={trouble ?? preview.trouble} />
      {current && (
        <div className="price-moves" tabIndex={0} role="region" aria-label="Prices as they would be">
          {current.moves.length === 0 && <p className="soft">No price would change.</p>}
          <table className="table-plain">
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col" className="number">
                  Now
                </th>
                <th scope="col" className="number">
                  Then
                </th>
              </tr>
            </thead>
            <tbody>
              {current.moves.map((move) => (
                <tr key={`${move.id} ${move.size ?? ''}`}>
                  <td>
                    {move.name}
                    {move.size !== null && `, ${move.size}`}
                    {move.choice !== null && <small className="soft">{move.choice}</small>}
                  </td>
                  <td className="number">{money(move.was, restaurant.currency)}</td>
                  <td className="number">
                    <strong>{money(move.is, restaurant.currency)}</strong>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-primary"
          disabled={!change || sections.length === 0 || preview.busy}
          onClick={() => void look()}
        >
          Look at the prices
        </button>
        <button
          type="button"
          className="btn btn-primary"
          disabled={!current || current.moves.length === 0}
          onClick={() => void apply()}
        >
          {current ? `Change ${current.moves.length} prices` : 'Change the prices'}
        </button>
      </div>
    </PageDialog>
  );
}
