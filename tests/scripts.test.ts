import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, test } from 'vitest';
import { type Effort, effortLines } from './support/script/effort.ts';
import { parseScript } from './support/script/parse.ts';
import { recordScript, runScript } from './support/script/run.ts';

const folder = join(import.meta.dirname, 'scripts');
// RECORD=name rewrites what is heard in the scripts whose file name holds `name`; see docs/scripts.md.
const { RECORD: record } = process.env;

const efforts: Effort[] = [];

describe('conversations', () => {
  afterAll(() => {
    process.stdout.write(`\n${effortLines(efforts)}\n`);
  });

  for (const file of readdirSync(folder)
    .filter((f) => f.endsWith('.txt'))
    .sort()) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const { title } = parseScript(text);
    test.concurrent(`${file.replace('.txt', '')}: ${title}`, { timeout: 60_000 }, async () => {
      if (record && file.includes(record)) writeFileSync(path, await recordScript(text));
      efforts.push(...(await runScript(parseScript(readFileSync(path, 'utf8')))));
    });
  }
});
