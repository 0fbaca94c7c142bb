import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import type { Mention } from './mention.ts';
import { readClock } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { isCounted, standsAlone } from './stands-alone.ts';

/**
 * Two times and what lies between: "between 7 and 8", "from 7 to 9 pm", "7-8", "7 se 9 baje". Two days are a stretch
 * of days, and no day: vague.
 */
export function readWindow(
  sentence: Sentence,
  at: number,
  around: Around,
  { cued, changes }: { cued: boolean; changes: boolean },
): Mention | undefined {
  if (!sentence.has('until') && !sentence.has('and')) return undefined;
  const between = word(sentence, at, 'between');
  // "Change it from 7 to 8": the second is meant.
  if (changes && (!between || word(sentence, at, 'edge'))) return undefined;
  const about = between ? undefined : word(sentence, at, 'edge');
  const placed = about?.lexeme.edge === 'at' || about?.lexeme.edge === 'near' ? about : undefined;
  const start = between?.to ?? placed?.to ?? at;
  const days = readDays(sentence, start, around, between !== undefined);
  if (days !== undefined) return { kind: 'vague', from: at, to: days };
  const first = readClock(sentence, start);
  if (!first) return undefined;
  const joint = word(sentence, first.to, 'until') ?? word(sentence, first.to, 'and');
  if (!joint) return undefined;
  const last = readClock(sentence, joint.to);
  const behind = last && word(sentence, last.to, 'betweenBehind');
  if (!between && !behind && word(sentence, first.to, 'and')) return undefined;
  if (!last || isCounted(sentence, last.to)) return undefined;
  const asked = around.asked.includes('time') && !around.asked.includes('partySize');
  const sure =
    first.sure ||
    last.sure ||
    between !== undefined ||
    behind !== undefined ||
    ((cued || asked || placed !== undefined) && standsAlone(sentence, last.to));
  if (!sure || last.clock.hour > 24 || first.clock.hour > 24) return undefined;
  return { kind: 'window', first: first.clock, last: last.clock, from: start, to: behind?.to ?? last.to };
}

function readDays(sentence: Sentence, at: number, around: Around, between: boolean): number | undefined {
  const pastThe = word(sentence, at, 'the')?.to ?? at;
  const first =
    readDay(sentence, at, around) ?? (pastThe > at ? readDay(sentence, pastThe, around) : undefined);
  const joint = first && (word(sentence, first.to, 'until') ?? word(sentence, first.to, 'and'));
  if (!joint) return undefined;
  const last = readDay(sentence, word(sentence, joint.to, 'the')?.to ?? joint.to, around);
  if (!last) return undefined;
  const behind = word(sentence, last.to, 'betweenBehind');
  const stretch = between || behind || word(sentence, first.to, 'until');
  return stretch ? (behind?.to ?? last.to) : undefined;
}
