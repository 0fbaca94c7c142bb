import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { type CheckedMenuFile, menuFile } from '../domain/menu-file.ts';
import { readMenu } from '../domain/menu-sheet/read-menu.ts';
import { problemLine } from '../domain/menu-sheet/table.ts';
import { emptySheets, writeMenu } from '../domain/menu-sheet/write-menu.ts';
import { OperatorError } from '../errors.ts';
import { menuAsFile } from '../store/menu-as-file.ts';
import { replaceMenu } from '../store/replace-menu.ts';
import { getRestaurantBySlug } from '../store/restaurants.ts';
import { runCommand } from './command.ts';
import { bytesOf, readTables, writeTables } from './menu/formats.ts';
import { inWords } from '../domain/wrong-words.ts';

const help = `
npm run menu -- template FILE        writes empty sheets to fill in, with one row that shows how
npm run menu -- export SLUG FILE     writes a restaurant's menu
npm run menu -- check SLUG FILE ...  says what is wrong with a menu, row by row, and changes nothing
npm run menu -- import SLUG FILE ... puts it in the place of the menu the restaurant has: all of it, or nothing

  FILE is an Excel workbook (menu.xlsx), JSON (menu.json), or a folder of CSV files (dishes.csv, choices.csv,
  sections.csv, menus.csv). Without a table of choices, sections or menus, those stay as they are.
  Dishes keep what they are by their code, so that open carts, and what is sold out, survive; docs/menus.md says what
  the columns mean.
`;

/** Problems that are told; who has more mends these first. */
const mostTold = 50;

function jsonOf(bytes: Buffer, path: string): CheckedMenuFile {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new OperatorError(`${path} is not JSON: ${(error as Error).message}`);
  }
  const checked = menuFile.safeParse(json, { error: inWords });
  if (checked.success) return checked.data;
  throw new OperatorError(`This is not a menu:\n${z.prettifyError(checked.error)}`);
}

/** The menu that files hold; throws an `OperatorError` that lists what is wrong with them. */
async function menuIn(files: readonly string[], now: CheckedMenuFile): Promise<CheckedMenuFile> {
  const [first = '', ...more] = files;
  if (extname(first).toLowerCase() === '.json' && more.length === 0)
    return jsonOf(await bytesOf(first), first);
  const read = readMenu(await readTables(files), now);
  if ('menu' in read) return read.menu;
  const { problems } = read;
  const told = problems.slice(0, mostTold).map(problemLine);
  const rest = problems.length > mostTold ? [`and ${problems.length - mostTold} more`] : [];
  throw new OperatorError(['Nothing was changed:', ...told, ...rest].join('\n'));
}

const counted = ({ menu }: CheckedMenuFile) => {
  const dishes = menu.reduce((sum, { items }) => sum + items.length, 0);
  return `${dishes} dishes in ${menu.length} sections`;
};

await runCommand({
  help,
  async run([task = '', ...rest], { say, store }) {
    if (task === 'template' && rest[0]) {
      for (const file of await writeTables(rest[0], emptySheets())) say(`${file}: written.`);
      return true;
    }
    const [slug = '', ...files] = rest;
    if (!['export', 'check', 'import'].includes(task) || files.length === 0)
      throw new OperatorError(help.trim());
    const { db, knex } = await store();
    const restaurant = await getRestaurantBySlug(db, slug);
    if (!restaurant) throw new OperatorError(`No restaurant has the slug ${slug}.`);
    const now = await menuAsFile(knex, restaurant.id);
    if (task === 'export') {
      const [file = ''] = files;
      if (extname(file).toLowerCase() === '.json') await writeFile(file, `${JSON.stringify(now, null, 2)}\n`);
      else await writeTables(file, writeMenu(now));
      say(`${file}: ${counted(now)}.`);
      return true;
    }
    const menu = await menuIn(files, now);
    if (task === 'import') await replaceMenu(knex, restaurant.id, menu);
    say(
      `${restaurant.name}: ${counted(menu)}${task === 'import' ? ' are its menu now' : ', nothing wrong'}.`,
    );
    return true;
  },
});
