import type { Colleague } from '../../../src/contract/people.ts';
import { Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction } from '../use-data.ts';
import { ColleagueRow } from './colleague-row.tsx';

/** The staff, in the order in which they are told. */
export function Colleagues({ people, changed }: { people: Colleague[]; changed: () => void }) {
  const { restaurant } = useHere();
  const order = useAction('PUT /restaurants/:restaurant/people/order');
  const move = async (index: number, by: -1 | 1) => {
    const ids = people.map(({ id }) => id);
    const [one] = ids.splice(index, 1);
    if (one === undefined) return;
    ids.splice(index + by, 0, one);
    await order.run({ params: { restaurant: restaurant.id }, body: { people: ids } });
    changed();
  };
  return (
    <section aria-label="Staff">
      <Trouble text={order.trouble} />
      <ol className="colleagues">
        {people.map((each, index) => (
          <ColleagueRow
            key={each.id}
            of={each}
            place={index + 1}
            changed={changed}
            up={index > 0 && !order.busy ? () => void move(index, -1) : undefined}
            down={index < people.length - 1 && !order.busy ? () => void move(index, 1) : undefined}
          />
        ))}
      </ol>
    </section>
  );
}
