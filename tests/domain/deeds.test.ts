import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deedKinds, deedNames, deedSentence, deedsOf, kindOf } from '../../src/domain/audit/deeds.ts';
import type { Audited } from '../../src/store/audit.ts';

const src = resolve(import.meta.dirname, '../../src');
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith(join('domain', 'audit')))
  .map((path) => readFileSync(join(src, path), 'utf8'));

const said = (name: string, detail: Record<string, unknown> = {}) => deedSentence(name, detail, 'INR');

describe('what was done', () => {
  test('has a sentence for everything that is written anywhere', () => {
    // @ts-expect-error What has no sentence is refused by the compiler, wherever it is written.
    const stray: Audited['action'] = 'soup stirred';
    expect(deedNames).not.toContain(stray);
    const written = sources
      .filter((text) => text.includes("store/audit.ts'"))
      // In its place, and as handed to what writes it.
      .flatMap((text) => [
        ...text.matchAll(/\baction: ([^;]*?)(?:,\n|\n? *\})/g),
        ...text.matchAll(/\b(?:audited|tableAnswer|groupsEdited)\((.*'.*)/g),
      ])
      .flatMap(([, expression = '']) => [...expression.matchAll(/'([^']+)'/g)])
      .map(([, name = '']) => name)
      .filter((name) => name !== 'join');
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter((name) => !(deedNames as string[]).includes(name))).toEqual([]);
  });

  test('has no sentence for what nobody writes', () => {
    expect(deedNames.filter((name) => !sources.some((text) => text.includes(`'${name}'`)))).toEqual([]);
  });

  test.each(deedNames)('%s is a sentence even where nothing more is known', (name) => {
    expect(said(name)).toMatch(/^[A-Z][^\n]*[^ ,:]\.$/);
    expect(said(name)).not.toMatch(/undefined|null|NaN|\[object| {2}|“”/);
  });

  test.each([
    ['table retired', { table: 'T4' }, 'Took table T4 off the floor.'],
    ['table changed', {}, 'Changed a table.'],
    [
      'menu published',
      { dishes: 40, summary: 'Garlic Naan: price ₹90 → ₹95' },
      'Published the menu. Garlic Naan: price ₹90 → ₹95.',
    ],
    ['menu published', { dishes: 40, summary: 'Nothing' }, 'Published the menu, 40 dishes.'],
    ['order refunded', { number: 7, off: 24_050, back: 24_050 }, 'Paid back ₹240.50 of order 7.'],
    ['order refunded', { number: 7, off: 24_000, back: 0 }, 'Took ₹240 off the bill of order 7.'],
    ['coupon made', { code: 'DIWALI', percent: 10 }, 'Made the coupon DIWALI, 10% off.'],
    ['coupon made', { code: 'FIFTY', amount: 5000 }, 'Made the coupon FIFTY, ₹50 off.'],
    [
      'role changed',
      { name: 'Anitha', from: 'host', to: 'manager' },
      'Made Anitha a manager instead of a host.',
    ],
    [
      'removed from the staff',
      { name: 'a former colleague', role: 'host' },
      'Took a former colleague, a host, off the staff.',
    ],
    [
      'hours changed',
      { closures: { from: [], to: [1] }, specialHours: { from: 1, to: 2 } },
      'Changed the hours: closed days, special days.',
    ],
    [
      'seated outside hours',
      { party: 1, reason: 'The chef’s mother' },
      'Seated 1 guest outside the hours: “The chef’s mother”.',
    ],
    [
      'report exported',
      { of: 'orders', from: '2026-11-01', until: '2026-11-27' },
      'Downloaded the orders from 2026-11-01 to 2026-11-27 as a file.',
    ],
  ])('%s with %j', (name, detail, sentence) => {
    expect(said(name, detail)).toBe(sentence);
  });

  test('of an older Thali is told as it was written', () => {
    expect(said('soup stirred')).toBe('Soup stirred.');
    expect(kindOf('soup stirred')).toBeNull();
  });

  test('at a restaurant is of one kind, and every kind has something', () => {
    for (const kind of deedKinds) expect(deedsOf(kind).length, kind).toBeGreaterThan(0);
    expect(kindOf('table retired')).toBe('tables');
    expect(kindOf('signed in')).toBeNull();
  });
});
