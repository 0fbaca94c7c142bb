import './floor.css';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import type { FloorPlan, PlanTable } from '../../../src/contract/floor.ts';
import { areasOf, deep, grid, type Placed, placedIn, snapped, wide } from './layout.ts';

/** How a table looks at this moment, in a colour and in words. */
export interface Look {
  look: string;
  words: string;
  more: string;
}

/** An area of the floor, drawn: tables where they stand, lines between those that may be pushed together. */
export function Plan({
  plan,
  area: wanted,
  chooseArea,
  looks,
  press,
  move,
  picked,
}: {
  plan: FloorPlan;
  area: string | undefined;
  chooseArea: (area: string) => void;
  looks: (table: PlanTable) => Look;
  press: (table: PlanTable) => void;
  /** Absent: tables are looked at and stay where they are. */
  move?: (table: PlanTable, place: { x: number; y: number }) => void;
  picked?: string | undefined;
}) {
  const areas = areasOf(plan);
  const area = wanted !== undefined && areas.includes(wanted) ? wanted : (areas[0] ?? '');
  const [held, setHeld] = useState<{ id: string; x: number; y: number }>();
  const [said, setSaid] = useState('');
  const drag = useRef<{ x: number; y: number; from: { x: number; y: number }; moved: boolean }>(undefined);
  const room = useRef<HTMLDivElement>(null);
  const tables = placedIn(plan, area).map((table) =>
    held?.id === table.id ? { ...table, plan: { ...table.plan, x: held.x, y: held.y } } : table,
  );

  const put = (table: Placed, x: number, y: number) => {
    const place = snapped(x, y);
    setHeld({ id: table.id, ...place });
    setSaid(`${table.name}: ${place.x} from the left, ${place.y} from the top`);
  };
  function drop(table: Placed): void {
    if (held?.id === table.id) move?.(table, { x: held.x, y: held.y });
    drag.current = undefined;
    setHeld(undefined);
  }
  const handlers = (table: Placed) =>
    move === undefined
      ? { onClick: () => press(table) }
      : {
          onPointerDown(event: PointerEvent<HTMLElement>) {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            const { x, y } = table.plan;
            drag.current = { x: event.clientX, y: event.clientY, from: { x, y }, moved: false };
          },
          onPointerMove(event: PointerEvent<HTMLElement>) {
            const { current } = drag;
            const box = room.current?.getBoundingClientRect();
            if (!current || !box) return;
            const [x, y] = [event.clientX - current.x, event.clientY - current.y];
            if (!current.moved && Math.hypot(x, y) < 5) return;
            current.moved = true;
            put(table, current.from.x + (x / box.width) * wide, current.from.y + (y / box.height) * deep);
          },
          onPointerUp() {
            drop(table);
          },
          onPointerCancel() {
            drag.current = undefined;
            setHeld(undefined);
          },
          onClick() {
            if (!held) press(table);
          },
          onKeyDown(event: KeyboardEvent<HTMLElement>) {
            const steps: Record<string, [x: number, y: number]> = {
              ArrowLeft: [-grid, 0],
              ArrowRight: [grid, 0],
              ArrowUp: [0, -grid],
              ArrowDown: [0, grid],
            };
            const to = steps[event.key];
            if (to) {
              event.preventDefault();
              put(table, table.plan.x + to[0], table.plan.y + to[1]);
            } else if (held && event.key === 'Enter') {
              event.preventDefault();
              drop(table);
            } else if (held && event.key === 'Escape') {
              event.preventDefault();
              setHeld(undefined);
              setSaid('Left where it was');
            }
          },
          onBlur() {
            if (!drag.current) setHeld(undefined);
          },
        };
  const middle = (id: string) => tables.find((table) => table.id === id)?.plan;
  return (
    <section aria-label="Floor plan">
      {areas.length > 1 && (
        <div className="leaves" role="tablist" aria-label="Areas">
          {areas.map((each) => (
            <button
              key={each}
              type="button"
              role="tab"
              aria-selected={each === area}
              className="leaf area-leaf"
              onClick={() => chooseArea(each)}
            >
              {each || 'Elsewhere'}
            </button>
          ))}
        </div>
      )}
      <p className="visually-hidden" role="status" aria-live="assertive">
        {said}
      </p>
      <div className="room-frame">
        <div className="room" ref={room}>
          <svg viewBox={`0 0 ${wide} ${deep}`} preserveAspectRatio="none" aria-hidden="true">
            {plan.groups.map(({ id, tableIds }) => {
              const points = tableIds.flatMap((each) => middle(each) ?? []);
              return <polyline key={id} points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />;
            })}
          </svg>
          {tables.map((table) => {
            const { look, words, more } = looks(table);
            const { x, y, width, depth, turn, shape } = table.plan;
            return (
              <button
                key={table.id}
                type="button"
                className={`plan-table ${shape} ${look}${picked === table.id ? ' picked' : ''}${held?.id === table.id ? ' held' : ''}`}
                style={{
                  left: `${(x / wide) * 100}%`,
                  top: `${(y / deep) * 100}%`,
                  width: `${(width / wide) * 100}%`,
                  height: `${(depth / deep) * 100}%`,
                  transform: `translate(-50%, -50%) rotate(${turn}deg)`,
                }}
                {...handlers(table)}
              >
                <span style={{ transform: `rotate(${-turn}deg)` }}>
                  <b>{table.name}</b>
                  <small>{words}</small>
                  {more && <small className="more-words">{more}</small>}
                  <span className="visually-hidden">
                    seats {table.minParty} to {table.maxParty}
                  </span>
                </span>
              </button>
            );
          })}
        </div>
      </div>
    </section>
  );
}
