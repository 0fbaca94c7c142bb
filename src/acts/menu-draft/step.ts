import type { DraftMenu } from '../../domain/menu-draft/draft.ts';
import { type Patch, patched } from '../../domain/menu-draft/patch.ts';
import { noteRevision, type RevisionKind, saveDraftRow, type StoredDraft } from '../../store/menu-drafts.ts';
import type { Act } from '../act.ts';

/** Takes a draft one step on and writes the step down; gives the draft as it is then. The draft must be locked. */
export async function step<D extends StoredDraft>(
  act: Act,
  { restaurantId, personId }: { restaurantId: string; personId: string },
  draft: D,
  made: {
    kind: RevisionKind;
    sentence: string;
    patch: Patch;
    /** Where the draft is now what guests have: that menu, and its version. */
    base?: { menu: DraftMenu; menuVersion: number };
  },
): Promise<D> {
  const { kind, sentence, patch, base } = made;
  const next: D = {
    ...draft,
    body: patched(draft.body, patch),
    version: draft.version + 1,
    at: act.now,
    ...(base === undefined ? {} : { base: base.menu, baseMenuVersion: base.menuVersion }),
  };
  await saveDraftRow(act.tx, restaurantId, next);
  await noteRevision(act.tx, restaurantId, {
    version: next.version,
    at: act.now,
    personId,
    kind,
    sentence,
    patch,
  });
  return next;
}
