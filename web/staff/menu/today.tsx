import { useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { Empty, Loaded } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useChanges } from '../use-changes.ts';
import { useData } from '../use-data.ts';
import { useNow } from '../use-now.ts';
import { Row } from './today/row.tsx';
import { isOut, type Shelf, shelvesOf } from './today/things.ts';
import './today/today.css';

/** What is sold out, and everything else one tap away from it. */
export default function Today() {
  const { restaurant } = useHere();
  const stock = useData('GET /restaurants/:restaurant/stock', { params: { restaurant: restaurant.id } });
  useChanges(restaurant.id, ['menu'], () => void stock.again());
  const now = useNow();
  const [search, setSearch] = useState('');
  // Whoever seats guests does not say what the kitchen has.
  const mayChange = restaurant.role !== 'host';

  const shelf = ({ title, things }: Shelf, at: { tomorrow: string; now: number }, id: string) => (
    <section key={title} id={id} className="stock-shelf" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        <bdi>{title}</bdi> <small className="soft">{things.length}</small>
      </h2>
      <ul>
        {things.map((thing) => (
          <Row
            key={`${thing.id}-${title}`}
            thing={thing}
            mayChange={mayChange}
            strong={id === 'stock-out'}
            at={at}
            again={stock.again}
          />
        ))}
      </ul>
    </section>
  );

  return (
    <Loaded of={stock}>
      {(data) => {
        const at = { tomorrow: data.tomorrow, now };
        const out = data.things.filter(isOut);
        const shelves = shelvesOf(data, search);
        return (
          <div className="stock">
            <div className="stock-tools">
              <SearchField
                label="Search dishes and choices"
                placeholder="Search: paneer, PTK"
                value={search}
                onChange={setSearch}
              />
              {search === '' && shelves.length > 1 && (
                <nav className="stock-jump" aria-label="Sections">
                  {shelves.map(({ title }, i) => (
                    <a key={title} href={`#stock-${i}`} className="badge-plain">
                      {title}
                    </a>
                  ))}
                </nav>
              )}
            </div>
            {!mayChange && <p className="soft">The kitchen and managers say what is sold out.</p>}
            {search === '' &&
              (out.length > 0 ? (
                <div className="stock-out">
                  {shelf({ title: 'Sold out now', things: out }, at, 'stock-out')}
                </div>
              ) : (
                data.things.length > 0 && (
                  <p className="stock-none">
                    <Icon name="check" />
                    Everything is on sale. One tap takes a dish off until tomorrow.
                  </p>
                )
              ))}
            <div className="stock-shelves">{shelves.map((each, i) => shelf(each, at, `stock-${i}`))}</div>
            {shelves.length === 0 &&
              (search === '' ? (
                <Empty title="No dishes yet">
                  <p>Once the menu has dishes, what runs out is said here.</p>
                </Empty>
              ) : (
                <Empty title={`Nothing is called “${search}”`}>
                  <p>Try a part of the name, or the code.</p>
                  <button type="button" className="btn btn-outline-secondary" onClick={() => setSearch('')}>
                    Show the whole menu
                  </button>
                </Empty>
              ))}
          </div>
        );
      }}
    </Loaded>
  );
}
