import type { PhotoFile } from '../domain/photo.ts';
import { type Queryable, statement, type Transaction } from './database.ts';

const seen = statement(
  'photo seen again',
  'update photos set at = $3 where restaurant_id = $1 and hash = $2 returning id, width, height',
);

/** The photo a restaurant has of the same upload, kept for another day; undefined when it is new. */
export async function samePhoto(
  tx: Transaction,
  restaurantId: string,
  hash: string,
  at: Date,
): Promise<{ id: string; width: number; height: number } | undefined> {
  const [photo] = await tx.rows<{ id: string; width: number; height: number }>(seen, [
    restaurantId,
    hash,
    at,
  ]);
  return photo;
}

const insert = statement(
  'photo insert',
  `insert into photos (restaurant_id, hash, width, height, by, at) values ($1, $2, $3, $4, $5, $6)
   on conflict (restaurant_id, hash) do update set at = excluded.at returning id`,
);
const insertFiles = statement(
  'photo files insert',
  `insert into photo_files (photo_id, name, bytes) select $1, name, bytes from unnest($2::text[], $3::bytea[]) as n(name, bytes)
   on conflict do nothing`,
);

/** Keeps a photo; gives its id. */
export async function keepPhoto(
  tx: Transaction,
  photo: {
    restaurantId: string;
    hash: string;
    width: number;
    height: number;
    by: string;
    at: Date;
    files: readonly { name: PhotoFile; bytes: Buffer }[];
  },
): Promise<string> {
  const { restaurantId, hash, width, height, by, at, files } = photo;
  const [row] = await tx.rows<{ id: string }>(insert, [restaurantId, hash, width, height, by, at]);
  if (!row) throw new Error('The photo was not written.');
  await tx.rows(insertFiles, [row.id, files.map(({ name }) => name), files.map(({ bytes }) => bytes)]);
  return row.id;
}

const file = statement('photo file', 'select bytes from photo_files where photo_id = $1 and name = $2');

/** One file of a photo; undefined when there is no such photo any more. */
export async function photoFile(db: Queryable, id: string, name: PhotoFile): Promise<Buffer | undefined> {
  const [row] = await db.rows<{ bytes: Buffer }>(file, [id, name]);
  return row?.bytes;
}

const clear = statement(
  'photos clear',
  `delete from photos p where p.at < $1
      and not exists (select 1 from restaurants r where r.id = p.restaurant_id and r.photo = p.id || '.jpg')
      and not exists (select 1 from items i where i.restaurant_id = p.restaurant_id and i.photo = p.id || '.jpg')
      and not exists (select 1 from menu_drafts d
                       where d.restaurant_id = p.restaurant_id and strpos(d.body::text, p.id::text) > 0)
      -- An undo, or going back to an older menu, shows it again.
      and not exists (select 1 from menu_revisions v
                       where v.restaurant_id = p.restaurant_id and strpos(v.patch::text, p.id::text) > 0)
   returning p.id`,
);

/** Removes photos that nothing shows and that were uploaded before `before`; gives how many. */
export async function clearPhotos(db: Queryable, before: Date): Promise<number> {
  return (await db.rows(clear, [before])).length;
}
