const units = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    twenty: 20,
    thirty: 30,
    ek: 1,
    do: 2,
    teen: 3,
    tin: 3,
    char: 4,
    chaar: 4,
    paanch: 5,
    panch: 5,
    chhe: 6,
    chhah: 6,
    che: 6,
    saat: 7,
    aath: 8,
    nau: 9,
    das: 10,
    dus: 10,
    gyarah: 11,
    barah: 12,
    एक: 1,
    दो: 2,
    तीन: 3,
    चार: 4,
    पाँच: 5,
    पांच: 5,
    छह: 6,
    छः: 6,
    छे: 6,
    सात: 7,
    आठ: 8,
    नौ: 9,
    दस: 10,
    ग्यारह: 11,
    बारह: 12,
  }),
);

/** Number words as an alternation for a larger pattern; digits come first. */
export const numberPattern = `(?:\\d{1,3}|${[...units.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** The number a word or digits stand for. */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  return units.get(word);
}

const whole = new RegExp(`^(?:no\\.? |number |#)?(${numberPattern})[.)]?$`, 'u');

/** The number the whole text is, with the trimmings people put around a choice: "2.", "no 2", "two". */
export function bareNumber(text: string): number | undefined {
  const found = whole.exec(text)?.[1];
  return found === undefined ? undefined : numberOf(found);
}
