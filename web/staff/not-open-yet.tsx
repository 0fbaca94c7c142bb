import { Icon } from '../parts/icon.tsx';
import { Link } from './route.tsx';
import { useHere } from './session.tsx';
import { useChanges } from './use-changes.ts';

/** On every page of a restaurant that guests do not find yet: a word of it, and the way to what is missing. */
export function NotOpenYet() {
  const { restaurant, path, look } = useHere();
  // A board stays on in the kitchen all day: it hears that somebody has opened the house elsewhere.
  useChanges(restaurant.id, ['settings'], look);
  const runs = restaurant.role === 'owner' || restaurant.role === 'manager';
  return (
    <p className="not-open">
      <Icon name="clock" />
      <span>Guests cannot find {restaurant.name} yet.</span>
      {runs && <Link to={path('settings')}>See what is missing</Link>}
    </p>
  );
}
