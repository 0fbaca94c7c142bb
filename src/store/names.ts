import { type Queryable, statement } from './database.ts';

/** Whose names are looked for. Names and their words are kept by triggers, whoever writes a restaurant or a menu. */
export type NameKind = 'restaurant' | 'dish' | 'cuisine';

/** A word that was asked for and a word that some name has. */
export interface SpeltWord {
  kind: NameKind;
  asked: string;
  /** Two neighbours written as one, tried beside them: "lady bird". */
  joined: boolean;
  /** Null: no name has a word like it. */
  word: string | null;
  /** How many different names have it. */
  names: number | null;
}

/** A name that one restaurant, or many, have. */
export interface KnownName {
  name: string;
  /** Folded, as they are compared. */
  words: string[];
  /** How many restaurants, or dishes of menus, have it. */
  uses: number;
}

/** The words that names are fetched by: any of `rare`, or one of both sides of `common`. */
export interface WordChoice {
  rare: readonly string[];
  common: readonly [readonly string[], readonly string[]];
}

/** Names have a handful of words; of a longer text only its beginning is looked up. */
const mostWords = 10;

const withSlips = (kind: NameKind) => `
  select '${kind}' as kind, w.word, w.names from (select 1) once left join name_words w on w.kind = '${kind}' and w.slips && a.slips`;
const spelt = (subject: string, kinds: readonly NameKind[]) =>
  statement(
    `${subject} words spelt like`,
    `with given as (select word, nth, word || lead(word) over (order by nth) as pair
                      from unnest(string_to_array(folded_name($1), ' ')) with ordinality as given (word, nth)
                     where nth <= ${mostWords} and word <> ''),
          asked as materialized (
            select asked, joined, nth, slips_of(asked) as slips
              from (select word as asked, false as joined, nth from given
                    union all select pair, true, nth from given where pair is not null) a)
     select found.kind, a.asked, a.joined, found.word, found.names
       from asked a cross join lateral (${kinds.map(withSlips).join(' union all ')}) found
      order by a.joined, a.nth`,
  );

// For what is further off than slips: the words that share most of their groups of three letters.
const alike = (kind: NameKind) =>
  statement(
    `${kind} words alike`,
    `select '${kind}' as kind, a.asked, false as joined, w.word, w.names
       from unnest($1::text[]) as a (asked) cross join lateral
            (select word, names from name_words where kind = '${kind}' and word % a.asked
              order by similarity(word, a.asked) desc limit 12) w`,
  );

const withWords = (kind: NameKind) =>
  statement(
    `${kind} names with words`,
    `(select name, words, uses from names where kind = '${kind}' and words && $1::text[] limit $4)
     union all
     (select name, words, uses from names where kind = '${kind}' and words && $2::text[] and words && $3::text[] limit $4)
     union all
     (select name, words, uses from names where kind = '${kind}' and folded = folded_name($5) limit $4)`,
  );

const statementsOf = (kind: NameKind) => ({
  spelt: spelt(kind, [kind]),
  alike: alike(kind),
  withWords: withWords(kind),
});
const statements = {
  restaurant: statementsOf('restaurant'),
  dish: statementsOf('dish'),
  cuisine: statementsOf('cuisine'),
};

const allSpelt = spelt('all', ['restaurant', 'dish', 'cuisine']);

/**
 * The words of `text`, folded, each with every word of a name of this kind, or of each kind, that may be it with a letter
 * or two wrong.
 */
export function wordsSpelt(db: Queryable, kind: NameKind | 'all', text: string): Promise<SpeltWord[]> {
  return db.rows(kind === 'all' ? allSpelt : statements[kind].spelt, [text]);
}

/** The same for folded words that are further off, by their groups of three letters. */
export function wordsAlike(db: Queryable, kind: NameKind, asked: readonly string[]): Promise<SpeltWord[]> {
  return db.rows(statements[kind].alike, [asked]);
}

/**
 * Names with one of the `rare` words, names with a word of both `common` lists, and those that are `text` but
 * for case and accents; at most `limit` of each, whichever come first. A name may come twice.
 */
export function namesWith(
  db: Queryable,
  kind: NameKind,
  text: string,
  { rare, common }: WordChoice,
  limit: number,
): Promise<KnownName[]> {
  return db.rows(statements[kind].withWords, [rare, common[0], common[1], limit, text]);
}
