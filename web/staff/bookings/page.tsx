import './bookings.css';
import { lazy, Suspense } from 'react';
import { Link, useRoute } from '../route.tsx';
import { useHere } from '../session.tsx';
import { Book } from './book.tsx';

const Tonight = lazy(() => import('./tonight.tsx'));

export default function BookingsPage() {
  const { path } = useHere();
  const { parts } = useRoute();
  const floor = parts[2] === 'floor';
  const leaves = (
    <nav className="leaves" aria-label="Views of the book">
      <Link to={path('bookings')} current={!floor} className="leaf">
        Timeline
      </Link>
      <Link to={path('bookings/floor')} current={floor} className="leaf">
        Floor now
      </Link>
    </nav>
  );
  return floor ? (
    <Suspense fallback={<p className="loading">Loading…</p>}>
      <Tonight leaves={leaves} />
    </Suspense>
  ) : (
    <Book leaves={leaves} />
  );
}
