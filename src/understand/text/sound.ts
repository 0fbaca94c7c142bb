import { romanise } from '../../domain/romanise.ts';

/** Whether anything in the text is written in Devanagari. */
export function isDevanagari(text: string): boolean {
  return /[\u0900-\u097f]/.test(text);
}

/** Which letters from a to z are in a word, as bits. */
function lettersOf(letters: string): number {
  let bits = 0;
  for (let at = 0; at < letters.length; at++) bits |= bitOf(letters.charCodeAt(at));
  return bits;
}

function bitOf(code: number): number {
  return code >= 0x61 && code <= 0x7a ? 1 << (code - 0x61) : 0;
}

/** What is written, what it sounds like, and the letters without all of which it is not there. */
const spellings: readonly { bits: number; spelling: RegExp; letter: string }[] = (
  [
    ['cq', /ck|q|c(?![hiey])/g, 'k'],
    ['x', /x/g, 'ks'],
    ['p', /ph/g, 'f'],
    ['w', /w/g, 'v'],
    ['z', /z/g, 'j'],
    ['c', /c(?=[iey])/g, 's'],
    ['h', /([bdgjkt])h/g, '$1'],
    ['c', /chh?/g, 'c'],
    ['a', /aa+/g, 'a'],
    ['eiy', /ee+|ii+|ea|ey\b|y\b/g, 'i'],
    ['ou', /oo+|uu+/g, 'u'],
    ['a', /ai|ay/g, 'e'],
    ['ao', /au|aw|ou/g, 'o'],
  ] as const
).map(([letters, spelling, letter]) => ({ bits: lettersOf(letters), spelling, letter }));

function hasDouble(word: string): boolean {
  for (let at = 1; at < word.length; at++) if (word.charCodeAt(at) === word.charCodeAt(at - 1)) return true;
  return false;
}

/**
 * How a folded word sounds: the many spellings of one Hindi word in Latin letters ("makhani", "makkhanee") have one
 * sound, and so has the word in Devanagari.
 */
export function soundOf(word: string): string {
  let sound = isDevanagari(word) ? romanise(word) : word;
  const bits = lettersOf(sound);
  // No spelling is told by a letter that only a replacement before it brings in.
  for (const { bits: needed, spelling, letter } of spellings) {
    if ((bits & needed) !== 0) sound = sound.replace(spelling, letter);
  }
  return hasDouble(sound) ? sound.replace(/(.)\1+/g, '$1') : sound;
}

/** The consonants of a sound, and its first letter: what is left when vowels are uncertain ("बटर" for "butter"). */
export function skeletonOf(sound: string): string {
  return sound.slice(0, 1) + sound.slice(1).replace(/[aeiouyh]/g, '');
}
