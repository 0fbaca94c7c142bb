/** Whether one slip of the finger, or two where `most` is 2, turns `a` into `b`: a letter more, less, other, or two swapped. */
export function slipsApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  // Optimal string alignment, three rows of the table at a time.
  const width = b.length + 1;
  let before: number[] = [];
  let previous: number[] = [];
  let row: number[] = [];
  for (let j = 0; j < width; j++) previous.push(j);
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = letter === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (j > 1 && letter === b.charCodeAt(j - 2) && letterBefore === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row[j] = cost;
      if (cost < least) least = cost;
    }
    // No row after these two has less; a swap reaches back over one.
    if (least > most + 1) return most + 1;
    [before, previous, row] = [previous, row, before];
  }
  return previous[b.length] ?? most + 1;
}

/** Odd, with bits all over, so that numbers made with it differ in their first bits. */
const base = 0x9e3779b1;

/**
 * A word and everything it becomes when a letter is left out, the first excepted: fingers get the first one right. Each
 * is a number, the sum of its letters times a power of the base for their place. Two that are not the same share a
 * number so rarely that whoever finds words by it has only to look how far they are apart.
 */
export function deletionsOf(word: string): Int32Array {
  const { length } = word;
  const all = new Int32Array(length);
  let [whole, less, power] = [0, 0, 1];
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i);
    if (i > 0) less = (less + Math.imul(letter, power)) | 0;
    power = Math.imul(power, base);
    whole = (whole + Math.imul(letter, power)) | 0;
  }
  all[0] = whole;
  let count = 1;
  power = 1;
  // From a word without one letter to the same without the next: the first of the two takes the place of the other.
  for (let i = 1; i < length; i++) {
    power = Math.imul(power, base);
    const other = word.charCodeAt(i - 1) - word.charCodeAt(i);
    less = (less + Math.imul(other, power)) | 0;
    if (other !== 0 || i === 1) all[count++] = less;
  }
  return all.subarray(0, count);
}

/** How many slips a word of this length may have: short ones would turn into each other. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

const vowel = /[aeiou]/;

/** Whether a word may be another with letters left out: it has no vowel between its ends. */
export function mayAbbreviate(word: string): boolean {
  return word.length >= 3 && !vowel.test(word.slice(1, -1));
}

/** Whether `short` is `long` with letters left out, the first and the last kept: "chkn" for "chicken". */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.length * 3 < long.length || short.length >= long.length) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1) || !mayAbbreviate(short)) return false;
  let at = 0;
  for (const letter of short) {
    at = long.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
