import { useId, useState } from 'react';

interface Row {
  label: string;
  value: number;
}

/** A round number at or above `value`, for the top of the scale. */
function topOf(value: number): number {
  if (value <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? value;
}

const [wide, high, foot, left] = [640, 220, 26, 62];

/** A plot of bars, which can be walked with the arrow keys; below it, for whoever wants the numbers, the same as a table. */
export function Bars({
  title,
  of,
  rows,
  tell,
}: {
  title: string;
  /** What a bar is of: "day". */
  of: string;
  rows: readonly Row[];
  tell: (value: number) => string;
}) {
  const id = useId();
  const [at, setAt] = useState<number>();
  const most = Math.max(0, ...rows.map(({ value }) => value));
  const top = topOf(most);
  const step = (wide - left) / Math.max(1, rows.length);
  const y = (value: number) => (high - foot) * (1 - Math.max(0, value) / top) + 8;
  const shown = at === undefined ? undefined : rows[at];
  const every = Math.ceil(rows.length / 8);
  const walk = (by: number) =>
    setAt((old) => Math.min(rows.length - 1, Math.max(0, (old ?? (by > 0 ? -1 : rows.length)) + by)));
  return (
    <section className="card-plain plot" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {most === 0 ? (
        <p className="soft">Nothing on these days.</p>
      ) : (
        <>
          <p className="plot-told" aria-live="polite">
            {shown ? `${shown.label}: ${tell(shown.value)}` : `Most on one ${of}: ${tell(most)}`}
          </p>
          <svg
            viewBox={`0 0 ${wide} ${high}`}
            role="img"
            aria-label={`${title} by ${of}, as bars. Arrow keys read them.`}
            tabIndex={0}
            onKeyDown={({ key }) =>
              key === 'ArrowRight' ? walk(1) : key === 'ArrowLeft' ? walk(-1) : undefined
            }
            onMouseLeave={() => setAt(undefined)}
            onBlur={() => setAt(undefined)}
          >
            {[0, top / 2, top].map((line) => (
              <g key={line}>
                <line className="grid" x1={left} x2={wide} y1={y(line)} y2={y(line)} />
                <text className="scale" x={left - 8} y={y(line) + 5} textAnchor="end">
                  {tell(line)}
                </text>
              </g>
            ))}
            {rows.map(({ label, value }, i) => (
              <g key={label} onMouseEnter={() => setAt(i)}>
                <rect className="reach" x={left + i * step} y={0} width={step} height={high} />
                <rect
                  className={i === at ? 'bar shown' : 'bar'}
                  x={left + i * step + step * 0.16}
                  y={y(value)}
                  width={step * 0.68}
                  height={y(0) - y(value)}
                  rx={Math.min(4, step * 0.2)}
                />
                {i % every === 0 && (
                  <text className="scale" x={left + (i + 0.5) * step} y={high - 4} textAnchor="middle">
                    {label}
                  </text>
                )}
              </g>
            ))}
          </svg>
          <details>
            <summary>As a table</summary>
            <table className="table-plain">
              <tbody>
                {rows.map(({ label, value }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td className="number">{tell(value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}
