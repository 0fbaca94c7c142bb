import type { DraftState } from '../../../../src/contract/menu.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useNotice } from '../../parts/notices.tsx';
import { useEditing } from './draft-context.tsx';
import type { Outcome } from './use-draft.ts';

/** "3 changes not published", with what can be done about them. */
export function DraftBar({ state, see }: { state: DraftState; see: () => void }) {
  const { acts, announce } = useEditing();
  const tell = useNotice();
  const { unpublished, undo, redo, problems } = state;
  const take = (step: () => Promise<Outcome>, said: string) =>
    void step().then((came) => (came.done ? announce(said) : tell({ text: came.trouble, kind: 'bad' })));
  return (
    <div className="draft-bar" role="region" aria-label="Draft">
      <span className="draft-count">
        {unpublished === 0
          ? 'All published'
          : `${unpublished} ${unpublished === 1 ? 'change' : 'changes'} not published`}
        {problems.length > 0 && (
          <span className="badge-plain bad">
            <Icon name="warning" />
            {problems.length} to mend
          </span>
        )}
      </span>
      <div className="acts">
        <button
          type="button"
          className="btn btn-outline-secondary"
          disabled={undo === null}
          title={undo?.sentence}
          onClick={() => take(acts.undo, `Undone: ${undo?.sentence ?? ''}`)}
        >
          <Icon name="undo" />
          Undo
        </button>
        <button
          type="button"
          className="btn btn-outline-secondary mirrored"
          disabled={redo === null}
          title={redo?.sentence}
          onClick={() => take(acts.redo, `Done again: ${redo?.sentence ?? ''}`)}
        >
          <Icon name="undo" />
          Redo
        </button>
        <button type="button" className="btn btn-primary" disabled={unpublished === 0} onClick={see}>
          See changes
        </button>
      </div>
    </div>
  );
}
