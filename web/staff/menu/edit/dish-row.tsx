import { type KeyboardEvent, memo } from 'react';
import type { DraftItem } from '../../../../src/domain/menu-draft/draft.ts';
import { photoAddress } from '../../../../src/domain/photo.ts';
import { Icon } from '../../../parts/icon.tsx';
import { money } from '../../format.ts';
import { DietMark } from '../../parts/diet-mark.tsx';
import { asMoney, AutoField } from './auto-field.tsx';
import { useEditing } from './draft-context.tsx';
import type { useDrag } from './use-drag.ts';

/** What the keys of a dish do. */
export type Shift = 'up' | 'down';

/** A dish as a row: its marks, its price to be changed in place, and the way to all of it. */
export const DishRow = memo(function DishRow({
  item,
  sectionId,
  drag,
  shift,
  ask,
}: {
  item: DraftItem;
  sectionId: string;
  drag: ReturnType<typeof useDrag>;
  shift: (id: string, to: Shift) => void;
  /** Asks where it shall go. */
  ask: (id: string) => void;
}) {
  const { open, currency } = useEditing();
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    shift(item.id, event.key === 'ArrowUp' ? 'up' : 'down');
  };
  return (
    <li className="dish" data-drop="item" data-id={item.id} data-section={sectionId} onKeyDown={keys}>
      <button
        type="button"
        className="handle"
        aria-label={`Move ${item.name}`}
        title="Drag, or press Alt and an arrow; tap for more"
        {...drag.handle(item.id)}
        onClick={() => ask(item.id)}
      >
        <Icon name="drag" />
      </button>
      <button type="button" className="dish-name" onClick={() => open({ kind: 'item', id: item.id })}>
        {item.photo === undefined ? (
          <span className="thumb none">
            <Icon name="photo" />
          </span>
        ) : (
          <img className="thumb" src={photoAddress(item.photo, 320)} alt="" loading="lazy" />
        )}
        <DietMark diet={item.diet} />
        <span className="dish-words">
          <strong>
            <bdi>{item.name}</bdi>
          </strong>
          <small className="soft">
            {item.code}
            {item.groups.length > 0 &&
              ` · ${item.groups.length} ${item.groups.length === 1 ? 'choice' : 'choices'}`}
            {item.knownFor && ' · known for'}
            {item.liquor && ' · liquor'}
          </small>
        </span>
      </button>
      {item.sizes.length > 0 ? (
        <button type="button" className="sizes-shown" onClick={() => open({ kind: 'item', id: item.id })}>
          {item.sizes.map((size) => `${size.name} ${money(size.price, currency)}`).join(' · ')}
        </button>
      ) : (
        <div className="price-cell">
          <AutoField
            kind="item"
            id={item.id}
            field="price"
            of={item.name}
            label={`Price of ${item.name}`}
            hidden
            value={item.price}
            typed={asMoney}
            input={{ inputMode: 'decimal', placeholder: 'Price' }}
          />
        </div>
      )}
    </li>
  );
});
