import { useState } from 'react';
import type { DraftState } from '../../../../src/contract/menu.ts';
import { PageDialog } from '../../../parts/page-dialog.tsx';
import { ConfirmButton } from '../../parts/confirm.tsx';
import { useNotice } from '../../parts/notices.tsx';
import { Loaded, Trouble } from '../../parts/states.tsx';
import { useHere } from '../../session.tsx';
import { useData } from '../../use-data.ts';
import { DifferenceList } from './differences.tsx';
import { type Opened, useEditing } from './draft-context.tsx';

/** What publishing would change for guests, what is in its way, and the button that does it. */
export function ChangesDialog({ state, close }: { state: DraftState; close: () => void }) {
  const { restaurant } = useHere();
  const { acts, open } = useEditing();
  const tell = useNotice();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const found = useData('GET /restaurants/:restaurant/menu/draft/differences', {
    params: { restaurant: restaurant.id },
  });
  const publish = async (seen: { version: number; over: number | null }) => {
    setBusy(true);
    const came = await acts.publish(seen);
    setBusy(false);
    if (came.done) {
      tell({ text: 'Published. Guests have the new menu now.' });
      return close();
    }
    setTrouble(came.trouble);
    void found.again();
  };
  const show = ({ kind, id }: DraftState['problems'][number]) => {
    const to: Opened | undefined =
      kind === 'item' ? { kind, id } : kind === 'group' ? { kind, id } : undefined;
    if (!to) return;
    close();
    open(to);
  };
  return (
    <PageDialog title="Changes not published" close={close}>
      <Loaded of={found}>
        {({ differences, version, over }) => (
          <>
            {over !== null && (
              <p className="shared">
                The menu guests have was changed elsewhere, as by an import, since this draft was begun.
                Publishing puts your draft in its place; the list below says what that changes.
              </p>
            )}
            <DifferenceList of={differences} none="There is nothing to publish." />
            {state.problems.length > 0 && (
              <section aria-label="In the way">
                <h3>Before it can be published</h3>
                <ul className="in-the-way">
                  {state.problems.map((problem) => (
                    <li key={`${problem.id} ${problem.field} ${problem.message}`}>
                      <span>
                        <strong>
                          <bdi>{problem.name}</bdi>
                        </strong>{' '}
                        {problem.message}
                      </span>
                      {(problem.kind === 'item' || problem.kind === 'group') && (
                        <button
                          type="button"
                          className="btn btn-sm btn-outline-primary"
                          onClick={() => show(problem)}
                        >
                          Open<span className="visually-hidden"> {problem.name}</span>
                        </button>
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <Trouble text={trouble} />
            <div className="acts">
              <button
                type="button"
                className="btn btn-primary"
                disabled={busy || differences.length === 0 || state.problems.length > 0}
                onClick={() => void publish({ version, over })}
              >
                {busy ? 'Publishing…' : 'Publish'}
              </button>
              <ConfirmButton
                label="Discard"
                title="Discard all changes?"
                disabled={differences.length === 0}
                act={() => void acts.discard().then(close)}
              >
                <p>The draft becomes what guests have. You can undo this.</p>
              </ConfirmButton>
            </div>
          </>
        )}
      </Loaded>
    </PageDialog>
  );
}
