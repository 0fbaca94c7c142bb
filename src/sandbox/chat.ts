import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { OperatorError } from '../errors.ts';
import { openHouse } from './chat-house.ts';
import { type Talk, beginTalk } from './chat-talk.ts';
import { usage } from './chat-words.ts';

/** Phones for those who name none. India's cannot text our number. */
const usualPhone = { whatsapp: '+919845000001', sms: '+447700900999' };

function readOptions() {
  try {
    return parseArgs({
      options: {
        url: { type: 'string', default: 'http://localhost:3000' },
        phone: { type: 'string' },
        name: { type: 'string' },
        sms: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new OperatorError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** Says a mistake in its sentence and goes on; anything else is a defect and is thrown on. */
async function attempt(talk: Talk, line: string): Promise<boolean> {
  try {
    return await talk.hear(line);
  } catch (error) {
    if (!(error instanceof OperatorError)) throw error;
    console.log(error.message);
    return true;
  }
}

async function main(): Promise<void> {
  const { url, phone, name, sms, help } = readOptions();
  if (help) {
    console.log(usage);
    return;
  }
  const app = sms ? 'sms' : 'whatsapp';
  const typing = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, output: typing ? process.stdout : undefined });
  // Begun at once: what is piped in may be over before the phone is there.
  const typed = lines[Symbol.asyncIterator]();
  const print = (words: string[]) => {
    if (typing) process.stdout.write('\r\u001b[K');
    console.log(words.join('\n'));
    if (typing) lines.prompt(true);
  };
  const talk = await beginTalk(openHouse(url), { number: phone ?? usualPhone[app], name, app }, print);
  if (typing) lines.prompt();
  for await (const line of typed) {
    if (!typing) console.log(`> ${line}`);
    if (!(await attempt(talk, line))) break;
    // What is piped in answers what came before it, so it waits for that.
    if (typing) lines.prompt();
    else await talk.settled();
  }
  lines.close();
  talk.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof OperatorError ? error.message : error);
  process.exitCode = 1;
});
