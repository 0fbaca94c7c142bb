import { PageHead } from '../parts/page-head.tsx';
import { Link, useRoute } from '../route.tsx';
import { GivenUp } from './given-up.tsx';
import './desk.css';
import { Health } from './health.tsx';
import { Numbers } from './numbers.tsx';
import { Places } from './places.tsx';
import { Templates } from './templates.tsx';
import { DeskThreads } from './threads.tsx';

const leaves = [
  { at: '', title: 'Health', Leaf: Health },
  { at: 'given-up', title: 'Given up', Leaf: GivenUp },
  { at: 'restaurants', title: 'Restaurants', Leaf: Places },
  { at: 'numbers', title: 'Numbers', Leaf: Numbers },
  { at: 'templates', title: 'Templates', Leaf: Templates },
  { at: 'guests', title: 'Guests', Leaf: DeskThreads },
] as const;

/** Thali's own desk. */
export default function DeskPage() {
  const { parts } = useRoute();
  const [, at = '', part] = parts;
  const open = leaves.find((leaf) => leaf.at === at) ?? leaves[0];
  return (
    <>
      <PageHead title="Desk" />
      <nav className="leaves" aria-label="Desk">
        {leaves.map((leaf) => (
          <Link
            key={leaf.at}
            to={`/staff/desk${leaf.at === '' ? '' : `/${leaf.at}`}`}
            className="leaf"
            current={leaf === open}
          >
            {leaf.title}
          </Link>
        ))}
        {/* A page of its own, not one of ours. */}
        <a className="leaf" href="/staff/desk/queues">
          Queue
        </a>
      </nav>
      <open.Leaf part={part} />
    </>
  );
}
