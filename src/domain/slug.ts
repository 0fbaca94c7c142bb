import { romanise } from './romanise.ts';

/** The most characters of a restaurant's name in addresses. */
const most = 60;

/** A text as it may stand in an address: small letters, digits, hyphens; empty where nothing of it can. */
function addressed(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}&'’]+/gu) ?? [])
    .map((word) => (/\p{Script=Devanagari}/u.test(word) ? romanise(word) : word))
    .join(' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');
}

/**
 * What a restaurant could be called in addresses, the best first: by its name, with its neighbourhood, with its city, with a
 * number. Empty where its name has no letter that an address takes.
 */
export function slugsFor({ name, area, city }: { name: string; area: string; city: string }): string[] {
  const plain = addressed(name);
  if (plain === '') return [];
  const numbered = [2, 3, 4, 5, 6, 7, 8, 9].map(
    (count) => `${addressed(`${name} ${area}`).slice(0, most - 2)}-${count}`,
  );
  const all = [plain, addressed(`${name} ${area}`), addressed(`${name} ${city}`), ...numbered];
  return [...new Set(all)].filter((slug) => slug.length > 1);
}
