import { setUpPrinter } from '../acts/set-up-printer.ts';
import { OperatorError } from '../errors.ts';
import { removePrinter } from '../store/printers.ts';
import { getRestaurantBySlug } from '../store/restaurants.ts';
import { runCommand } from './command.ts';

const help = `
npm run printer -- RESTAURANT NAME [--columns 48]   sets up a printer, or gives it a new address
npm run printer -- RESTAURANT NAME --remove         takes it away, with what waits for it

  RESTAURANT is the name in its address, like the-copper-ladle; NAME what staff call the printer, like Kitchen.
  --columns is how many characters go into a line: 48 on paper of 80 mm, 32 on 58 mm.
  It prints the address that goes into the printer's CloudPRNT settings. It is shown this once: only a fingerprint of it
  is kept. docs/printers.md says more.
`;

/** The words of the command, checked. Throws an `OperatorError` that says how to say it. */
function asked(args: readonly string[]) {
  const flag = args.indexOf('--columns');
  const columns = flag < 0 ? 48 : Number(args[flag + 1]);
  const rest = args.filter((word, i) => word !== '--remove' && (flag < 0 || (i !== flag && i !== flag + 1)));
  const [slug = '', name = ''] = rest;
  const fits = Number.isInteger(columns) && columns >= 24 && columns <= 64;
  if (rest.length !== 2 || !fits || name.trim() === '' || name.length > 40)
    throw new OperatorError(`Say it like this: npm run printer -- the-copper-ladle Kitchen\n${help}`);
  return { slug, name: name.trim(), columns, remove: args.includes('--remove') };
}

await runCommand({
  help,
  async run(args, { config, say, store }) {
    const { slug, name, columns, remove } = asked(args);
    const { db } = await store();
    const restaurant = await getRestaurantBySlug(db, slug);
    if (!restaurant) throw new OperatorError(`No restaurant is called ${slug}.`);
    if (remove) {
      const gone = await removePrinter(db, restaurant.id, name);
      say(gone ? 'Taken away.' : `${restaurant.name} has no printer ${name}.`);
      return gone;
    }
    const { path } = await setUpPrinter(db, restaurant.id, { name, columns });
    say(config.publicUrl + path);
    say('Put this address into the printer (CloudPRNT, server URL). It is not shown again.');
    say('With /preview behind it, a browser shows what went to the printer.');
    return true;
  },
});
