import { phrase, type Option, type Say } from '../../flows/say.ts';
import type { Ear, Loop, Repeated } from '../domain/loop.ts';
import type { FlowEvent } from './turn.ts';

/**
 * What is said without asking for anything by its name. Whoever writes "menu", "help" or "tonight" again, or taps the same
 * again, wants the same again.
 */
const aimless = new Set<FlowEvent['type']>([
  'words',
  'wish',
  'question',
  'name',
  'yes',
  'no',
  'reason',
  'keep',
  'greeting',
  'thanks',
  'bye',
  'voice',
  'media',
  'location',
]);
/** What has no words to be known by, and is no tap. */
const wordless = new Set<FlowEvent['type']>(['voice', 'media', 'location']);
const polite = new Set<FlowEvent['type']>(['thanks', 'bye']);

/** So long an answer is still before somebody's eyes; later it is good to read again. Milliseconds. */
const fresh = 30 * 60_000;

/** A list has ten rows. */
const mostBeside = 9;

const person: Option<FlowEvent> = { label: phrase('option.person'), event: { type: 'person' } };

/** How often in a row the very same was to be said to somebody who wrote something else, or the same, meanwhile. */
export function timesSaid(
  loop: Loop,
  said: string | undefined,
  event: FlowEvent | undefined,
  ear: Ear | undefined,
  now: Date,
): number {
  const named = event?.type === 'wish' && event.wish.restaurant !== undefined;
  const aimed = event === undefined || named || !aimless.has(event.type);
  const asked = aimed || ear === undefined || (ear.digest === '' && !wordless.has(event.type));
  const { last } = loop;
  const same = said !== undefined && last?.said === said && now.getTime() - last.at < fresh;
  return same && !asked ? last.times + 1 : 0;
}

/** Pictures of one album come one by one. Milliseconds. */
const album = 30_000;

/** Whether a picture came just before: the whole album is answered once. */
export function isOfAlbum(loop: Loop, event: FlowEvent | undefined, now: Date): boolean {
  return event?.type === 'media' && loop.mediaAt !== undefined && now.getTime() - loop.mediaAt < album;
}

const apologises = (says: readonly Say<FlowEvent>[]): boolean =>
  says.some(({ text }) => text.some((one) => 'key' in one && one.key === 'miss.sorry'));

/** What is remembered of an answer, by its digest before it was varied. */
export function rememberSaid(
  loop: Loop,
  said: string | undefined,
  times: number,
  event: FlowEvent | undefined,
  says: readonly Say<FlowEvent>[],
  now: Date,
): Repeated | undefined {
  if (said === undefined) return loop.last;
  const streak = loop.last?.sorry === true && event?.type === 'words';
  return { said, at: now.getTime(), times, ...(streak || apologises(says) ? { sorry: true } : {}) };
}

/**
 * The same in other words, where it would be the very text that was sent last: shorter and with one hint, then with a
 * person to talk to, in turn. Who is not understood several times in a row is told sorry once.
 */
export function varied(
  loop: Loop,
  says: readonly Say<FlowEvent>[],
  times: number,
  event: FlowEvent | undefined,
): readonly Say<FlowEvent>[] {
  if (times === 0) return loop.last?.sorry && apologises(says) ? says.map(withoutSorry) : says;
  if (event && polite.has(event.type)) return times % 2 === 1 ? [{ text: [phrase('again.polite')] }] : says;
  const offer = says.findLast(({ options = [] }) => options.length > 0);
  const options = offer?.options ?? [];
  const question = says.at(-1)?.text ?? [];
  // What can be tapped says what is asked; else the question is put once more without what led to it.
  const text = options.length > 0 || question.length < 2 ? [] : question.slice(-1);
  const again: Say<FlowEvent> = offer?.listLabel ? { text, listLabel: offer.listLabel } : { text };
  if (times % 2 === 1) {
    const why = event?.type === 'greeting' ? 'hello' : 'same';
    const hint = phrase('again.hint', { why, options: options.length > 0 ? 'yes' : 'no' });
    return [{ ...again, text: [hint, ...text], options }];
  }
  const others = options.filter(({ event: { type } }) => type !== 'person').slice(0, mostBeside);
  return [{ ...again, text: [phrase('again.person'), ...text], options: [...others, person] }];
}

function withoutSorry(say: Say<FlowEvent>): Say<FlowEvent> {
  const text = say.text.map((one) => ('key' in one && one.key === 'miss.sorry' ? phrase('miss.again') : one));
  return { ...say, text };
}
