import { type ReactNode, useState } from 'react';
import type { Role } from '../../src/contract/endpoint.ts';
import type { Me } from '../../src/contract/me.ts';
import { Icon, type IconName, Mark } from '../parts/icon.tsx';
import { PageDialog } from '../parts/page-dialog.tsx';
import { go, Link, useRoute } from './route.tsx';
import { screens } from './screens.ts';
import { useWaitingGuests } from './use-waiting-guests.ts';

type Entry = {
  to: string;
  title: string;
  icon: IconName;
  handy: boolean;
  current: boolean;
  /** Guests who want a person, beside the page on which they are answered. */
  waiting?: number;
};

const front: readonly Role[] = ['owner', 'manager', 'host'];

function entriesOf(me: Me, slug: string | undefined, at: string): Entry[] {
  const restaurant = me.restaurants.find((each) => each.slug === slug);
  const here = restaurant
    ? screens
        .filter(({ roles }) => roles.includes(restaurant.role))
        .map(({ at: path, title, icon, handy }) => ({
          to: `/staff/${restaurant.slug}/${path}`,
          title,
          icon,
          handy,
          current: at === path,
        }))
    : [];
  const desk: Entry[] = me.operator
    ? [{ to: '/staff/desk', title: 'Desk', icon: 'desk', handy: !restaurant, current: slug === 'desk' }]
    : [];
  return [...here, ...desk];
}

/** Which restaurant is looked at; a list where somebody works at several. */
function Where({ me, slug }: { me: Me; slug: string | undefined }) {
  const restaurant = me.restaurants.find((each) => each.slug === slug);
  if (me.restaurants.length < 2) return <span className="where">{restaurant?.name ?? 'Thali'}</span>;
  return (
    <select
      className="form-select where"
      aria-label="Restaurant"
      value={restaurant?.slug ?? ''}
      onChange={(event) => go(`/staff/${event.target.value}/board`)}
    >
      {restaurant === undefined && <option value="">Choose a restaurant</option>}
      {me.restaurants.map((each) => (
        <option key={each.id} value={each.slug}>
          {each.name}
        </option>
      ))}
    </select>
  );
}

/** What stands around every page: where one is, where one can go, who one is. */
export function Shell({ me, children }: { me: Me; signedOut: () => void; children: ReactNode }) {
  const { parts } = useRoute();
  const [more, setMore] = useState(false);
  const [slug, at = ''] = parts;
  const remembered = me.restaurants.some((each) => each.slug === slug) ? slug : me.restaurants[0]?.slug;
  const restaurant = me.restaurants.find((each) => each.slug === remembered);
  const waiting = useWaitingGuests(restaurant && front.includes(restaurant.role) ? restaurant.id : undefined);
  const entries = entriesOf(me, slug === 'desk' || slug === 'me' ? remembered : slug, at).map((entry) => ({
    ...entry,
    current: entry.current || (slug === 'desk' && entry.title === 'Desk'),
    waiting: entry.title === 'Guests' ? waiting : 0,
  }));
  const you = {
    to: '/staff/me',
    title: me.person.name ?? 'You',
    icon: 'person' as const,
    current: slug === 'me',
  };
  const beyond = you.current || entries.some(({ handy, current }) => current && !handy);
  const link = ({ to, title, icon, current, waiting: count = 0 }: Omit<Entry, 'handy'>) => (
    <Link key={to} to={to} current={current} className="nav-entry">
      <Icon name={icon} />
      <span>{title}</span>
      {count > 0 && (
        <b className="wanted">
          {count} <i className="visually-hidden">{count === 1 ? 'wants' : 'want'} a person</i>
        </b>
      )}
    </Link>
  );
  return (
    <div className="shell">
      <a className="skip" href="#page">
        To the page
      </a>
      <nav className="side" aria-label="Pages">
        <div className="brand">
          <Mark />
          <Where me={me} slug={remembered} />
        </div>
        {entries.map(link)}
        <div className="grow" />
        {link(you)}
      </nav>
      <header className="top">
        <Mark />
        <Where me={me} slug={remembered} />
      </header>
      <main id="page" className="page" tabIndex={-1}>
        {children}
      </main>
      <nav className="foot" aria-label="Pages">
        {entries.filter(({ handy }) => handy).map(link)}
        <button
          type="button"
          className="nav-entry"
          aria-current={beyond ? 'true' : undefined}
          onClick={() => setMore(true)}
        >
          <Icon name="more" />
          <span>More</span>
        </button>
      </nav>
      {more && (
        <PageDialog title="More" close={() => setMore(false)}>
          <nav
            className="more"
            aria-label="More pages"
            onClickCapture={() => setTimeout(() => setMore(false))}
          >
            {[...entries.filter(({ handy }) => !handy), you].map(link)}
          </nav>
        </PageDialog>
      )}
    </div>
  );
}
