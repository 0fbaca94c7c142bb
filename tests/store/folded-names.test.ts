import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, openDatabase, statement } from '../../src/store/database.ts';
import { cloneDatabase, type OwnDatabase } from '../support/database.ts';

let own: OwnDatabase;
let db: Database;
beforeAll(async () => {
  own = await cloneDatabase('empty');
  db = openDatabase(own.url, 2);
});
afterAll(async () => {
  await db.close();
  await own.drop();
});

const folded = statement('test folded', 'select folded_name($1) as name');

test.each([
  ['The Copper Ladle', 'copper ladle'],
  ['Kite & Crumb', 'kite crumb'],
  ['Kite and Crumb', 'kite crumb'],
  ["Begum's  Deg", 'begums deg'],
  ['Begum’s Deg', 'begums deg'],
  ['Café Zarrín', 'cafe zarrin'],
  ['CAFE\u0301', 'cafe'],
  ['Gul-e-Dastarkhwan', 'gul e dastarkhwan'],
  ['Dosa/Idli (hot!)', 'dosa idli hot'],
  ['रोज़ा, थाली', 'रोजा थाली'],
  ['The', 'the'],
  ['the and the', 'the'],
  ['Salt and the Sea', 'salt sea'],
  ['Theatre Andaaz', 'theatre andaaz'],
  ['!!!', ''],
])('%j is compared as %j', async (name, expected) => {
  expect(await db.rows(folded, [name])).toEqual([{ name: expected }]);
});

const shared = statement(
  'test slips shared',
  'select a, b from unnest($1::text[], $2::text[]) as pair (a, b) where not slips_of(a) && slips_of(b)',
);

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'.split(''));
const word = fc.string({ unit: letter, minLength: 4, maxLength: 14 });
const slip = fc.record({
  at: fc.nat(13),
  letter,
  kind: fc.constantFrom('more', 'less', 'other', 'swapped'),
});
type Slip = typeof slip extends fc.Arbitrary<infer Value> ? Value : never;

function slipped(text: string, { at, letter, kind }: Slip): string {
  const i = at % (text.length - 1);
  if (kind === 'more') return text.slice(0, i) + letter + text.slice(i);
  if (kind === 'less') return text.slice(0, i) + text.slice(i + 1);
  if (kind === 'other') return text.slice(0, i) + letter + text.slice(i + 1);
  return text.slice(0, i) + (text[i + 1] ?? '') + (text[i] ?? '') + text.slice(i + 2);
}

test('a word and the same with a slip have a shortened word in common; long ones with two slips as well', async () => {
  const pairs = fc.sample(
    fc.tuple(word, slip, slip).map(([right, one, other]) => {
      const wrong = slipped(right, one);
      return [right, right.length > 8 ? slipped(wrong, other) : wrong] as const;
    }),
    3_000,
  );
  expect(await db.rows(shared, [pairs.map(([a]) => a), pairs.map(([, b]) => b)])).toEqual([]);
});
