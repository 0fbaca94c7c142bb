import { Icon } from '../../parts/icon.tsx';
import { spanOf, timeIn } from '../format.ts';
import { useHere } from '../session.tsx';
import { useNow } from '../use-now.ts';

/** Says that what is shown may be old, since when, and how old. */
export function OfflineBanner({ since, readAt }: { since: number; readAt: number | undefined }) {
  const { zone } = useHere().restaurant;
  const now = useNow(5);
  const age = readAt === undefined ? undefined : now - readAt;
  return (
    <p className="offline" role="alert">
      <Icon name="cloud" />
      <span>
        <b>Offline since {timeIn(since, zone)}.</b> What you see may be old.
        {age !== undefined && age >= 60_000 && ` It was read ${spanOf(age)} ago.`} It goes on by itself.
      </span>
    </p>
  );
}
