import { menuIndexOf } from '../../src/understand/meaning/menus.ts';
import { understand, type World } from '../../src/understand/understand.ts';
import { longMenu, messages } from '../parties/long-menu.ts';
import { type Finding, middle } from '../report.ts';
import { percentile } from '../statistics.ts';

const now = new Date('2026-11-27T12:30:00Z');
const lexicon = {
  restaurants: ['The Copper Ladle', 'Kite & Crumb'],
  areas: [{ name: 'Indiranagar', city: 'Bengaluru', aliases: [] }],
  cities: ['Bengaluru'],
  cuisines: ['Chinese', 'South Indian'],
  zone: 'Asia/Kolkata',
};

const worldOf = (dishes: number): World => ({
  now,
  zone: lexicon.zone,
  lexicon,
  offered: [],
  numbered: false,
  menu: longMenu(dishes),
});

/** Milliseconds that compiling a menu that was never seen takes. */
function compiling(dishes: number): number {
  const menu = longMenu(dishes);
  const start = performance.now();
  menuIndexOf(menu);
  return performance.now() - start;
}

/** Microseconds of each call, over all messages in turn. */
function calls(world: World, rounds: number): number[] {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const message of messages) {
      const start = performance.now();
      understand(message, world);
      all.push((performance.now() - start) * 1_000);
    }
  }
  return all;
}

/** What understanding a message costs, over menus of 50 and of 500 dishes in turn: the short menu is the floor. */
export function measureUnderstand(quick: boolean): Finding {
  const [short, long] = [worldOf(50), worldOf(500)];
  const rounds = quick ? 50 : 400;
  calls(short, 300);
  calls(long, 300);
  const runs = Array.from({ length: quick ? 3 : 9 }, () => {
    const few = calls(short, rounds);
    const many = calls(long, rounds);
    return { few, many, ratio: percentile(many, 50) / percentile(few, 50), compile: compiling(200) };
  });
  return {
    subject: 'understand',
    figures: [
      {
        ...middle(
          'a message over 500 dishes, p50',
          'µs',
          runs.map((r) => percentile(r.many, 50)),
        ),
        target: { atMost: 200 },
      },
      {
        ...middle(
          'the same, p99',
          'µs',
          runs.map((r) => percentile(r.many, 99)),
        ),
        target: { atMost: 2_000 },
      },
      middle(
        'a message over 50 dishes, p50',
        'µs',
        runs.map((r) => percentile(r.few, 50)),
      ),
      {
        ...middle(
          '500 dishes to 50',
          'times',
          runs.map((r) => r.ratio),
        ),
        target: { atMost: 2 },
      },
      {
        ...middle(
          'compiling a menu of 200 dishes',
          'ms',
          runs.map((r) => r.compile),
        ),
        target: { atMost: 20 },
      },
    ],
    notes: [
      `${messages.length} kinds of messages: bookings, orders, changes and answers in English and Hinglish.`,
    ],
  };
}
