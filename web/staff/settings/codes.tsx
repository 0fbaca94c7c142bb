import { useState } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { Loaded } from '../parts/states.tsx';
import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useData } from '../use-data.ts';
import { CodeCard } from './codes/card.tsx';
import { Card } from '../parts/card.tsx';
import { Choices, Several } from '../parts/inputs.tsx';
import './codes/codes.css';

const ways = [
  { value: 'whatsapp', label: 'WhatsApp' },
  { value: 'sms', label: 'SMS' },
] as const;

const door = 'At the door';

/** QR codes to print: for the door, and for every table. */
export default function Codes() {
  const { restaurant, path } = useHere();
  const codes = useData('GET /restaurants/:restaurant/codes', { params: { restaurant: restaurant.id } });
  const [by, setBy] = useState<('whatsapp' | 'sms')[]>(['whatsapp']);
  const [layout, setLayout] = useState<'sheet' | 'single'>('sheet');
  const [left, setLeft] = useState<string[]>([]);
  return (
    <Loaded of={codes}>
      {({ name, atTable, door: atDoor, tables }) => {
        const all = [door, ...(atTable ? tables.map((table) => table.name) : [])];
        const chosen = all.filter((each) => !left.includes(each));
        return (
          <>
            <div className="cards-form codes-controls">
              <Card
                title="QR codes"
                about="Guests scan them with the camera. The door's opens a chat with your name in it; a table's lets them order there. They stay the same for as long as there is the table."
              >
                <Several
                  label="Codes for"
                  values={by}
                  onChange={(chosenWays) => setBy(chosenWays.length === 0 ? by : chosenWays)}
                  options={ways}
                />
                <Choices
                  label="Paper"
                  value={layout}
                  onChange={setLayout}
                  options={[
                    { value: 'sheet', label: 'A4 sheets, four cards on each, to be cut' },
                    { value: 'single', label: 'One card a page, for stands and frames' },
                  ]}
                />
                <Several
                  label="Which"
                  values={chosen}
                  onChange={(kept) => setLeft(all.filter((each) => !kept.includes(each)))}
                  options={all.map((value) => ({ value, label: value === door ? door : `Table ${value}` }))}
                />
                {!atTable && (
                  <p>
                    Ordering at the table is off.{' '}
                    <Link to={path('settings/ordering')}>Turn it on under Orders</Link>, and the tables get
                    their codes here.
                  </p>
                )}
                <button
                  type="button"
                  className="btn btn-primary add"
                  disabled={chosen.length === 0}
                  onClick={() => window.print()}
                >
                  <Icon name="print" /> Print {chosen.length} {chosen.length === 1 ? 'card' : 'cards'}
                </button>
              </Card>
            </div>
            <div className={`codes-paper ${layout}`} aria-label="What is printed" role="group">
              {chosen.includes(door) && <CodeCard restaurant={name} codes={atDoor} by={by} />}
              {tables
                .filter((table) => chosen.includes(table.name))
                .map((table) => (
                  <CodeCard
                    key={table.code}
                    restaurant={name}
                    codes={table}
                    by={by}
                    table={{ name: table.name, code: table.code }}
                  />
                ))}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
