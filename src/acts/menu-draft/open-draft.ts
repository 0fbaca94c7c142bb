import { patchBetween, same } from '../../domain/menu-draft/patch.ts';
import { liveMenu } from '../../store/live-menu.ts';
import { lockDraftRow, readDraftRow, saveDraftRow, type StoredDraft } from '../../store/menu-drafts.ts';
import { menuVersion } from '../../store/menus.ts';
import type { Act } from '../act.ts';
import { step } from './step.ts';

/** Who works on the menu of which restaurant. */
export interface Editor {
  restaurantId: string;
  personId: string;
}

/** A draft that is worked on, and what has become of the menu guests have. */
export interface OpenDraft extends StoredDraft {
  /** Somebody has changed the menu other than by publishing this draft, as by an import, and the draft has changes of its own. */
  liveChanged: boolean;
  /** Version of the menu that guests have. */
  liveVersion: number;
}

async function versionOf(act: Act, restaurantId: string): Promise<number> {
  const version = await menuVersion(act.tx, restaurantId);
  if (version === undefined) throw new Error('The restaurant of a menu is gone.');
  return version;
}

/**
 * The draft of a restaurant's menu, locked until the transaction ends. It begins as the menu guests have, and follows that
 * while it has no changes of its own.
 */
export async function openToEdit(act: Act, { restaurantId, personId }: Editor): Promise<OpenDraft> {
  const liveVersion = await versionOf(act, restaurantId);
  const there = await readDraftRow(act.tx, restaurantId);
  const live = there?.baseMenuVersion === liveVersion ? undefined : await liveMenu(act.tx, restaurantId);
  const draft = await lockDraftRow(act.tx, restaurantId, {
    menu: live ?? { sections: [], groups: [], menus: [] },
    menuVersion: liveVersion,
    now: act.now,
  });
  if (live === undefined || draft.baseMenuVersion === liveVersion)
    return { ...draft, liveChanged: false, liveVersion };
  if (same(live, draft.base)) {
    // Something was sold out or counted, and nothing of what a draft says.
    const seen = { ...draft, baseMenuVersion: liveVersion };
    await saveDraftRow(act.tx, restaurantId, seen);
    return { ...seen, liveChanged: false, liveVersion };
  }
  if (!same(draft.body, draft.base)) return { ...draft, liveChanged: true, liveVersion };
  const taken = await step(act, { restaurantId, personId }, draft, {
    kind: 'settled',
    sentence: 'The menu was changed elsewhere, as by an import',
    patch: patchBetween(draft.body, live),
    base: { menu: live, menuVersion: liveVersion },
  });
  return { ...taken, liveChanged: false, liveVersion };
}

/** The draft to look at. Nobody waits for anybody, unless it has to be begun or brought up to date. */
export async function openToRead(act: Act, editor: Editor): Promise<OpenDraft> {
  const draft = await readDraftRow(act.tx, editor.restaurantId);
  const liveVersion = await versionOf(act, editor.restaurantId);
  if (draft?.baseMenuVersion === liveVersion) return { ...draft, liveChanged: false, liveVersion };
  return openToEdit(act, editor);
}
