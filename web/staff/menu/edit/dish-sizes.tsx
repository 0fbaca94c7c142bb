import type { DraftItem } from '../../../../src/domain/menu-draft/draft.ts';
import { Trouble } from '../../parts/states.tsx';
import { AddNamed } from './add-named.tsx';
import { asList, asMoney, asText, AutoField } from './auto-field.tsx';
import { RowActs } from './row-acts.tsx';
import { useRemove } from './use-remove.ts';

/** The sizes a dish is sold in, each with its price; with none it has one price. */
export function DishSizes({ item }: { item: DraftItem }) {
  const { remove, trouble } = useRemove();
  return (
    <fieldset className="panel-part">
      <legend>Sizes</legend>
      {item.sizes.map((size, index) => {
        const of = (field: string, label: string) => ({
          kind: 'size' as const,
          id: size.id,
          of: `${item.name}, ${size.name}`,
          field,
          label: `${label} of size ${size.name}`,
        });
        return (
          <div key={size.id} className="part-row">
            <AutoField {...of('name', 'Name')} value={size.name} typed={asText} hidden />
            <AutoField
              {...of('price', 'Price')}
              value={size.price}
              typed={asMoney}
              hidden
              input={{ inputMode: 'decimal' }}
            />
            <AutoField
              {...of('aliases', 'Other names')}
              value={size.aliases}
              typed={asList}
              hidden
              input={{ placeholder: 'Other names' }}
            />
            <RowActs
              kind="size"
              thing={size}
              before={item.sizes[index - 1]?.id}
              remove={() => void remove('size', size.id, size)}
            />
          </div>
        );
      })}
      <Trouble text={trouble} />
      <AddNamed kind="size" to={item.id} label="New size" button="Add size" priced />
    </fieldset>
  );
}
