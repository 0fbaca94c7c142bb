import type { Claims } from '../claims.ts';
import type { Sentence } from '../sentence.ts';
import type { Setting } from '../setting.ts';
import { isListed } from './name-words.ts';
import { readName } from './read-name.ts';
import { type Names, splitName } from './split-name.ts';
import { isMark, past, said } from './spoken.ts';

/** The answer to a question for a name: the name itself, with little around it; "Rao, Asha" has two. */
export function readAnswer(sentence: Sentence, setting: Setting, claims: Claims): Names | undefined {
  const { asked } = setting;
  if (!asked.includes('firstName') && !asked.includes('lastName')) return undefined;
  const { tokens } = sentence;
  for (let at = 0; at < tokens.length; ) {
    const name = claims.free(at) ? readName(sentence, at, 'introduced') : undefined;
    if (name && claims.free(name.from, name.to) && !isLetters(sentence, name.from, name.to)) {
      const rest = isMark(sentence, name.to, ',') ? readName(sentence, name.to + 1, 'introduced') : undefined;
      if (rest && name.parts.length === 1 && rest.parts.length === 1 && rest.to === tokens.length) {
        return splitName(
          sentence,
          { ...name, parts: [...name.parts, ...rest.parts], to: rest.to },
          setting,
          0.8,
        );
      }
      return splitName(sentence, name, setting, 0.8);
    }
    // Only words of everyday talk may stand before it: "yes it's Asha".
    const next = past(sentence, at, 'nameless', 'being', 'introduction');
    const step = isMark(sentence, at, ',.!:-') ? at + 1 : next;
    if (step === at) return undefined;
    at = step;
  }
  return undefined;
}

/** A sentence is no name: "are you open" has no word of one, and a dish or a place is not one either. */
function isLetters(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (!isListed(sentence, at) && !said(sentence, at, 'nameless')) return false;
  return true;
}
