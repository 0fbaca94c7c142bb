import type { Knex } from 'knex';
import type { CheckedMenuFile } from '../domain/menu-file.ts';
import { saveMenu } from './save-menu.ts';

/** Puts a menu in the place of the one a restaurant has: all of it, or, if anything fails, nothing. */
export async function replaceMenu(knex: Knex, restaurantId: string, menu: CheckedMenuFile): Promise<void> {
  await knex.transaction(async (trx) => {
    // Two who import at once take turns.
    await trx('restaurants').where({ id: restaurantId }).increment('menu_version', 1);
    await saveMenu(trx, restaurantId, menu);
  });
}
