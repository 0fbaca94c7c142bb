import { expect, test } from 'vitest';
import { Claims } from '../../../src/understand/claims.ts';
import { indexMenu } from '../../../src/understand/dishes/menu-index.ts';
import { findOrder } from '../../../src/understand/dishes/order.ts';
import { Sentence } from '../../../src/understand/sentence.ts';
import { catalogue, menu } from './counter.ts';

const order = (text: string, over = menu) =>
  findOrder(new Sentence(text, { menu: over.phrases }), over, new Claims());

test('a long message costs no more than its length', () => {
  const long = '2 larg mocca with carmel and no suger, '.repeat(50).slice(0, 1_600);
  order(long);
  const start = process.cpuUsage();
  for (let i = 0; i < 5; i++) order(long);
  const { user, system } = process.cpuUsage(start);
  // Microseconds; far above what it takes, for a machine that is busy.
  expect((user + system) / 5).toBeLessThan(60_000);
});

test('a menu of a thousand items does not change what is understood', () => {
  const syllables = ['ba', 'du', 'ki', 'lo', 'me', 'nu', 'ra', 'so', 'ti', 'vu'];
  const name = (i: number) => Array.from(String(i + 1_000), (digit) => syllables[Number(digit)]).join('');
  const many = Array.from({ length: 1_000 }, (_, i) => ({
    id: `x${i}`,
    names: [`${name(i)} platter`],
    sizes: [],
    groups: [],
  }));
  const large = indexMenu({ ...catalogue, items: [...catalogue.items, ...many] });
  expect(order('2 large lattes and a kahwa', large)).toEqual(order('2 large lattes and a kahwa'));
});
