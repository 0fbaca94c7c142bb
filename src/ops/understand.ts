import { createInterface } from 'node:readline';
import { parse, withinReach } from '../understand/parse.ts';
import { answer } from './understand/answer.ts';
import { warmUp } from './understand/warm.ts';
import { type InitMessage, type Known, known, type ParseMessage, settingOf } from './understand/request.ts';

const help = `
npm run understand: reads JSON lines and says what sentences mean; for measuring and for trying.

  {"type":"init","menus":{...},"lexicon":{...}}   once: what there is to order and to find
  {"type":"parse","id":"1","text":"...","now":"2026-11-27T18:00:00"}   answered with {id, us, result}
`;

type Message = ({ type: 'init' } & InitMessage) | ({ type: 'parse' } & ParseMessage);

/** Tasks that ask for what stands in a sentence, whatever it is about. */
const plainly = new Set(['datetime', 'number', 'boolean']);
const forARestaurant: typeof parse = (text, setting) => withinReach(parse(text, setting));

/** A line as a message; undefined when it is none, which is said. */
function messageOf(line: string): Message | undefined {
  try {
    return JSON.parse(line) as Message;
  } catch {
    process.stderr.write(`This line is no JSON and was left out: ${line.slice(0, 80)}\n`);
    return undefined;
  }
}

if (process.argv.includes('--help')) {
  process.stdout.write(`${help.trim()}\n`);
  process.exit(0);
}
let around: Known = { menus: new Map(), names: undefined };
for await (const line of createInterface({ input: process.stdin })) {
  const message = messageOf(line);
  if (!message) continue;
  if (message.type === 'init') {
    around = known(message);
    const [menu] = around.menus.values();
    warmUp({ today: '2026-11-27', clock: '18:00', asked: [], menu, names: around.names });
    continue;
  }
  const setting = settingOf(message, around);
  const read = plainly.has(message.task ?? '') ? parse : forARestaurant;
  const start = process.hrtime.bigint();
  const parsed = read(message.text, setting);
  const us = Number(process.hrtime.bigint() - start) / 1_000;
  process.stdout.write(`${JSON.stringify({ id: message.id, us, result: answer(message.text, parsed) })}\n`);
}
