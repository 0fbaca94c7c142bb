import type { DinerContext, Facts } from '../../flows/diner/context.ts';
import type { Say } from '../../flows/say.ts';
import { type FlowEvent, type FlowName, type Snapshot, Turn } from '../../src/converse/turn.ts';
import { answers, now } from './answers.ts';

/** One turn that was tried: from where, by what, to where, and what was said. */
export interface Tried {
  from: string;
  event: FlowEvent;
  to: string;
  says: readonly Say<FlowEvent>[];
  /** Somebody was subscribed or unsubscribed, or the language changed: something happened though nothing was said. */
  acted: boolean;
  asked: readonly string[];
}

/** Everything that was found by walking a flow. */
export interface Found {
  /** Waiting states, as "reserve.readBack". */
  states: Set<string>;
  asked: Set<string>;
  tried: Tried[];
  /** One conversation that rests in each state. */
  samples: Map<string, Snapshot>;
}

const nameOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, unknown>)
        .map(([key, inner]) => `${key}.${nameOf(inner)}`)
        .join('|');

export function factsFor(channel: 'whatsapp' | 'sms', name: string | null): Facts {
  return { now, channel, text: 'hello', name, language: 'en', firstContact: false, home: null };
}

/** What of a conversation's memory decides most of where it may go: two that agree in this are walked on from once. */
function outline(snapshot: Snapshot): string {
  const { restaurant, booked, moving, inCart, details, lost } = snapshot.context as unknown as DinerContext;
  const flags = [restaurant?.pickup, booked !== undefined, moving !== undefined];
  return [nameOf(snapshot.value), ...flags, (inCart ?? 0) > 0, details?.canMove, lost].join('/');
}

/** Takes a turn with the usual answer to every ask and with every other answer, if it is new, to each of them in turn. */
function turns(
  flow: FlowName,
  stored: Snapshot | null,
  facts: Facts,
  event: FlowEvent,
  isNew: (variation: string) => boolean,
): { turn: Turn; asked: string[] }[] {
  const run = (choices: readonly number[]): { turn: Turn; asked: string[]; widths: number[] } => {
    const turn = new Turn(flow, stored, facts);
    turn.send(event);
    const asked: string[] = [];
    const widths: number[] = [];
    for (let ask = turn.asks[0]; ask; ask = turn.asks[0]) {
      const outputs = answers[ask.name] as readonly unknown[];
      widths.push(outputs.length);
      const choice = choices[asked.length] ?? (asked.includes(ask.name) ? outputs.length - 1 : 0);
      asked.push(ask.name);
      turn.answer(outputs[Math.min(choice, outputs.length - 1)]);
    }
    return { turn, asked, widths };
  };
  const usual = run([]);
  const all: { turn: Turn; asked: string[] }[] = [usual];
  usual.widths.forEach((width, place) => {
    for (let i = 1; i < width; i++) {
      if (!isNew(`${usual.asked.slice(0, place + 1).join('>')}/${i}`)) continue;
      all.push(run([...usual.widths.slice(0, place).map(() => 0), i]));
    }
  });
  return all;
}

/** Conversations in one state that are walked on from. */
const mostOfOneState = 4;
/** Times that one event in one state is given one unusual answer: more say hardly anything new, and take minutes. */
const mostOfOneAnswer = 2;
/** And that it is given after the same asks, whatever the state: what follows then hangs on the answer, hardly on where it began. */
const mostAnywhere = 20;

/** Walks a flow from its beginning: every kind of event in every state, every kind of answer to every ask. */
export function explore(flow: FlowName, events: readonly FlowEvent[]): Found {
  const found: Found = { states: new Set(), asked: new Set(), tried: [], samples: new Map() };
  // The same is said in many places, and is kept once: hundreds of thousands of turns would fill the memory.
  const said = new Map<string, Tried['says']>();
  const once = (says: Tried['says']): Tried['says'] => {
    const key = JSON.stringify(says);
    const known = said.get(key) ?? says;
    said.set(key, known);
    return known;
  };
  for (const facts of [factsFor('whatsapp', null), factsFor('sms', 'Asha')]) {
    const fresh = new Turn(flow, null, facts).store(0, undefined);
    const seen = new Set([outline(fresh)]);
    const open = [fresh];
    const done = new Map<string, number>();
    const varied = new Map<string, number>();
    for (let stored = open.shift(); stored; stored = open.shift()) {
      const state = nameOf(stored.value);
      found.states.add(state);
      // A few conversations in each state are enough; on SMS one, as what differs there is how many options fit.
      const { lost } = stored.context as unknown as DinerContext;
      const kind = `${state}/${lost}`;
      const times = done.get(kind) ?? 0;
      if (times >= (facts.channel === 'sms' ? 1 : mostOfOneState)) continue;
      done.set(kind, times + 1);
      found.samples.set(state, stored);
      for (const event of events) {
        // News is dealt with alike wherever a conversation rests.
        if (event.type === 'news' && times > 0) continue;
        const heard = JSON.stringify(event);
        const count = (key: string): number => {
          const times = (varied.get(key) ?? 0) + 1;
          varied.set(key, times);
          return times;
        };
        const isNew = (variation: string): boolean =>
          event.type !== 'news' &&
          count(`${state}/${heard}/${variation}`) <= mostOfOneAnswer &&
          count(`${lost}/${heard}/${variation}`) <= mostAnywhere;
        for (const { turn, asked } of turns(flow, stored, facts, event, isNew)) {
          for (const name of asked) found.asked.add(name);
          const after = turn.store(1, undefined);
          const acted = turn.subscribe !== undefined || Object.keys(turn.remember).length > 0;
          found.tried.push({
            from: nameOf(stored.value),
            event,
            to: nameOf(after.value),
            says: once(turn.says),
            acted,
            asked,
          });
          const key = outline(after);
          if (!seen.has(key)) {
            seen.add(key);
            // As it comes back from the database, where nothing is undefined and nothing is shared.
            open.push(JSON.parse(JSON.stringify(after)) as Snapshot);
          }
        }
      }
    }
  }
  return found;
}

/** Every state of a machine in which it may rest, by name, and every ask it declares. */
export function declared(machine: { root: unknown; config: unknown }): {
  waiting: string[];
  asks: string[];
  passing: string[];
} {
  interface Node {
    path: string[];
    states: Record<string, Node>;
    tags: string[];
    always?: unknown[];
    invoke: { src: unknown }[];
  }
  const waiting: string[] = [];
  const passing: string[] = [];
  const asks = new Set<string>();
  const visit = (node: Node) => {
    for (const invoke of node.invoke) asks.add(String(invoke.src));
    const children = Object.values(node.states);
    if (children.length === 0) (node.tags.includes('waiting') ? waiting : passing).push(node.path.join('.'));
    for (const child of children) visit(child);
  };
  visit(machine.root as Node);
  return { waiting, asks: [...asks], passing };
}
