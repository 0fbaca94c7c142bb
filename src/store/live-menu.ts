import { type DraftMenu, draftOf } from '../domain/menu-draft/draft.ts';
import type { Transaction } from './database.ts';
import { knexIn } from './knex-in.ts';
import { menuAsFile } from './menu-as-file.ts';
import { menuIds } from './menu-ids.ts';

/** The menu that guests have now, in the form in which it is edited. */
export async function liveMenu(tx: Transaction, restaurantId: string): Promise<DraftMenu> {
  const knex = knexIn(tx);
  return draftOf(await menuAsFile(knex, restaurantId), await menuIds(knex, restaurantId));
}
