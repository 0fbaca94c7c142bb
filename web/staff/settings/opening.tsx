import { useEffect } from 'react';
import type { Opening } from '../../../src/contract/opening.ts';
import { Icon } from '../../parts/icon.tsx';
import { useNotice } from '../parts/notices.tsx';
import { Loaded, Trouble } from '../parts/states.tsx';
import { Link } from '../route.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { useChanges } from '../use-changes.ts';

type Missing = Opening['missing'][number];

/** What guests need, where it is done, and when it is. */
const steps: readonly {
  what: Missing;
  title: string;
  done: string;
  ways: readonly { to: string; text: string }[];
}[] = [
  {
    what: 'hours',
    title: 'When you are open',
    done: 'Your hours are set.',
    ways: [{ to: 'settings/hours', text: 'Set your hours' }],
  },
  {
    what: 'menu',
    title: 'A menu with a dish',
    done: 'Guests can read your menu.',
    ways: [{ to: 'menu/edit', text: 'Write and publish a menu' }],
  },
  {
    what: 'service',
    title: 'Tables, or food to fetch',
    done: 'There is something to come for.',
    ways: [
      { to: 'floor', text: 'Put tables on the floor' },
      { to: 'settings/ordering', text: 'Offer pickup' },
    ],
  },
  {
    what: 'payments',
    title: 'Where money goes',
    done: 'Settled for what you offer now.',
    ways: [{ to: 'settings/tax', text: 'Give your account' }],
  },
];

function Step({ step, missing }: { step: (typeof steps)[number]; missing: boolean }) {
  const { path } = useHere();
  return (
    <li className={missing ? 'missing' : 'done'}>
      <Icon name={missing ? 'warning' : 'check'} />
      <div>
        <strong>
          {step.title}
          <span className="visually-hidden">{missing ? ': missing' : ': done'}</span>
        </strong>
        {missing ? (
          <span className="ways">
            {step.ways.map(({ to, text }) => (
              <Link key={to} to={path(to)}>
                {text}
              </Link>
            ))}
          </span>
        ) : (
          <span className="soft">{step.done}</span>
        )}
      </div>
    </li>
  );
}

/** For a restaurant that guests do not find yet: what is missing, and the button that opens it. */
export function OpeningCard() {
  const { restaurant } = useHere();
  return restaurant.draft ? <Steps /> : null;
}

function Steps() {
  const { restaurant, look } = useHere();
  const params = { restaurant: restaurant.id };
  const data = useData('GET /restaurants/:restaurant/opening', { params });
  const open = useAction('POST /restaurants/:restaurant/opening');
  const tell = useNotice();
  const { again } = data;
  const { clear } = open;
  useChanges(restaurant.id, ['settings', 'menu'], () => {
    clear();
    void again();
  });
  const isOpen = data.data?.open;
  // A colleague has opened it from another page: who is here is read anew, and this card goes.
  useEffect(() => {
    if (isOpen) look();
  }, [isOpen, look]);
  const openNow = async () => {
    if (await open.run({ params })) {
      tell({ text: `${restaurant.name} is open: guests find you from now on.` });
      look();
    } else await again();
  };
  return (
    <section className="card-plain opening" aria-label="Before guests can find you">
      <h2>Before guests can find you</h2>
      <Loaded of={data}>
        {({ missing }) => (
          <>
            <p className="soft">
              {missing.length === 0
                ? 'Everything is there. Look through the rest of the settings, then open.'
                : `${missing.length === 1 ? 'One thing is' : `${missing.length} things are`} missing. Everything else can follow later.`}
            </p>
            <ol className="opening-steps">
              {steps.map((step) => (
                <Step key={step.what} step={step} missing={missing.includes(step.what)} />
              ))}
            </ol>
            <Trouble
              text={
                open.current === undefined
                  ? open.trouble
                  : 'Not yet: guests would stand before a closed door. Do what is missing first.'
              }
            />
            <div className="acts">
              <button
                type="button"
                className="btn btn-primary"
                disabled={open.busy}
                onClick={() => void openNow()}
              >
                Open for guests
              </button>
            </div>
          </>
        )}
      </Loaded>
    </section>
  );
}
