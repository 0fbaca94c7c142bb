import { parseArgs } from 'node:util';

/** The measurements there are, in the order they are taken. */
const subjects = [
  'turns',
  'ack',
  'two',
  'memory',
  'profile',
  'asks',
  'understand',
  'names',
  'orders',
  'tables',
  'pages',
] as const;
export type Subject = (typeof subjects)[number];

/** What was asked for on the command line. */
export interface Options {
  only: ReadonlySet<Subject>;
  /** Short slices: shows that everything works and roughly where it stands. */
  quick: boolean;
  /** The largest there is: takes many minutes to build. */
  whole: boolean;
  json: boolean;
}

/** What `--help` prints. */
export const help = `npm run bench -- [--quick | --whole] [--only turns,ack,...] [--json]

Measures a running Thali on this machine against a floor taken in the same run.

  turns    plain turns per second over HTTP, by SMS and WhatsApp, and the floor
  ack      webhook to 200 at half the throughput, with a quick and with a slow Twilio
  two      two web processes on one database against one
  memory   resident memory at rest and after 5,000 turns
  profile  where a plain turn's time goes, in the service and among the processes
  understand  from text to meaning over menus of 50 and 500 dishes
  asks     turns that ask the database: search, card, table (for information)
  names    misspelt names among 1,000, 10,000 and 100,000 restaurants, anywhere and around a city's middle
  orders   a cart priced, an order placed at 100 a second, a card and a section of the menu
  pages    how soon pages are painted in Chromium with a slow processor
  tables   a table at one house, at any house around, and many who want one, among 1,000 and 10,000 houses

  --quick  shorter and fewer rounds: under five minutes instead of under half an hour
  --whole  tables among 100,000 houses too, with five million reservations: ten minutes and more to build
  --only   these measurements, separated by commas
  --json   one JSON object on standard output, the progress on standard error
  --help   this text

It starts and stops all it needs on free ports of 127.0.0.1 and keeps its files in the system's temporary folder.
docs/bench.md explains each figure.
`;

function isSubject(name: string): name is Subject {
  return (subjects as readonly string[]).includes(name);
}

/** Reads the command line; undefined when help was asked for. Throws a sentence when it cannot be understood. */
export function readOptions(words: string[]): Options | undefined {
  const { values } = parseArgs({
    args: words,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      quick: { type: 'boolean', default: false },
      whole: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  if (values.help) return undefined;
  const names = values.only?.split(',').map((name) => name.trim()) ?? [...subjects];
  const unknown = names.find((name) => !isSubject(name));
  if (unknown !== undefined) {
    throw new Error(`There is no measurement "${unknown}". Choose among ${subjects.join(', ')}.`);
  }
  return {
    only: new Set(names.filter(isSubject)),
    quick: values.quick,
    whole: values.whole,
    json: values.json,
  };
}
