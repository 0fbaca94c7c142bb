import { DraftMoved } from '../../acts/menu-draft/edit-draft.ts';
import { DraftUnfinished } from '../../acts/menu-draft/publish-draft.ts';
import { EditGone, EditOvertaken, EditWrong } from '../../domain/menu-draft/refusals.ts';
import { changedMeanwhile, notThere, Problem, wrongField } from './problem.ts';

/** What was thrown at an edit of a menu, as an answer; anything else as it is. */
export function asProblem(thrown: unknown): unknown {
  if (thrown instanceof EditGone) return notThere(thrown.message);
  if (thrown instanceof EditOvertaken) return changedMeanwhile(thrown.message, thrown.current);
  if (thrown instanceof EditWrong) return wrongField(thrown.field, thrown.message, thrown.remedy);
  if (thrown instanceof RangeError) return notThere('step');
  if (thrown instanceof DraftMoved)
    return changedMeanwhile('Somebody else has changed the menu meanwhile; nothing of yours was done.');
  if (!(thrown instanceof DraftUnfinished)) return thrown;
  return new Problem(422, 'The menu cannot be published yet.', {
    type: '/api/problems#invalid',
    detail: 'Mend what is named in "errors" and publish again; guests still have the menu they had.',
    errors: thrown.problems.map(({ kind, id, field, name, message }) => ({
      field: `${kind}.${id}.${field}`,
      message: `${name}: ${message}`,
    })),
  });
}
