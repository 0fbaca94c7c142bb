import type { Menu } from '../../domain/menu.ts';
import { menuOfDraft } from '../../domain/menu-draft/menu-of-draft.ts';
import { same } from '../../domain/menu-draft/patch.ts';
import { readDraftRow } from '../../store/menu-drafts.ts';
import type { Act } from '../act.ts';
import { menuOf } from '../menu.ts';

/**
 * The menu that a restaurant's draft would be, with what is sold out now; undefined while the draft has no changes of
 * its own. Nothing is written, and nobody waits: a draft that an import has overtaken is shown as it is.
 */
export async function menuOfOpenDraft(act: Act, restaurantId: string): Promise<Menu | undefined> {
  const draft = await readDraftRow(act.tx, restaurantId);
  if (draft === undefined || same(draft.body, draft.base)) return undefined;
  return menuOfDraft(draft.body, await menuOf(act, restaurantId));
}
