import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { AnswerOf, BodyIn } from '../../../../src/contract/endpoint.ts';
import { dayIn, isoDayIn, timeIn } from '../../format.ts';

export type Stock = AnswerOf<Endpoints['GET /restaurants/:restaurant/stock']>;
export type Thing = Stock['things'][number];
export type Change = BodyIn<Endpoints['PUT /restaurants/:restaurant/stock/:thing']>;

/** What stands under one heading. */
export interface Shelf {
  title: string;
  things: Thing[];
}

/** Where options stand that go onto dishes. */
const optionsTitle = 'Choices and extras';

export const isOut = ({ off, left }: Thing) => off !== null || left === 0;

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

function matches({ name, code, aliases }: Thing, search: string): boolean {
  const wanted = plain(search).trim();
  return [name, code ?? '', ...aliases].some((text) => plain(text).includes(wanted));
}

/** The menu by sections, options last, as far as it matches what is searched. */
export function shelvesOf({ sections, things }: Stock, search: string): Shelf[] {
  const found = things.filter((thing) => matches(thing, search));
  return [
    ...sections.map((title) => ({ title, things: found.filter(({ section }) => section === title) })),
    { title: optionsTitle, things: found.filter(({ section }) => section === null) },
  ].filter((shelf) => shelf.things.length > 0);
}

/** A moment as kitchens say it: the time today, or the day as well. */
function momentOf(iso: string, now: number, zone: string): string {
  const today = isoDayIn(iso, zone) === isoDayIn(now, zone);
  return today ? timeIn(iso, zone) : `${dayIn(iso, zone)}, ${timeIn(iso, zone)}`;
}

/** How a thing stands, in a few words: "6 left today · 30 each day"; undefined while it is simply on sale. */
export function stateOf(
  { off, left, daily }: Thing,
  { tomorrow, now, zone }: { tomorrow: string; now: number; zone: string },
): string | undefined {
  const counted = [
    ...(left === null ? [] : [left === 0 ? 'None left today' : `${left} left today`]),
    ...(daily === null ? [] : [`${daily} each day${left === null ? ', no limit today' : ''}`]),
  ];
  if (!off) return counted.length === 0 ? undefined : counted.join(' · ');
  const { since, until } = off;
  const end =
    until === null
      ? 'until you bring it back'
      : until === tomorrow
        ? 'until tomorrow'
        : `until ${momentOf(until, now, zone)}`;
  return `Off ${end}${since === null ? '' : `, since ${momentOf(since, now, zone)}`}`;
}

/** What makes a thing again what it is now, one after the other, once `change` is done to it. */
export function undoOf({ off, left, daily }: Thing, change: Change): Change[] {
  const again: Change[] = off ? [{ act: 'off', until: off.until }] : [];
  if (off && change.act === 'off') return again;
  const byDay: Change[] = change.act === 'daily' ? [{ act: 'daily', count: daily }] : [];
  // What was not counted at all is not counted again by that alone, and stays off if it was.
  if (change.act === 'daily' && left === null && daily === null) return byDay;
  return [...byDay, left === null ? { act: 'back' } : { act: 'only', count: left }, ...again];
}

/** What was done, in a sentence. */
export function doneText(name: string, change: Change): string {
  switch (change.act) {
    case 'back':
      return `${name} is on sale again.`;
    case 'only':
      return `${name}: ${change.count} left today.`;
    case 'daily':
      return change.count === null
        ? `${name} is not counted by the day any longer.`
        : `${name}: ${change.count} each day.`;
    case 'off':
      if (change.until === 'today') return `${name} is sold out until tomorrow.`;
      return change.until === null
        ? `${name} is sold out until you bring it back.`
        : `${name} is sold out for now.`;
  }
}
