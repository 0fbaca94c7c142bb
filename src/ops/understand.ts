import { createInterface } from 'node:readline';
import { parse, withinReach } from '../understand/parse.ts';
import { answer } from './understand/answer.ts';
import { warmUp } from './understand/warm.ts';
import { type InitMessage, type Known, known, type ParseMessage, settingOf } from './understand/request.ts';

type Message = ({ type: 'init' } & InitMessage) | ({ type: 'parse' } & ParseMessage);

/** Tasks that ask for what stands in a sentence, whatever it is about. */
const plainly = new Set(['datetime', 'number', 'boolean']);
const forARestaurant: typeof parse = (text, setting) => withinReach(parse(text, setting));

let around: Known = { menus: new Map(), names: undefined };
for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line) as Message;
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
