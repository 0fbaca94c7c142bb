import { differences, summaryOf } from '../../domain/menu-draft/describe.ts';
import { dishesOf } from '../../domain/menu-draft/draft.ts';
import { patchBetween } from '../../domain/menu-draft/patch.ts';
import { checkDraft, type DraftProblem, type TaxesAt } from '../../domain/menu-draft/problems.ts';
import { writeAudit } from '../../store/audit.ts';
import { liveMenu } from '../../store/live-menu.ts';
import { menuVersion } from '../../store/menus.ts';
import { publishMenu } from '../../store/publish-menu.ts';
import type { Act } from '../act.ts';
import { DraftMoved } from './edit-draft.ts';
import { type Editor, type OpenDraft, openToEdit } from './open-draft.ts';
import { step } from './step.ts';

/** The draft cannot be published until these are mended. */
export class DraftUnfinished extends Error {
  override name = 'DraftUnfinished';
  readonly problems: readonly DraftProblem[];
  constructor(problems: readonly DraftProblem[]) {
    super('The draft cannot be published yet.');
    this.problems = problems;
  }
}

/**
 * Makes the draft the menu that guests have. `seen` says which draft its author has looked at, and, where the menu was
 * changed elsewhere, over which menu they put it.
 * @throws DraftMoved when either is another by now; DraftUnfinished when the draft is no menu yet. Then nothing is changed.
 */
export async function publishDraft(
  act: Act,
  editor: Editor,
  seen: { version: number; over: number | null },
  taxes: TaxesAt,
): Promise<OpenDraft> {
  const { restaurantId, personId } = editor;
  const draft = await openToEdit(act, editor);
  if (draft.version !== seen.version) throw new DraftMoved();
  if (draft.liveChanged && seen.over !== draft.liveVersion) throw new DraftMoved();
  const { file, problems } = checkDraft(draft.body, taxes);
  if (!file) throw new DraftUnfinished(problems);
  const changes = differences(draft.base, draft.body, taxes.currency);
  if (changes.length === 0 && !draft.liveChanged) return draft;
  await publishMenu(act.tx, restaurantId, draft.body, file);
  const version = (await menuVersion(act.tx, restaurantId)) ?? draft.liveVersion;
  const count = (how: string) => changes.filter((each) => each.how === how).length;
  const counts = {
    changed: count('changed'),
    added: count('added'),
    removed: count('removed'),
    moved: count('moved'),
  };
  const dishes = dishesOf(draft.body).length;
  await writeAudit(act.tx, {
    at: act.now,
    restaurantId,
    personId,
    action: 'menu published',
    detail: { dishes, sections: draft.body.sections.length, ...counts, summary: summaryOf(changes) },
  });
  // As it was written: groups stand in their order there, and ids of what an import has put there meanwhile are taken over.
  const live = await liveMenu(act.tx, restaurantId);
  const published = await step(act, editor, draft, {
    kind: 'settled',
    sentence: `Published: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}, ${dishes} dishes`,
    patch: patchBetween(draft.body, live),
    base: { menu: live, menuVersion: version },
  });
  return { ...published, liveChanged: false, liveVersion: version };
}
