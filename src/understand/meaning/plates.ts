import { longestSeat } from '../../domain/cart.ts';
import type { HeardItem } from '../../domain/meaning.ts';
import type { Menu } from '../../domain/menu.ts';
import { phraseWords } from '../index/phrase-words.ts';
import type { Parsed } from '../parsed.ts';
import { heardItems } from './items.ts';
import { menuIndexOf } from './menus.ts';

/** What follows "for" and is nobody. */
const nobody =
  /^(?:now|later|today|tonight|tomorrow|dinner|lunch|breakfast|brunch|snacks?|pick ?up|collection|delivery|takeaway|parcel|free|sure|all|both|every ?one|everybody|us|(?:the )?table|people|persons|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

interface Plate {
  said: string;
  seat: string;
}

/** The parts of "1 thali for Asha, 1 for Ravi", each with whose it is; none where it is not all somebody's. */
function partsOf(menu: Menu, text: string): Plate[] {
  const { phrases } = menuIndexOf(menu);
  const plates: Plate[] = [];
  let before = '';
  for (const part of text.split(/\s*[,;\n]\s*|\s+(?:and|aur)\s+/i).filter((one) => one !== '')) {
    const [, said, seat = ''] = /^(.*\S)\s+for\s+(\p{L}{2,}(?: \p{L}+)?)[.!]?$/iu.exec(part) ?? [];
    if (said === undefined) {
      before += `${part}, `;
      continue;
    }
    const isFood = phraseWords(seat).some((word) => phrases.vocabulary.id(word) !== undefined);
    if (isFood || nobody.test(seat) || seat.length > longestSeat) return [];
    plates.push({ said: before + said, seat });
    before = '';
  }
  return before === '' && new Set(plates.map(({ seat }) => seat.toLowerCase())).size > 1 ? plates : [];
}

/**
 * Dishes for several people by name, "1 thali for Asha, 1 for Ravi"; undefined when the message is anything else. Who
 * names one person alone may mean whom the table is for. `read` reads a part as an order.
 */
export function heardPlates(
  menu: Menu,
  text: string,
  read: (part: string) => Parsed,
): HeardItem[] | undefined {
  const plates: HeardItem[] = [];
  for (const { said, seat } of partsOf(menu, text)) {
    const parsed = read(said);
    const last = plates.at(-1);
    // "1 for Ravi" is one more of what was said before.
    const more = parsed.alone !== undefined && last ? [{ ...last, quantity: parsed.alone }] : [];
    const items = more.length > 0 ? more : heardItems(menu, parsed);
    if (items.length === 0 || parsed.unknown.length > 0) return undefined;
    plates.push(...items.map((item) => ({ ...item, seat })));
  }
  return plates.length > 0 ? plates : undefined;
}
