import { Mark } from '../../../parts/icon.tsx';

interface Drawn {
  link: string;
  size: number;
  path: string;
}

const called = { whatsapp: 'WhatsApp', sms: 'SMS' } as const;

/** A QR code, with the quiet edge it needs. */
function Code({ drawn, label }: { drawn: Drawn; label: string }) {
  return (
    <svg
      viewBox={`0 0 ${drawn.size} ${drawn.size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={drawn.path} />
    </svg>
  );
}

/** A card that is printed: whose it is, what to do, the code, and what it is called if it cannot be scanned. */
export function CodeCard({
  restaurant,
  codes,
  by,
  table,
}: {
  restaurant: string;
  codes: { whatsapp: Drawn; sms: Drawn };
  by: readonly ('whatsapp' | 'sms')[];
  table?: { name: string; code: string };
}) {
  const what = table ? `Table ${table.name}` : 'Book a table';
  return (
    <article className="code-card">
      <header>
        <Mark />
        <h3>{restaurant}</h3>
      </header>
      <p className="code-what">{what}</p>
      <div className="code-pair">
        {by.map((way) => (
          <figure key={way}>
            <Code drawn={codes[way]} label={`${what}, ${called[way]}`} />
            {by.length > 1 && <figcaption>{called[way]}</figcaption>}
          </figure>
        ))}
      </div>
      <p className="code-say">
        {table ? 'Scan, send the message, order and pay.' : 'Scan, and send the message: we answer at once.'}
      </p>
      {table && <small>QR-{table.code}</small>}
    </article>
  );
}
