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

/** A word and everything it becomes when a letter is left out, the first excepted: fingers get the first one right. */
export function deletionsOf(word: string): string[] {
  const all = [word];
  for (let i = 1; i < word.length; i++) all.push(word.slice(0, i) + word.slice(i + 1));
  return all;
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
