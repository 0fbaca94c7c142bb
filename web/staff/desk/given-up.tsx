import { useEffect, useState } from 'react';
import type { DeadRow } from '../../../src/contract/desk.ts';
import { PageDialog } from '../../parts/page-dialog.tsx';
import { dayIn, timeIn } from '../format.ts';
import { ConfirmButton } from '../parts/confirm.tsx';
import { Field } from '../parts/field.tsx';
import { Form } from '../parts/form.tsx';
import { useNotice } from '../parts/notices.tsx';
import { PageButtons, usePages } from '../parts/pages.tsx';
import { Empty, Loaded, Trouble } from '../parts/states.tsx';
import { useAction, useData } from '../use-data.ts';
import { zoneHere } from './zone.ts';
import { WordsInput } from '../parts/words-input.tsx';

const ways = { in: 'came in', out: 'should have gone out' } as const;

/** What was given up: tried again one by one or all of a kind, or left with a note. */
export function GivenUp() {
  const pages = usePages();
  const { after, first, back } = pages;
  const data = useData('GET /desk/dead', { query: after ? { after } : {} });
  const retry = useAction('POST /desk/dead/:direction/:id/retry');
  const retryAll = useAction('POST /desk/dead/retry-all');
  const [leaving, setLeaving] = useState<DeadRow>();
  const tell = useNotice();
  const { again } = data;
  // The last row of a page is dealt with: the page before it is the last one then.
  const emptied = !first && data.data?.rows.length === 0;
  useEffect(() => {
    if (emptied) back();
  }, [emptied, back]);
  const tryOne = async ({ direction, id }: DeadRow) => {
    if (await retry.run({ params: { direction, id } })) tell({ text: 'It is tried again within seconds.' });
    await again();
  };
  const tryAll = async (direction: 'in' | 'out', kind: string) => {
    const done = await retryAll.run({ body: { direction, kind } });
    if (done) tell({ text: `${done.answer.count} are tried again within seconds.` });
    await again();
  };
  return (
    <>
      <Trouble text={retry.trouble ?? retryAll.trouble} />
      <Loaded of={data}>
        {({ rows, kinds, next }) =>
          rows.length === 0 ? (
            <Empty title="Nothing was given up">
              <p>What Thali could not deal with or send appears here, to be tried again.</p>
            </Empty>
          ) : (
            <>
              <ul className="kinds">
                {kinds.map(({ direction, kind, count }) => (
                  <li key={direction + kind}>
                    <span>
                      <strong>{count}</strong> {kind}, {ways[direction]}
                    </span>
                    <ConfirmButton
                      label="Try all again"
                      title={`Try all ${count} again?`}
                      className="btn btn-outline-primary"
                      act={() => void tryAll(direction, kind)}
                    >
                      What may have gone through already is looked for first, and not sent twice.
                    </ConfirmButton>
                  </li>
                ))}
              </ul>
              <ul className="dead">
                {rows.map((row) => (
                  <li key={row.id} className="card-plain">
                    <div>
                      <strong>{row.about}</strong>
                      <p className="soft">
                        {row.kind}, {ways[row.direction]} {dayIn(row.at, zoneHere)},{' '}
                        {timeIn(row.at, zoneHere)}; tried {row.attempts} times
                      </p>
                      {row.error !== null && <code>{row.error}</code>}
                    </div>
                    <div className="acts">
                      <button
                        type="button"
                        className="btn btn-primary"
                        disabled={retry.busy}
                        onClick={() => void tryOne(row)}
                      >
                        Try again
                      </button>
                      <button
                        type="button"
                        className="btn btn-outline-secondary"
                        onClick={() => setLeaving(row)}
                      >
                        Leave it
                      </button>
                    </div>
                  </li>
                ))}
              </ul>
              <PageButtons pages={pages} next={next} />
            </>
          )
        }
      </Loaded>
      {leaving && (
        <Leave
          row={leaving}
          close={() => {
            setLeaving(undefined);
            void again();
          }}
        />
      )}
    </>
  );
}

function Leave({ row, close }: { row: DeadRow; close: () => void }) {
  const leave = useAction('POST /desk/dead/:direction/:id/give-up');
  const [note, setNote] = useState('');
  const { direction, id } = row;
  return (
    <PageDialog title="Leave it as it is?" close={close}>
      <Form
        className="leave"
        send={() =>
          void leave.run({ params: { direction, id }, body: { note } }).then((done) => done && close())
        }
      >
        <Trouble text={leave.trouble} />
        <Field label="Why" hint="Kept in the audit, with your name." wrong={leave.wrong('note')}>
          <WordsInput value={note} most={300} required minLength={3} onChange={setNote} />
        </Field>
        <button type="submit" className="btn btn-danger" disabled={leave.busy}>
          Leave it
        </button>
      </Form>
    </PageDialog>
  );
}
