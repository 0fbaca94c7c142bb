import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  burstMs,
  type Priority,
  type Purse,
  rankOf,
  type Waiting,
  whatGoes,
} from '../../src/domain/send-order.ts';

interface Written {
  lane: string;
  at: number;
  priority: Priority;
  weight: number;
}
interface Left extends Written {
  sentAt: number;
  /** What could have gone in its place. */
  waiting: Waiting[];
}

/** One number's queue on a clock that only counts: looked at every 50 ms until everything has left. */
function simulate(written: readonly Written[], perSecond: number): Left[] {
  const lanes = new Map<string, { id: string; message: Written; since: number }[]>();
  const arriving = written.map((message, i) => ({ id: String(i), message, since: message.at }));
  arriving.sort((a, b) => a.since - b.since);
  const left: Left[] = [];
  let purse: Purse = { address: 'us', perSecond, paidUntil: 0 };
  for (let now = 0; left.length < written.length; now += 50) {
    while (arriving[0] && arriving[0].since <= now) {
      const next = arriving.shift();
      if (next) lanes.set(next.message.lane, [...(lanes.get(next.message.lane) ?? []), next]);
    }
    const heads = [...lanes.values()].flatMap((lane) => lane.slice(0, 1));
    const waiting = heads.map(({ id, message, since }) => ({
      id,
      sender: 'us',
      rank: rankOf[message.priority],
      since,
      weight: message.weight,
    }));
    const { goes, purses } = whatGoes([purse], waiting, now);
    purse = purses[0] ?? purse;
    for (const { id } of goes) {
      const lane = [...lanes.values()].find((queue) => queue[0]?.id === id);
      const head = lane?.shift();
      if (!head) throw new Error('What goes is not the first of its conversation.');
      left.push({ ...head.message, sentAt: now, waiting: waiting.filter((one) => !goes.includes(one)) });
      const next = lane?.[0];
      if (next) next.since = now;
    }
  }
  return left;
}

const one = (lane: string, at: number, priority: Priority = 'reply', weight = 1) => ({
  lane,
  at,
  priority,
  weight,
});

test('somebody with two hundred messages holds up no one else for longer than one of them takes', () => {
  const flood = Array.from({ length: 200 }, () => one('flood', 0));
  const others = Array.from({ length: 20 }, (_, i) => one(`other ${i}`, 5_000 + i * 3_000));
  const left = simulate([...flood, ...others], 1);
  for (const { sentAt, at } of left.filter(({ lane }) => lane !== 'flood'))
    expect(sentAt - at).toBeLessThanOrEqual(2_000);
  expect(left.at(-1)?.lane).toBe('flood');
});

test('marketing to a thousand waits for every answer, and no answer for it', () => {
  const marketing = Array.from({ length: 1_000 }, (_, i) => one(`guest ${i}`, 0, 'marketing'));
  const replies = Array.from({ length: 300 }, (_, i) => one(`diner ${i}`, 2_000 + i * 20));
  const left = simulate([...marketing, ...replies], 80);
  for (const { sentAt, at } of left.filter(({ priority }) => priority === 'reply'))
    expect(sentAt - at).toBeLessThanOrEqual(50);
});

test('a text of four segments is paid with four seconds', () => {
  const left = simulate([one('a', 5_000, 'reply', 4), one('b', 5_000), one('c', 5_000), one('d', 5_000)], 1);
  expect(left.map(({ lane, sentAt }) => [lane, sentAt])).toEqual([
    ['a', 5_000],
    ['b', 8_000],
    ['c', 9_000],
    ['d', 10_000],
  ]);
});

test('whatever is written when: everything leaves in the order of its conversation, the urgent first, within the rate', () => {
  const message = fc.record({
    lane: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    at: fc.integer({ min: 0, max: 20_000 }),
    priority: fc.constantFrom<Priority>('reply', 'service', 'reminder', 'marketing'),
    weight: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 60 }), fc.constantFrom(1, 3, 80), (written, perSecond) => {
      const left = simulate(written, perSecond);
      expect(left).toHaveLength(written.length);
      for (const lane of new Set(left.map((message) => message.lane))) {
        const times = left.filter((message) => message.lane === lane).map(({ at }) => at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
      }
      for (const { priority, waiting } of left) {
        for (const other of waiting) expect(other.rank).toBeGreaterThanOrEqual(rankOf[priority]);
      }
      // From any moment to any later one: the rate, what a silent number may send at once, and the rest of one message.
      for (const [i, from] of left.entries()) {
        let weight = 0;
        for (const to of left.slice(i)) {
          weight += to.weight;
          const most = ((to.sentAt - from.sentAt + burstMs) / 1_000) * perSecond + to.weight;
          expect(weight).toBeLessThanOrEqual(most + 1e-6);
        }
      }
    }),
    { numRuns: 100 },
  );
});
