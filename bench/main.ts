import { machineFacts } from './machine.ts';
import { greetEverybody } from './lab/greeted.ts';
import { type Lab, openLab } from './lab/lab.ts';
import { measureTurns } from './measure/turns.ts';
import { help, type Options, readOptions } from './options.ts';
import { type Finding, table } from './report.ts';
const options = readOptions(process.argv.slice(2));
console.log(help, machineFacts);
const lab = await openLab();
try {
await greetEverybody(lab);
const { finding } = await measureTurns(lab, options?.quick ?? false);
console.log(table(finding));
} finally { await lab.close(); }
