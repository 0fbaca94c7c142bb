import { useState } from 'react';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import type { Endpoints } from '../../../src/contract/contract.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { dayIn, timeIn } from '../format.ts';
import { useNotice } from '../parts/notices.tsx';
import { Empty, Loaded, Trouble } from '../parts/states.tsx';
import { useHere } from '../session.tsx';
import { useAction, useData } from '../use-data.ts';
import { DifferenceList } from './edit/differences.tsx';
import './edit/panel.css';
import './history.css';

type Step = AnswerOf<Endpoints['GET /restaurants/:restaurant/menu/history']>['rows'][number];

/** What a step changed, what has changed since, and the way back. */
function LookBack({ step, close, returned }: { step: Step; close: () => void; returned: () => void }) {
  const { restaurant } = useHere();
  const params = { restaurant: restaurant.id, version: String(step.version) };
  const found = useData('GET /restaurants/:restaurant/menu/history/:version', { params });
  const back = useAction('POST /restaurants/:restaurant/menu/history/:version/return');
  const goBack = async () => {
    if (await back.run({ params, body: { since: step.version } })) returned();
  };
  return (
    <PageDialog title={step.sentence} close={close}>
      <p className="soft">
        {step.by ?? 'Somebody'}, {dayIn(step.at, restaurant.zone)} {timeIn(step.at, restaurant.zone)}
      </p>
      <Loaded of={found}>
        {({ changed, since }) => (
          <>
            <section aria-label="What changed">
              <h3>What changed</h3>
              <DifferenceList of={changed} none="Nothing in the draft itself." />
            </section>
            <section aria-label="Since then">
              <h3>Changed since then</h3>
              <DifferenceList of={since} none="Nothing: the draft is as it was then." />
            </section>
            <Trouble text={back.trouble} />
            <button
              type="button"
              className="btn btn-primary"
              disabled={back.busy || since.length === 0}
              onClick={() => void goBack()}
            >
              Go back to this
            </button>
            <small className="soft">
              The draft becomes what it was after this step. Guests see nothing of it until you publish, and
              it can be undone.
            </small>
          </>
        )}
      </Loaded>
    </PageDialog>
  );
}

/** A page of steps, and the way to the ones before. */
function Steps({ after, look }: { after: string | undefined; look: (step: Step) => void }) {
  const { restaurant } = useHere();
  const [more, setMore] = useState(false);
  const found = useData('GET /restaurants/:restaurant/menu/history', {
    params: { restaurant: restaurant.id },
    query: { limit: 50, ...(after === undefined ? {} : { after }) },
  });
  return (
    <Loaded of={found}>
      {({ rows, next }) => (
        <>
          {rows.length === 0 && after === undefined && (
            <Empty title="Nothing has been changed yet">
              <p>Every edit of the menu will stand here, with who made it.</p>
            </Empty>
          )}
          <ol className="menu-steps">
            {rows.map((step) => (
              <li key={step.version} className={step.kind}>
                <button type="button" onClick={() => look(step)}>
                  <strong>
                    <bdi>{step.sentence}</bdi>
                  </strong>
                  <small className="soft">
                    {step.by ?? 'Somebody'} · {dayIn(step.at, restaurant.zone)}{' '}
                    {timeIn(step.at, restaurant.zone)}
                  </small>
                </button>
              </li>
            ))}
          </ol>
          {next !== null && more && <Steps after={next} look={look} />}
          {next !== null && !more && (
            <button type="button" className="btn btn-outline-secondary" onClick={() => setMore(true)}>
              Older changes
            </button>
          )}
        </>
      )}
    </Loaded>
  );
}

/** Who changed what in the menu, the latest first. */
export default function History() {
  const tell = useNotice();
  const [looked, setLooked] = useState<Step>();
  const [round, setRound] = useState(0);
  return (
    <>
      <Steps key={round} after={undefined} look={setLooked} />
      {looked && (
        <LookBack
          step={looked}
          close={() => setLooked(undefined)}
          returned={() => {
            setLooked(undefined);
            setRound(round + 1);
            tell({ text: 'The draft is as it was then. Publish it on the page “Edit”.' });
          }}
        />
      )}
    </>
  );
}
