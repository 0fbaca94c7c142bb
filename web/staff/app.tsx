import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import type { Me } from '../../src/contract/me.ts';
import { PageDialog } from '../parts/page-dialog.tsx';
import { call, onSignedOut, sentenceOf } from './client.ts';
import { Notices } from './parts/notices.tsx';
import { Empty, Trouble } from './parts/states.tsx';
import { go, useRoute } from './route.tsx';
import { screens } from './screens.ts';
import { HereContext, type Restaurant } from './session.tsx';
import { NotOpenYet } from './not-open-yet.tsx';
import { Shell } from './shell.tsx';
import SignInPage from './sign-in/page.tsx';

const DeskPage = lazy(() => import('./desk/page.tsx'));
const MePage = lazy(() => import('./me/page.tsx'));
const InvitedPage = lazy(() => import('./sign-in/invited.tsx'));

/** Asks for the sign-in over the page somebody is on, so that nothing typed there is lost. */
function useSignInOver(): [open: boolean, close: (signedIn: boolean) => void] {
  const [waiting, setWaiting] = useState<((signedIn: boolean) => void)[]>([]);
  useEffect(() => {
    onSignedOut(() => new Promise((resolve) => setWaiting((old) => [...old, resolve])));
  }, []);
  const close = useCallback(
    (signedIn: boolean) => {
      for (const resolve of waiting) resolve(signedIn);
      setWaiting([]);
    },
    [waiting],
  );
  return [waiting.length > 0, close];
}

/** Which page is open, for whoever is signed in. */
function Opened({ me, again }: { me: Me; again: () => void }) {
  const { parts } = useRoute();
  const [first = '', at = ''] = parts;
  const restaurant = me.restaurants.find(({ slug }) => slug === first);
  const lost = first !== 'me' && first !== 'desk' && restaurant === undefined;
  const [home] = me.restaurants;
  useEffect(() => {
    if (lost && home) go(`/staff/${home.slug}/board`, true);
    else if (lost && me.operator) go('/staff/desk', true);
  }, [lost, home, me.operator]);
  if (first === 'me') return <MePage renamed={again} />;
  if (first === 'desk' && me.operator) return <DeskPage />;
  if (restaurant) return <AtRestaurant me={me} restaurant={restaurant} at={at} look={again} />;
  return (
    <Empty title="You are on no restaurant's staff">
      <p>Ask the owner to invite this number, then open the link in the message.</p>
    </Empty>
  );
}

function AtRestaurant({
  me,
  restaurant,
  at,
  look,
}: {
  me: Me;
  restaurant: Restaurant;
  at: string;
  look: () => void;
}) {
  const mine = screens.filter(({ roles }) => roles.includes(restaurant.role));
  const screen = mine.find((each) => each.at === at);
  useEffect(() => {
    if (!screen) go(`/staff/${restaurant.slug}/board`, true);
  }, [screen, restaurant.slug]);
  return (
    <HereContext
      value={{ me, restaurant, path: (to) => `/staff/${restaurant.slug}/${to}`, look }}
      key={restaurant.id}
    >
      {restaurant.draft && at !== 'settings' && <NotOpenYet />}
      {screen && <screen.Page />}
    </HereContext>
  );
}

/** The staff pages: who is signed in, then the page that is open. */
export function App() {
  const { parts } = useRoute();
  const [me, setMe] = useState<Me | 'nobody'>();
  const [trouble, setTrouble] = useState<string>();
  const [over, closeOver] = useSignInOver();

  const look = useCallback(() => {
    setTrouble(undefined);
    call('GET /sign-in', {})
      // Whoever was signed out meanwhile stays on their page: its next request has them sign in over it.
      .then((door) => setMe((old) => door.me ?? old ?? 'nobody'))
      .catch((error: unknown) => setTrouble(sentenceOf(error)));
  }, []);
  useEffect(look, [look]);

  if (parts[0] === 'invited') {
    return (
      <Suspense fallback={null}>
        <InvitedPage
          done={() => {
            go('/staff', true);
            look();
          }}
        />
      </Suspense>
    );
  }
  const known = me !== undefined && me !== 'nobody' && me.kind === 'staff' ? me : undefined;
  if (!known) {
    if (trouble !== undefined) return <Trouble text={trouble} again={look} />;
    return me === undefined ? null : <SignInPage done={look} />;
  }
  return (
    <Notices>
      <Shell me={known} signedOut={() => setMe('nobody')}>
        {/* The page stays: what is typed there is not lost because nobody could be asked who is here. */}
        <Trouble text={trouble} again={look} />
        <Suspense fallback={<p className="loading">Loading…</p>}>
          <Opened me={known} again={look} />
        </Suspense>
      </Shell>
      {over && (
        <PageDialog title="Sign in again" close={() => closeOver(false)}>
          <p>You were signed out. What you typed is still here.</p>
          <SignInPage
            over
            done={() => {
              // Whoever signs in now may be somebody else than before.
              look();
              closeOver(true);
            }}
          />
        </PageDialog>
      )}
    </Notices>
  );
}
