import { greetEverybody } from './lab/greeted.ts';
import { type Lab, openLab } from './lab/lab.ts';
import { machineFacts, machineLine } from './machine.ts';
import { measureAck } from './measure/ack.ts';
import { measureAsks } from './measure/asks.ts';
import { measureMemory } from './measure/memory.ts';
import { measureNames } from './measure/names.ts';
import { measureOrders } from './measure/orders.ts';
import { measurePages } from './measure/pages.ts';
import { measureProfile } from './measure/profile.ts';
import { measureUnderstand } from './measure/understand.ts';
import { measureTables } from './measure/tables.ts';
import { measureTurns } from './measure/turns.ts';
import { measureTwo } from './measure/two.ts';
import { help, type Options, readOptions, type Subject } from './options.ts';
import { type Finding, isMet, table } from './report.ts';

/** Milliseconds a whole run may take; something hangs when it takes longer. */
const patience = 1_800_000;
/** Of a whole run, which builds a country first. */
const patienceWhole = 5_400_000;

/** What is found on the way and needed further on. */
interface Known {
  turnsPerSecond?: number;
}

type Measure = (lab: Lab, quick: boolean, known: Known, whole: boolean) => Promise<Finding>;

const measures: Record<Subject, Measure> = {
  async turns(lab, quick, known) {
    const { finding, perSecond } = await measureTurns(lab, quick);
    known.turnsPerSecond = perSecond;
    return finding;
  },
  ack: (lab, quick, { turnsPerSecond }) => measureAck(lab, quick, turnsPerSecond),
  two: measureTwo,
  memory: measureMemory,
  profile: measureProfile,
  asks: measureAsks,
  understand: async (_lab, quick) => measureUnderstand(quick),
  names: measureNames,
  orders: measureOrders,
  pages: measurePages,
  tables: (lab, quick, _known, whole) => measureTables(lab, quick, whole),
};

async function run(lab: Lab, options: Options): Promise<void> {
  const say = (text: string) => (options.json ? process.stderr : process.stdout).write(`${text}\n`);
  const machine = machineFacts(lab.databases.version);
  say(machineLine(machine));
  await greetEverybody(lab);
  const known: Known = {};
  const findings: Finding[] = [];
  for (const [subject, measure] of Object.entries(measures)) {
    if (!options.only.has(subject as Subject)) continue;
    const finding = await measure(lab, options.quick, known, options.whole);
    findings.push(finding);
    say(table(finding));
  }
  const missed = findings.flatMap(({ figures }) => figures.filter((figure) => isMet(figure) === false));
  say(missed.length === 0 ? '\nNo target was missed.' : `\nMissed: ${missed.map((f) => f.name).join('; ')}.`);
  if (options.quick)
    say('Quick rounds measure a process that is still cold: hold a full run against the targets.');
  if (options.json) process.stdout.write(`${JSON.stringify({ machine, quick: options.quick, findings })}\n`);
}

/** Ends when the signal comes or the time is up, by throwing. */
function interrupted(patience: number): Promise<never> {
  return new Promise((_resolve, reject) => {
    const late = `The bench did not end within ${patience / 1_000} s. Try --quick, or fewer measurements.`;
    setTimeout(() => reject(new Error(late)), patience).unref();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new Error(`Stopped by ${signal}.`)));
    }
  });
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    process.stdout.write(help);
    return;
  }
  const end = interrupted(options.whole ? patienceWhole : patience);
  // It may come while the lab is being opened; then it is noticed right after.
  end.catch(() => undefined);
  const lab = await openLab();
  try {
    await Promise.race([run(lab, options), end]);
  } finally {
    await lab.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const cause = error instanceof Error && error.cause instanceof Error ? `\n${error.cause.message}` : '';
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}${cause}\n`);
    process.exit(1);
  },
);
