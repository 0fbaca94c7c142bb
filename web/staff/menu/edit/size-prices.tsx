import { useState } from 'react';
import type { DraftGroup, DraftMenu, DraftOption } from '../../../../src/domain/menu-draft/draft.ts';
import { Field } from '../../parts/field.tsx';
import { asMoney, useSave } from './auto-field.tsx';

/** The sizes in which dishes are sold that ask for a group. */
function sizesAsked(menu: DraftMenu, { key }: DraftGroup, { sizePrices }: DraftOption): string[] {
  const items = menu.sections
    .flatMap((section) => section.items)
    .filter(({ groups }) => groups.includes(key));
  const names = items.flatMap(({ sizes }) => sizes.map(({ name }) => name));
  return [...new Set([...names, ...Object.keys(sizePrices)])];
}

/** What an option costs with each size, where that is not its usual price. */
export function SizePrices({
  menu,
  group,
  option,
}: {
  menu: DraftMenu;
  group: DraftGroup;
  option: DraftOption;
}) {
  const sizes = sizesAsked(menu, group, option);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [notMoney, setNotMoney] = useState<string>();
  const { save, wrong } = useSave<Record<string, number>>(
    {
      kind: 'option',
      id: option.id,
      field: 'sizePrices',
      of: `${group.name}, ${option.name}`,
      label: 'Price by size',
    },
    (prices) =>
      Object.entries(prices ?? {})
        .map(([size, price]) => `${size} ${price / 100}`)
        .join(', ') || 'none',
  );
  if (sizes.length === 0) return null;
  const leave = (size: string) => {
    const text = typed[size];
    if (text === undefined) return;
    const read = asMoney.read(text);
    if ('wrong' in read) return setNotMoney(size);
    setNotMoney(undefined);
    const { [size]: _, ...others } = option.sizePrices;
    const next = read.value === null ? others : { ...others, [size]: read.value };
    void save(option.sizePrices, next, () => setTyped(({ [size]: __, ...rest }) => rest));
  };
  return (
    <fieldset className="panel-part">
      <legend>Price by size</legend>
      <div className="field-row">
        {sizes.map((size) => (
          <Field
            key={size}
            label={size}
            wrong={notMoney === size ? 'must be an amount in rupees, like 40' : undefined}
          >
            <input
              value={typed[size] ?? asMoney.show(option.sizePrices[size])}
              inputMode="decimal"
              placeholder={asMoney.show(option.price)}
              onChange={({ target }) => setTyped((old) => ({ ...old, [size]: target.value }))}
              onBlur={() => leave(size)}
            />
          </Field>
        ))}
      </div>
      {wrong !== undefined && <small className="wrong">Price by size {wrong}</small>}
    </fieldset>
  );
}
