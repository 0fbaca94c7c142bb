import { z } from 'zod';
import { type Contract, managers, words } from './endpoint.ts';

const who = managers;
const tag = 'Menu';

/** Files a menu may come in; which it is, its name says. */
const takes = {
  types: [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'application/zip',
    'application/json',
    'text/csv',
  ],
  mostBytes: 5 * 1024 * 1024,
};

const fileName = words(200).pipe(
  z.string().regex(/\.(xlsx|zip|csv|json)$/i, 'must end in .xlsx, .zip, .csv or .json'),
);

export const menuFiles = {
  'GET /restaurants/:restaurant/menu/file': {
    who,
    summary: 'The menu as a file: Excel, CSV in a ZIP archive, or JSON. Nothing in it is a formula.',
    tag,
    query: z.object({
      format: z.enum(['xlsx', 'csv', 'json']),
      /** What guests have, what is worked on, or empty tables with an example. */
      of: z.enum(['live', 'draft', 'template']).default('live'),
    }),
    gives: 'file',
    perMinute: 30,
  },
  'POST /restaurants/:restaurant/menu/file/check': {
    who,
    summary:
      'What a file would change in the menu that is worked on, or everything that is wrong with it. Changes nothing.',
    tag,
    query: z.object({ name: fileName }),
    takes,
    repeatable: true,
    perMinute: 30,
    answer: z.object({
      /** Where something is wrong, what it is, and what to write instead. */
      problems: z.array(z.object({ where: z.string(), message: z.string() })),
      /** Problems beyond those that are told. */
      more: z.int(),
      /** What would become of the menu, in the order of the menu. */
      differences: z.array(
        z.object({
          name: z.string(),
          how: z.enum(['added', 'removed', 'changed', 'moved']),
          what: z.string().nullable(),
          was: z.string().nullable(),
          is: z.string().nullable(),
        }),
      ),
      counts: z.object({ added: z.int(), removed: z.int(), changed: z.int(), moved: z.int() }),
      dishes: z.int(),
      sections: z.int(),
      /** Changes that somebody has made and not published; the file takes their place. */
      unpublished: z.int(),
      /** Of the draft it was compared with. */
      version: z.int(),
    }),
  },
  'POST /restaurants/:restaurant/menu/file': {
    who,
    summary:
      'Puts a file in the place of the menu that is worked on, and publishes it at once where that is wanted.',
    tag,
    query: z.object({
      name: fileName,
      /** The draft it was compared with; another one meanwhile is a 409. */
      version: z.coerce.number().int().min(0),
      publish: z.enum(['yes', 'no']).default('no'),
    }),
    takes,
    perMinute: 20,
    answer: z.object({ published: z.boolean(), dishes: z.int() }),
  },
} satisfies Contract;
