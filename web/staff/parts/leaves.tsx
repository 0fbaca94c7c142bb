import { useEffect, useRef } from 'react';
import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';

/** The parts of a page, each at an address of its own. */
export function Leaves({
  name,
  under,
  leaves,
  current,
}: {
  /** What the row is called for those who do not see it. */
  name: string;
  /** The address of the page within the restaurant. */
  under: string;
  leaves: readonly { at: string; title: string }[];
  current: string | undefined;
}) {
  const { path } = useHere();
  const nav = useRef<HTMLElement>(null);
  // On a phone the one that is open may lie beyond the edge.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <nav ref={nav} className="leaves" aria-label={name}>
      {leaves.map(({ at, title }) => (
        <Link key={at} to={path(`${under}/${at}`)} current={at === current} className="leaf">
          {title}
        </Link>
      ))}
    </nav>
  );
}
