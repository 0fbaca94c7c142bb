import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { type CopyKey, copy } from '../../flows/copy/index.ts';
import type { Value } from '../../flows/say.ts';
import { word } from '../../src/converse/words.ts';
import type { Language } from '../../src/domain/meaning.ts';
import { limits } from '../../src/domain/message.ts';
import { root } from '../../src/root.ts';
import { segmentsOf } from '../../src/domain/segments.ts';
import { kinds } from './sentence-values.ts';

const languages = Object.keys(copy) as Language[];
const keys = Object.keys(copy.en) as CopyKey[];

/** How the parser marks what is no argument. */
const literal = new IntlMessageFormat('x').getAst()[0]?.type;

type Parts = ReturnType<IntlMessageFormat['getAst']>;

/** The arguments of a sentence; those it selects on, with their branches. */
function argumentsOf(parts: Parts, found = new Map<string, Set<string>>()): Map<string, Set<string>> {
  for (const part of parts) {
    if (!('value' in part) || typeof part.value !== 'string' || part.type === literal) continue;
    const branches = found.get(part.value) ?? new Set<string>();
    found.set(part.value, branches);
    if (!('options' in part)) continue;
    for (const [branch, { value }] of Object.entries(part.options)) {
      // Numbers are told apart by a plural, and are no words.
      if (!('offset' in part)) branches.add(branch);
      argumentsOf(value, found);
    }
  }
  return found;
}

const asked = (language: Language, key: CopyKey) =>
  argumentsOf(new IntlMessageFormat(copy[language][key], language).getAst());

/** Every way to fill in a sentence: what is real in each branch, and each argument at its worst with the rest real. */
function fillings(args: Map<string, Set<string>>): { values: Record<string, Value>; real: boolean }[] {
  const real: Record<string, Value> = {};
  for (const [name, branches] of args) {
    const [first] = branches;
    real[name] = first !== undefined && first !== 'other' ? first : (kinds[name]?.real ?? name);
  }
  const all = [{ values: real, real: true }];
  for (const [name, branches] of args) {
    for (const branch of branches)
      all.push({
        values: { ...real, [name]: branch === 'other' ? (kinds[name]?.real ?? 'else') : branch },
        real: true,
      });
    for (const value of kinds[name]?.worst ?? [])
      all.push({ values: { ...real, [name]: value }, real: false });
  }
  const worst = Object.fromEntries(
    [...args.keys()].map((name) => [name, kinds[name]?.worst.at(-1) ?? real[name] ?? '']),
  );
  return [...all, { values: { ...real, ...worst }, real: false }];
}

const said = (language: Language, key: CopyKey, values: Record<string, Value>, channel: 'whatsapp' | 'sms') =>
  word(
    { key, values },
    { language, channel, site: 'https://thali.example', address: '+12125550101', answerAt: '' },
  );

/** Longer than two segments because of what they are: all there is about a place, what the law wants told, all commands. */
const longer = /^(card\.|privacy\.|staff\.help$)/;

test('every argument has a kind of value, so that a new sentence needs none', () => {
  const names = keys.flatMap((key) =>
    [...asked('en', key)].filter(([, branches]) => branches.size === 0).map(([name]) => name),
  );
  expect([...new Set(names)].filter((name) => !(name in kinds))).toEqual([]);
});

test('every sentence stands in one area', async () => {
  for (const language of languages) {
    const folder = join(root, 'flows', 'copy', language);
    const areas = (await readdir(folder)).filter((file) => file !== 'index.ts');
    const found: string[] = [];
    for (const area of areas) {
      const module = (await import(join(folder, area))) as Record<string, Record<string, string>>;
      found.push(...Object.values(module).flatMap((sentences) => Object.keys(sentences)));
    }
    expect(found.sort(), language).toEqual([...keys].sort());
  }
});

describe.each(languages)('the sentences in %s', (language) => {
  test('give everything that the English ones give, and choose among the same', () => {
    const wrong = keys.flatMap((key) => {
      const here = asked(language, key);
      return [...asked('en', key)].flatMap(([name, branches]) => {
        const others = here.get(name);
        if (!others) return [`${key} leaves out ${name}`];
        const differ = [...branches].sort().join() !== [...others].sort().join();
        return differ ? [`${key}: ${name} chooses among ${[...others].join()}`] : [];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('ask for nothing that the English ones do not give', () => {
    const wrong = keys.flatMap((key) => {
      const given = asked('en', key);
      return [...asked(language, key).keys()]
        .filter((name) => !given.has(name))
        .map((name) => `${key}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test.each(['whatsapp', 'sms'] as const)('are whole on %s, whatever stands in them', (channel) => {
    const wrong = new Set<string>();
    for (const key of keys) {
      for (const { values } of fillings(asked('en', key))) {
        const text = said(language, key, values, channel);
        if (/[{}]|undefined|NaN|\[object/.test(text)) wrong.add(`${key} is not filled in: ${text}`);
        if (text.trim() === '' && copy[language][key].trim() !== '' && !key.startsWith('sms.'))
          wrong.add(`${key} says nothing`);
        if (text.length > limits.body) wrong.add(`${key} has ${text.length} letters`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  test('take few segments of SMS, and letters of GSM-7 where the language has them', () => {
    const wrong: string[] = [];
    for (const key of keys) {
      for (const { values, real } of fillings(asked('en', key))) {
        if (!real) continue;
        const { count, encoding } = segmentsOf(said(language, key, values, 'sms'));
        if (language !== 'hi' && encoding !== 'GSM-7') wrong.push(`${key} is not in GSM-7`);
        if (language !== 'hi' && count > 2 && !longer.test(key)) wrong.push(`${key} takes ${count} segments`);
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
});
