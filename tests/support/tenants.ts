import { type Database, statement } from '../../src/store/database.ts';
import { inRestaurant } from '../../src/store/tenancy.ts';

const apart = statement(
  // What the web may not read at all, as whom a restaurant has blocked by text, it cannot tell either.
  'test tables kept apart',
  `select c.relname as name,
          exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype) as "hasId"
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relrowsecurity
      and has_table_privilege('thali_web', c.oid, 'select') order by c.relname`,
);

/** All that a restaurant has in the tables that are kept apart. */
export interface Books {
  /** A sum over every row, by table. */
  sums: Record<string, string | null>;
  /** Some ids of its rows, by table; tables without are left out. */
  idsOf: Map<string, string[]>;
  /** Any of the ids. */
  some(): string;
  /** Which of the ids a text holds, but for the one that was sent. */
  toldIn(text: string, sent: string): string[];
}

/** Reads a restaurant's books as the web sees them. */
export async function booksOf(db: Database, restaurantId: string): Promise<Books> {
  const tables = await db.rows<{ name: string; hasId: boolean }>(apart);
  const sums: Record<string, string | null> = {};
  const idsOf = new Map<string, string[]>();
  await inRestaurant(db, restaurantId, async (tx) => {
    for (const { name, hasId } of tables) {
      const sum = statement(
        `test sum ${name}`,
        `select md5(string_agg(t::text, '|' order by t::text)) as sum from ${name} t`,
      );
      sums[name] = (await tx.rows<{ sum: string | null }>(sum))[0]?.sum ?? null;
      const own =
        name === 'restaurants' || !hasId
          ? ''
          : name === 'staff' || name === 'coupons'
            ? 'where restaurant_id is not null'
            : '';
      if (!hasId || name === 'senders') continue;
      const ids = await tx.rows<{ id: string }>(
        statement(`test ids ${name}`, `select id from ${name} ${own} order by id limit 400`),
      );
      if (ids.length > 0)
        idsOf.set(
          name,
          ids.map(({ id }) => id),
        );
    }
  });
  const all = new Set([...idsOf.values()].flat());
  return {
    sums,
    idsOf,
    some: () => [...all][0] ?? '',
    toldIn: (text, sent) =>
      [...text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)]
        .map(([id]) => id)
        .filter((id) => id !== sent && all.has(id)),
  };
}
