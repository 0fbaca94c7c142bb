import { randomUUID } from 'node:crypto';
import { bulkPrices, type PriceChange } from '../../domain/menu-draft/bulk-prices.ts';
import { differences, summaryOf } from '../../domain/menu-draft/describe.ts';
import { type DraftMenu, draftOf } from '../../domain/menu-draft/draft.ts';
import type { MenuEdit } from '../../domain/menu-draft/edit.ts';
import { patchOf } from '../../domain/menu-draft/edit-patch.ts';
import { idsOf } from '../../domain/menu-draft/ids-of.ts';
import { inverse, type Patch, patchBetween, patched } from '../../domain/menu-draft/patch.ts';
import { undoable } from '../../domain/menu-draft/undo.ts';
import type { CheckedMenuFile } from '../../domain/menu-file.ts';
import { newestSteps, patchesSince, patchOfStep } from '../../store/menu-drafts.ts';
import type { Act } from '../act.ts';
import { type Editor, type OpenDraft, openToEdit } from './open-draft.ts';
import { step } from './step.ts';

/** Somebody else was faster, and this would change what its author has not seen. */
export class DraftMoved extends Error {
  override name = 'DraftMoved';
}

async function steppedTo(
  act: Act,
  editor: Editor,
  draft: OpenDraft,
  patch: Patch,
  currency: string,
  said?: string,
): Promise<OpenDraft> {
  if (patch.length === 0) return draft;
  const changes = differences(draft.body, patched(draft.body, patch), currency);
  const sentence = said ?? summaryOf(changes);
  return step(act, editor, draft, { kind: 'step', sentence, patch });
}

/**
 * Makes one edit; gives the draft after it, and the id of what was added.
 * @throws EditGone, EditOvertaken or EditWrong when it cannot be made.
 */
export async function editDraft(
  act: Act,
  editor: Editor,
  edit: MenuEdit,
  currency: string,
): Promise<{ draft: OpenDraft; added: string | null }> {
  const draft = await openToEdit(act, editor);
  const id = randomUUID();
  const next = await steppedTo(act, editor, draft, patchOf(draft.body, edit, id), currency);
  if (edit.do !== 'add') return { draft: next, added: null };
  const added = { group: next.body.groups.at(-1)?.key, menu: edit.name } as Record<
    string,
    string | undefined
  >;
  return { draft: next, added: added[edit.kind] ?? id };
}

/** Changes many prices at once, of a draft at the version whose prices were shown. @throws DraftMoved when it has gone on. */
export async function changePrices(
  act: Act,
  editor: Editor,
  change: PriceChange,
  seen: number,
  currency: string,
): Promise<OpenDraft> {
  const draft = await openToEdit(act, editor);
  if (draft.version !== seen) throw new DraftMoved();
  const { moves, patch } = bulkPrices(draft.body, change);
  const sentence = moves.length === 1 ? undefined : `${moves.length} prices changed at once`;
  return steppedTo(act, editor, draft, patch, currency, sentence);
}

/** Takes the last step back, or makes the last one taken back again; `version` is the step that was meant. @throws DraftMoved when it is another by now. */
export async function undoOrRedo(
  act: Act,
  editor: Editor,
  kind: 'undo' | 'redo',
  version: number,
): Promise<OpenDraft> {
  const draft = await openToEdit(act, editor);
  const meant = undoable(await newestSteps(act.tx, editor.restaurantId))[kind];
  if (meant?.version !== version) throw new DraftMoved();
  const made = (await patchOfStep(act.tx, editor.restaurantId, version)) ?? [];
  const patch = kind === 'undo' ? inverse(made) : made;
  const sentence = `${kind === 'undo' ? 'Undone' : 'Done again'}: ${meant.sentence}`;
  return step(act, editor, draft, { kind, sentence, patch });
}

/** The draft as it was after a step; undefined when it has taken no such step. */
export async function draftAt(
  act: Act,
  { restaurantId }: Editor,
  draft: OpenDraft,
  version: number,
): Promise<DraftMenu | undefined> {
  if (version < 0 || version > draft.version) return undefined;
  const later = await patchesSince(act.tx, restaurantId, version);
  return patched(draft.body, inverse(later.flatMap(({ patch }) => patch)));
}

/** Makes the draft something else as a whole, in one step that can be undone. */
async function become(
  act: Act,
  editor: Editor,
  menu: (draft: OpenDraft) => Promise<DraftMenu>,
  sentence: string,
): Promise<OpenDraft> {
  const draft = await openToEdit(act, editor);
  const patch = patchBetween(draft.body, await menu(draft));
  return patch.length === 0 ? draft : step(act, editor, draft, { kind: 'step', sentence, patch });
}

/** Gives up what is not published: the draft is the menu it began as. */
export function discardDraft(act: Act, editor: Editor): Promise<OpenDraft> {
  return become(act, editor, (draft) => Promise.resolve(draft.base), 'Unpublished changes discarded');
}

/** Goes back to the draft as it was after a step. @throws RangeError when there was none. */
export function returnTo(act: Act, editor: Editor, version: number, sentence: string): Promise<OpenDraft> {
  return become(
    act,
    editor,
    async (draft) => {
      const then = await draftAt(act, editor, draft, version);
      if (then === undefined) throw new RangeError('The draft never took that step.');
      return then;
    },
    sentence,
  );
}

/** Puts a file in the place of the draft: dishes stay the same by their code, choices by their key, the rest by name. Counts in the file are left out. */
export function importIntoDraft(
  act: Act,
  editor: Editor,
  file: CheckedMenuFile,
  sentence: string,
): Promise<OpenDraft> {
  return become(
    act,
    editor,
    (draft) => Promise.resolve(draftOf(file, idsOf(draft.body, randomUUID))),
    sentence,
  );
}
