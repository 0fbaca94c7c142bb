import type { Expecting } from '../domain/meaning.ts';

/** The longest name that is kept. */
const longest = 60;

const who = "(\\p{L}[\\p{L}\\p{M} .'-]{0,59})";

/** How people say whose name a booking is made under. English, Hindi, and Hindi in Latin letters. */
const sayings = [
  `(?:(?:please )?(?:book|put|make|keep) (?:it|this|the table|the booking) )?(?:in|under) the name(?: of)? ${who}`,
  `(?:please )?(?:book|put|make|keep) (?:it|this|the table|the booking) under ${who}`,
  `(?:(?:my|the|change the|change) )?name(?: is| to| should be|:) ${who}`,
  `(?:mera )?naam ${who} hai`,
  `${who} ke naam (?:se|par|pe)(?: .*)?`,
  `(?:मेरा )?नाम ${who} है`,
  `${who} के नाम (?:से|पर)(?: .*)?`,
].map((saying) => new RegExp(`^${saying}$`, 'iu'));

/** Said by itself this is a name only where a booking is being made; elsewhere it may be a price or a place. */
const bare = new RegExp(`^under ${who}$`, 'iu');

/** The name a whole message gives, as it was written; undefined when it gives none. */
export function nameGiven(text: string, expecting?: Expecting): string | undefined {
  const clean = text
    .trim()
    .replace(/[’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/(?:,? (?:please|pls|thanks))?[.!।]*$/iu, '');
  for (const saying of expecting === 'confirm' ? [...sayings, bare] : sayings) {
    const name = saying.exec(clean)?.[1]?.trim();
    if (name && name.length <= longest) return name;
  }
  return undefined;
}
