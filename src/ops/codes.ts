import { writeFile } from 'node:fs/promises';
import { codesOf } from '../acts/codes.ts';
import { OperatorError } from '../errors.ts';
import { getRestaurantBySlug } from '../store/restaurants.ts';
import { runCommand } from './command.ts';
import { codeSheet } from './codes/sheet.ts';

const help = `
npm run codes -- RESTAURANT [FILE]  writes a sheet with the QR codes of its tables, to be printed and cut

  RESTAURANT is the name in its address, like the-copper-ladle; FILE is a page of HTML, codes-RESTAURANT.html if none is
  named. Each table has one code for WhatsApp and one for SMS. A guest who scans it orders at that table; the codes stay
  the same for as long as there is the table.
`;

await runCommand({
  help,
  async run([slug, file = `codes-${slug}.html`], { config, say, store }) {
    if (slug === undefined)
      throw new OperatorError(`Say it like this: npm run codes -- the-copper-ladle\n${help}`);
    const { db } = await store();
    const restaurant = await getRestaurantBySlug(db, slug);
    if (!restaurant) throw new OperatorError(`No restaurant is called ${slug}.`);
    if (!restaurant.ordering.atTable)
      throw new OperatorError(
        `${restaurant.name} takes no orders at its tables; its file has to say "atTable": true.`,
      );
    const { tables } = await codesOf(db, restaurant, config.senders);
    await writeFile(file, codeSheet(restaurant.name, tables));
    say(`${file}: ${tables.length} tables.`);
    return true;
  },
});
