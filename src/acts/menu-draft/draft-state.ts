import { differences, type Difference } from '../../domain/menu-draft/describe.ts';
import { inverse, type Patch, patched } from '../../domain/menu-draft/patch.ts';
import { checkDraft, type DraftProblem, type TaxesAt } from '../../domain/menu-draft/problems.ts';
import { type DoneStep, undoable } from '../../domain/menu-draft/undo.ts';
import { liveMenu } from '../../store/live-menu.ts';
import { newestSteps, patchesSince, patchOfStep } from '../../store/menu-drafts.ts';
import type { Act } from '../act.ts';
import { draftAt } from './edit-draft.ts';
import type { Editor, OpenDraft } from './open-draft.ts';

/** How a draft stands, for those who work on it. */
export interface DraftState {
  version: number;
  savedAt: string;
  unpublished: number;
  undo: DoneStep | null;
  redo: DoneStep | null;
  problems: DraftProblem[];
  /** Version of the menu that was changed elsewhere; null: it was not. */
  over: number | null;
}

/** How a draft stands: what is not published, what can be undone, what is in the way of publishing. */
export async function stateOf(
  act: Act,
  { restaurantId }: Editor,
  draft: OpenDraft,
  taxes: TaxesAt,
): Promise<DraftState> {
  const { undo, redo } = undoable(await newestSteps(act.tx, restaurantId));
  return {
    version: draft.version,
    savedAt: draft.at.toISOString(),
    unpublished: differences(draft.base, draft.body, taxes.currency).length,
    undo: undo ?? null,
    redo: redo ?? null,
    problems: checkDraft(draft.body, taxes).problems,
    over: draft.liveChanged ? draft.liveVersion : null,
  };
}

/** What a page that has the draft at version `since` must change to have it as it is. */
export async function patchSince(act: Act, { restaurantId }: Editor, since: number): Promise<Patch> {
  return (await patchesSince(act.tx, restaurantId, since)).flatMap(({ patch }) => patch);
}

/** How a draft differs from the menu guests have now. */
export async function unpublishedOf(
  act: Act,
  { restaurantId }: Editor,
  draft: OpenDraft,
  currency: string,
): Promise<Difference[]> {
  const live = draft.liveChanged ? await liveMenu(act.tx, restaurantId) : draft.base;
  return differences(live, draft.body, currency);
}

/** What a step changed, and how the draft after it differs from the present one; undefined when there was no such step. */
export async function lookBack(
  act: Act,
  editor: Editor,
  draft: OpenDraft,
  version: number,
  currency: string,
): Promise<{ changed: Difference[]; since: Difference[] } | undefined> {
  const then = await draftAt(act, editor, draft, version);
  if (then === undefined) return undefined;
  const patch = (await patchOfStep(act.tx, editor.restaurantId, version)) ?? [];
  return {
    changed: differences(patched(then, inverse(patch)), then, currency),
    since: differences(then, draft.body, currency),
  };
}
