import { describe, expect, test } from 'vitest';
import { copy } from '../../flows/copy/index.ts';
import { dinerMachine } from '../../flows/diner/diner.ts';
import { staffMachine } from '../../flows/staff/staff.ts';
import { choices } from '../../flows/diner/prompts/home.ts';
import { type FlowEvent, type FlowName, Turn } from '../../src/converse/turn.ts';
import { declared, explore, factsFor, type Found, type Tried } from './explore.ts';
import { misfits } from './fits.ts';
import { dinerEvents, staffEvents } from './happenings.ts';

const flows = [
  { name: 'diner' as const, machine: dinerMachine, events: Object.values(dinerEvents).flat() as FlowEvent[] },
  { name: 'staff' as const, machine: staffMachine, events: Object.values(staffEvents).flat() as FlowEvent[] },
];

// What a person has taken over is handed on in silence; a payment link comes as news of its own.
const silent = (t: Tried): boolean =>
  t.to === 'person.talking' || t.to === 'pay.waiting' || t.to === 'helping';

const used = new Set<string>();
const foundIn = Object.fromEntries(flows.map(({ name, events }) => [name, explore(name, events)])) as Record<
  FlowName,
  Found
>;

describe.each(flows)('the $name flow', ({ name, machine }) => {
  const found = foundIn[name];

  test('rests only in states that are meant for it, and reaches every one of them', () => {
    const { waiting } = declared(machine);
    expect([...found.states].sort()).toEqual([...waiting].sort());
  });

  test('puts every question to the database that it declares', () => {
    expect([...found.asked].sort()).toEqual([...declared(machine).asks].sort());
  });

  test('answers whatever is heard, wherever it stands', () => {
    const unanswered = found.tried.filter((t) => t.says.length === 0 && !t.acted && !silent(t));
    expect([...new Set(unanswered.map((t) => `${t.from} hears ${t.event.type}`))]).toEqual([]);
  });

  test('never says nothing in so many words', () => {
    const empty = found.tried.flatMap((t) =>
      t.says.filter((s) => s.text.length === 0).map(() => `${t.from} on ${t.event.type}`),
    );
    expect([...new Set(empty)]).toEqual([]);
  });

  test.each(['help', 'back', 'restart', 'person'])('"%s" works in every state', (type) => {
    for (const state of found.states) {
      const tries = found.tried.filter((t) => t.from === state && t.event.type === type);
      expect(tries.length, state).toBeGreaterThan(0);
      for (const t of tries) expect(t.says.length > 0 || silent(t), `${state} to ${t.to}`).toBe(true);
    }
  });

  test('has no state one cannot leave', () => {
    for (const state of found.states) {
      if (state === 'idle') continue;
      expect(
        found.tried.some((t) => t.from === state && t.to !== state),
        state,
      ).toBe(true);
    }
  });
});

test('a question that is not understood twice is not put a third time', () => {
  const { samples } = foundIn.diner;
  const keys = (turn: Turn) => turn.says.flatMap((say) => say.text.map((p) => ('key' in p ? p.key : '')));
  let tried = 0;
  for (const [state, sample] of samples) {
    let stored = { ...sample, context: { ...sample.context, misses: 0 } };
    const heard: string[][] = [];
    for (let i = 0; i < 3; i++) {
      const turn = new Turn('diner', stored, factsFor('whatsapp', 'Asha'));
      turn.send({ type: 'words', text: '??' });
      if (turn.asks[0]?.name === 'openHandover') turn.answer({ reached: true });
      // Some states take any words: a note, a search, somebody else's ears.
      if (turn.asks.length > 0) break;
      heard.push(keys(turn));
      stored = turn.store(i, undefined) as typeof stored;
    }
    if (!heard[0]?.includes('miss.sorry')) continue;
    tried += 1;
    expect(heard[1], state).toEqual(['miss.choices']);
    expect(heard[2], state).toEqual(['person.coming']);
  }
  expect(tried).toBeGreaterThan(15);
});

describe('stop', () => {
  const ends = ['whatsapp', 'sms'] as const;
  const places = flows.flatMap(({ name }) =>
    ends.flatMap((channel) => [...foundIn[name].samples].map((at) => ({ name, channel, at }))),
  );
  const rest = (turn: Turn) => ({ ...turn.store(0, undefined), turn: 0 });

  test('loses nothing in any state but a talk with a person, asks for nothing, and start puts the question again', () => {
    for (const { name, channel, at } of places) {
      const [state, sample] = at;
      const before = rest(new Turn(name, sample, factsFor(channel, 'Asha')));
      const stopped = new Turn(name, sample, factsFor(channel, 'Asha'));
      stopped.send({ type: 'stop' });
      // The person would go on writing to nobody, so that talk ends.
      const talk = state === 'person.talking';
      expect(
        stopped.asks.map((asked) => asked.name),
        state,
      ).toEqual(talk ? ['closeHandover'] : []);
      if (talk) stopped.answer(null);
      expect(stopped.subscribe, state).toBe(false);
      // On SMS Twilio says goodbye, and lets nothing of ours through.
      expect(stopped.says.length, state).toBe(channel === 'sms' ? 0 : 1);
      if (talk) expect(stopped.stands).toBe('home');
      else expect(rest(stopped), state).toEqual(before);
      const started = new Turn(name, rest(stopped), factsFor(channel, 'Asha'));
      started.send({ type: 'start' });
      expect(started.subscribe, state).toBe(true);
      expect(started.says.length, state).toBe(1);
      if (!talk) expect(rest(started), state).toEqual(before);
    }
    expect(places.length).toBeGreaterThan(100);
  });
});

test('every sentence is used somewhere', () => {
  const note = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(note);
    else if (typeof value === 'object' && value !== null) {
      if ('key' in value && typeof value.key === 'string') used.add(value.key);
      Object.values(value).forEach(note);
    }
  };
  for (const { tried } of Object.values(foundIn)) for (const t of tried) note(t.says);
  note(choices());
  // Said by the turn itself, inside other sentences, or beside a conversation (an invitation).
  const elsewhere =
    /^(care\.too many$|notice\.|answer\.map$|sms\.|band\.|bill\.|line\.|kitchen\.|span$|card\.next|lost\.place|again\.|miss\.again|turn\.failed|entry\.|sender\.unknown)/;
  expect(Object.keys(copy.en).filter((key) => !used.has(key) && !elsewhere.test(key))).toEqual([]);
});

test('every message fits its channel, in every language, with the longest of everything', {
  timeout: 120_000,
}, () => {
  const seen = new Set<string>();
  const wrong = new Set<string>();
  for (const { says } of Object.values(foundIn).flatMap((found) => found.tried)) {
    const key = JSON.stringify(says);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const misfit of misfits(says)) wrong.add(misfit);
  }
  expect(seen.size).toBeGreaterThan(500);
  expect([...wrong].slice(0, 20)).toEqual([]);
});
