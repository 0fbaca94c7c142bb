import { word } from '../numbers/word.ts';
import type { Sentence } from '../sentence.ts';
import type { Around } from './around.ts';
import type { Edge } from './lexemes.ts';

/** The small words before a time, and what they make of a number behind them. */
export interface Cue {
  to: number;
  edge: Edge;
  /** They say that a time follows. */
  strong: boolean;
  /** "for" is among them: it may be a party. */
  for: boolean;
  /** Nothing but "make it" says so: it may be a party as well. */
  set: boolean;
}

/** Whether a new time is being settled; else "change it to 8" may be a party. */
function settles({ asked, booking }: Around): boolean {
  if (asked.includes('partySize') && !asked.includes('time')) return false;
  return asked.includes('confirm') || asked.includes('time') || booking.minutes !== undefined;
}

/** "at", "around", "time is", "make it", "for" before a time; "to" where something is changed from one time to another. */
export function readCue(sentence: Sentence, at: number, around: Around, changes: boolean): Cue {
  const { asked } = around;
  const cue: Cue = { to: at, edge: 'at', strong: false, for: false, set: false };
  const asksParty = asked.includes('partySize') && !asked.includes('time');
  const to = changes ? word(sentence, at, 'until') : undefined;
  if (to) {
    cue.to = to.to;
    cue.strong = settles(around);
  }
  for (let i = 0; i < 4; i++) {
    const edge = word(sentence, cue.to, 'edge');
    const noun = word(sentence, cue.to, 'timeNoun');
    const set = word(sentence, cue.to, 'setTo');
    const loose = word(sentence, cue.to, 'for') ?? word(sentence, cue.to, 'the');
    const longest = set?.to ?? 0;
    if (edge && edge.to > longest) {
      if (edge.lexeme.edge !== 'at') cue.edge = edge.lexeme.edge;
      cue.strong ||= edge.lexeme.edge !== 'near' || !asksParty;
      cue.set = false;
      cue.to = edge.to;
    } else if (noun && noun.to > longest) {
      cue.strong = true;
      cue.set = false;
      cue.to = noun.to;
    } else if (set) {
      cue.set = !cue.strong;
      cue.strong ||= settles(around);
      cue.to = set.to;
    } else if (loose) {
      cue.for ||= word(sentence, cue.to, 'for') !== undefined;
      cue.to = loose.to;
    } else break;
  }
  return cue;
}
