import type { DraftMenu } from '../domain/menu-draft/draft.ts';
import type { Patch } from '../domain/menu-draft/patch.ts';
import { type Queryable, statement, type Transaction } from './database.ts';
import { toJson } from './json.ts';

/** A restaurant's draft as it is stored. */
export interface StoredDraft {
  body: DraftMenu;
  version: number;
  /** The menu that guests had when the draft was last the same. */
  base: DraftMenu;
  /** Version of the menu when `base` was last found to be what guests have. */
  baseMenuVersion: number;
  at: Date;
}

const columns = `body, version, base, base_menu_version as "baseMenuVersion", at`;
const read = statement('menu draft read', `select ${columns} from menu_drafts where restaurant_id = $1`);
const lock = statement(
  'menu draft lock',
  `select ${columns} from menu_drafts where restaurant_id = $1 for no key update`,
);

/** A restaurant's draft; undefined when nobody has edited its menu yet. */
export async function readDraftRow(db: Queryable, restaurantId: string): Promise<StoredDraft | undefined> {
  return (await db.rows<StoredDraft>(read, [restaurantId]))[0];
}

const begin = statement(
  'menu draft begin',
  `insert into menu_drafts (restaurant_id, body, version, base, base_menu_version, at) values ($1, $2, 0, $2, $3, $4)
   on conflict (restaurant_id) do nothing`,
);

/** The draft, locked until the transaction ends; begun with this menu when there is none. Comes before the restaurant's row. */
export async function lockDraftRow(
  tx: Transaction,
  restaurantId: string,
  fresh: { menu: DraftMenu; menuVersion: number; now: Date },
): Promise<StoredDraft> {
  const [there] = await tx.rows<StoredDraft>(lock, [restaurantId]);
  if (there) return there;
  await tx.rows(begin, [restaurantId, toJson(fresh.menu), fresh.menuVersion, fresh.now]);
  const [begun] = await tx.rows<StoredDraft>(lock, [restaurantId]);
  if (!begun) throw new Error('A menu draft that was just begun is gone.');
  return begun;
}

const save = statement(
  'menu draft save',
  `update menu_drafts set body = $2, version = $3, base = $4, base_menu_version = $5, at = $6 where restaurant_id = $1`,
);

/** Writes a draft that is locked. */
export async function saveDraftRow(tx: Transaction, restaurantId: string, draft: StoredDraft): Promise<void> {
  const { body, version, base, baseMenuVersion, at } = draft;
  await tx.rows(save, [restaurantId, toJson(body), version, toJson(base), baseMenuVersion, at]);
}

/** step: an edit, or what can be undone like one; settled: nothing before it is undone. */
export type RevisionKind = 'step' | 'undo' | 'redo' | 'settled';

export interface NewRevision {
  version: number;
  at: Date;
  personId: string;
  kind: RevisionKind;
  sentence: string;
  patch: Patch;
}

const note = statement(
  'menu revision note',
  `insert into menu_revisions (restaurant_id, version, at, person_id, kind, sentence, patch)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** Writes down a step of the draft. */
export async function noteRevision(tx: Transaction, restaurantId: string, made: NewRevision): Promise<void> {
  const { version, at, personId, kind, sentence, patch } = made;
  await tx.rows(note, [restaurantId, version, at, personId, kind, sentence, toJson(patch)]);
}

const since = statement(
  'menu revisions since',
  `select version, patch from menu_revisions where restaurant_id = $1 and version > $2 order by version`,
);

/** Patches of the steps after a version, oldest first. */
export async function patchesSince(
  db: Queryable,
  restaurantId: string,
  version: number,
): Promise<{ version: number; patch: Patch }[]> {
  return db.rows(since, [restaurantId, version]);
}

/** Steps that can be undone or redone reach no further back than this. */
const mostUndone = 500;
const open = statement(
  'menu revisions open',
  `select version, kind, sentence from (
     select version, kind, sentence from menu_revisions where restaurant_id = $1 order by version desc limit ${mostUndone}
   ) last order by version`,
);

/** The newest steps, oldest first, without their patches. */
export async function newestSteps(
  db: Queryable,
  restaurantId: string,
): Promise<{ version: number; kind: RevisionKind; sentence: string }[]> {
  return db.rows(open, [restaurantId]);
}

const one = statement(
  'menu revision',
  `select patch from menu_revisions where restaurant_id = $1 and version = $2`,
);

/** What one step changed; undefined when there was none. */
export async function patchOfStep(
  db: Queryable,
  restaurantId: string,
  version: number,
): Promise<Patch | undefined> {
  return (await db.rows<{ patch: Patch }>(one, [restaurantId, version]))[0]?.patch;
}

/** A step as the history tells it. */
export interface PastStep {
  version: number;
  at: Date;
  by: string | null;
  kind: RevisionKind;
  sentence: string;
}

const page = statement(
  'menu revisions page',
  `select r.version, r.at, p.name as by, r.kind, r.sentence
     from menu_revisions r left join people p on p.id = r.person_id
    where r.restaurant_id = $1 and ($2::int is null or r.version < $2) order by r.version desc limit $3`,
);

/** Steps before a version, the latest first. */
export async function pastSteps(
  db: Queryable,
  restaurantId: string,
  before: number | null,
  limit: number,
): Promise<PastStep[]> {
  return db.rows(page, [restaurantId, before, limit]);
}
