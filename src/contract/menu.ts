import { z } from 'zod';
import { priceChange } from '../domain/menu-draft/bulk-prices.ts';
import { draftMenu } from '../domain/menu-draft/draft-schema.ts';
import { kinds, menuEdit } from '../domain/menu-draft/edit.ts';
import { kept } from '../domain/typed.ts';
import { type Contract, instant, managers, pageOf, pageQuery } from './endpoint.ts';

/** Text in an edit as people see it: without what cannot be seen, and without space around it. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return kept(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [kept(key), cleaned(each)]));
}

const edit = menuEdit.transform((given) => {
  if (given.do === 'set') return { ...given, after: cleaned(given.after) as typeof given.after };
  if (given.do === 'add') return { ...given, name: cleaned(given.name) as string };
  return given;
});

const version = z.int().min(0);
const kind = z.enum(kinds);

const difference = z.object({
  kind,
  id: z.string(),
  name: z.string(),
  how: z.enum(['added', 'removed', 'changed', 'moved']),
  what: z.string().nullable(),
  was: z.string().nullable(),
  is: z.string().nullable(),
});

const doneStep = z.object({ version, sentence: z.string() });

const step = z.union([
  z.object({
    at: z.array(z.union([z.string(), z.int()])),
    from: z.int(),
    out: z.array(z.unknown()),
    in: z.array(z.unknown()),
  }),
  z.object({
    at: z.array(z.union([z.string(), z.int()])),
    was: z.unknown().optional(),
    is: z.unknown().optional(),
  }),
]);

/** How a draft stands. */
const state = z.object({
  version,
  savedAt: instant,
  /** Differences from the menu guests have. */
  unpublished: z.int(),
  /** What the next undo takes back, and the next redo does again. */
  undo: doneStep.nullable(),
  redo: doneStep.nullable(),
  /** What keeps it from being published. */
  problems: z.array(
    z.object({ kind, id: z.string(), name: z.string(), field: z.string(), message: z.string() }),
  ),
  /** Where the menu was changed elsewhere, as by an import, while the draft has changes of its own: the version of that menu. */
  over: z.int().nullable(),
});
export type DraftState = z.output<typeof state>;

/** What has become of the draft since the version a page has: the steps, or, where it has none, all of it. */
const gone = z.object({
  state,
  /** Changes to make to the draft as the page has it, in their order. */
  patch: z.array(step),
  /** The id of what was added. */
  added: z.string().nullable(),
});

const seen = { version };
const who = managers;
const tag = 'Menu';

export const menu = {
  'GET /restaurants/:restaurant/menu/draft': {
    who,
    summary:
      'The menu as it is worked on, and how it differs from what guests have. Begins as what guests have.',
    tag,
    answer: z.object({
      state,
      menu: draftMenu,
      /** Classes of tax that dishes can have here. */
      taxClasses: z.array(z.string()),
    }),
  },
  'GET /restaurants/:restaurant/menu/draft/steps': {
    who,
    summary: 'What has changed in the draft since a version.',
    tag,
    query: z.object({ since: z.coerce.number().int().min(0) }),
    answer: gone,
  },
  'POST /restaurants/:restaurant/menu/draft/edits': {
    who,
    summary:
      'Makes one small edit of the draft. 409 where somebody else has changed the same field meanwhile.',
    tag,
    body: z.object({ since: version, edit }),
    answer: gone,
  },
  'POST /restaurants/:restaurant/menu/draft/prices/preview': {
    who,
    summary: 'What a change of many prices would make of them. Changes nothing.',
    tag,
    body: priceChange,
    repeatable: true,
    answer: z.object({
      version,
      moves: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          size: z.string().nullable(),
          choice: z.string().nullable(),
          was: z.int(),
          is: z.int(),
        }),
      ),
    }),
  },
  'POST /restaurants/:restaurant/menu/draft/prices': {
    who,
    summary: 'Changes many prices at once, in the version that was previewed.',
    tag,
    body: z.object({ since: version, seen: version, change: priceChange }),
    answer: gone,
  },
  'POST /restaurants/:restaurant/menu/draft/undo': {
    who,
    summary: 'Takes the last step of the draft back.',
    tag,
    body: z.object({ since: version, step: version }),
    answer: gone,
  },
  'POST /restaurants/:restaurant/menu/draft/redo': {
    who,
    summary: 'Makes the step that was taken back last again.',
    tag,
    body: z.object({ since: version, step: version }),
    answer: gone,
  },
  'POST /restaurants/:restaurant/menu/draft/discard': {
    who,
    summary: 'Gives up what is not published; this can be undone.',
    tag,
    body: z.object({ since: version }),
    answer: gone,
  },
  'GET /restaurants/:restaurant/menu/draft/differences': {
    who,
    summary: 'How the draft differs from what guests have.',
    tag,
    answer: z.object({ ...seen, over: z.int().nullable(), differences: z.array(difference) }),
  },
  'POST /restaurants/:restaurant/menu/draft/publish': {
    who,
    summary: 'Makes the draft the menu that guests have, all of it or nothing.',
    tag,
    body: z.object({ since: version, ...seen, over: z.int().nullable().default(null) }),
    answer: gone,
  },
  'GET /restaurants/:restaurant/menu/history': {
    who,
    summary: 'Who changed what in the menu, the latest first.',
    tag,
    query: pageQuery,
    answer: pageOf(
      z.object({
        version,
        at: instant,
        by: z.string().nullable(),
        kind: z.enum(['step', 'undo', 'redo', 'settled']),
        sentence: z.string(),
      }),
    ),
  },
  'GET /restaurants/:restaurant/menu/history/:version': {
    who,
    summary: 'What a step changed, and how the draft of then differs from that of now.',
    tag,
    answer: z.object({ changed: z.array(difference), since: z.array(difference) }),
  },
  'POST /restaurants/:restaurant/menu/history/:version/return': {
    who,
    summary: 'Makes the draft what it was after a step; this can be undone.',
    tag,
    body: z.object({ since: version }),
    answer: gone,
  },
} satisfies Contract;
