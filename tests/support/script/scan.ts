import { tableText } from '../../../src/domain/table-code.ts';
import { statement } from '../../../src/store/database.ts';
import type { World } from '../world.ts';

const named = statement(
  'test table code',
  `select r.name as restaurant, t.name, t.code from tables t join restaurants r on r.id = t.restaurant_id
    where r.slug = $1 and ($2::text is null or t.name = $2)
      and ($2::text is not null or exists (
            select 1 from reservations v where v.status = 'seated' and v.conversation_id is not null and t.id = any(v.table_ids)))`,
);

/** The text that a phone has ready once a table's code is scanned; without a name, of the one at which a guest of the story sits. */
export async function scannedText(world: World, slug: string, table: string | undefined): Promise<string> {
  const [found, ...others] = await world.thali.db.rows<{ restaurant: string; name: string; code: string }>(
    named,
    [slug, table ?? null],
  );
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} tables are meant.`);
  return tableText(found.restaurant, found);
}
