import type { MenuIndex } from '../../understand/dishes/menu-index.ts';
import { parse, withinReach } from '../../understand/parse.ts';
import type { Setting } from '../../understand/setting.ts';

/**
 * Messages of every kind, so that every grammar runs and takes every branch of some weight: V8 compiles for what it has
 * seen, and throws away what it compiled when something else comes.
 */
const messages = [
  'table for 4 tomorrow at 8pm under Meera, window seat please',
  'kal raat 8 baje 4 logon ke liye table chahiye',
  'कल रात 8 बजे 4 लोगों के लिए टेबल',
  'two of the first one, one extra spicy without onion, and a large one with everything',
  'ek wala bina pyaz ke aur do thanda',
  'no, make it 3 and remove the last one',
  'something cheap and veg near me between 7 and 8 on saturday',
  'Is there a quiet Italian place in Fort that is open on 12th March at half past nine?',
  'me, my wife and two kids, day after tomorrow',
  'is it spicy? do you have parking',
  'we are running 20 minutes late',
  'yes please',
  'nahi yaar, 7:30 kar do',
  'rahne do, cancel kar do',
  'सात बजे नहीं, साढ़े आठ बजे',
  '½ plate of that and 2.5 of the other, 1/2 spicy',
  '1. large one\n2. small one with extra cheese\n3. three more',
  'sorry I meant 6 of us, not 5, on the 3rd at quarter to 9',
  'My name is Rohan D’Souza, R-O-H-A-N',
  'hum panch log hain aur do bachche, agle shukravar dopahar ko',
  'in two hours from now, or maybe next tuesday evening around 7ish',
  '25/12 at 20:30 for a party of twelve, high chair for one kid 🎂',
  'no onion no garlic in anything, I am allergic to peanuts',
  'same as last time but less oil',
  'how do I get there and what time do you close on sundays?',
  'what is the weather, and can you book me a cab',
  'I want to speak to a person',
  'hindi mein baat karo',
  'thanks, bye 👍',
  'chnge my bookin to tmrw evenng plz',
  'south indian ya chinese, bandra ke paas, sasta sa',
  'anything for dinner under 500 rupees for two, any area is fine',
  'we would like a reservation at a brasserie in Boston for my mother, my sister and me on august 14th, 2027',
  'the one in the middle, on the second floor, outside if possible',
];
const rounds = 160;

/** A word without its third letter. */
const misspelt = (word: string) => word.slice(0, 2) + word.slice(3);

/** Orders and changes in the words of a menu; the first option of a dish is said with and without. */
function ordersOf({ items, groups }: MenuIndex): string[] {
  const [first, second] = [...items.values()].filter(({ groups: taken }) => taken.length > 0);
  const one = first?.names[0] ?? 'one';
  const other = second?.names[0] ?? 'another';
  const size = first?.sizes[0]?.names[0] ?? '';
  const [with1 = 'that', with2 = 'this'] = (first?.groups ?? []).flatMap((group) =>
    (groups.get(group)?.options ?? []).map(({ names }) => names[0]?.text ?? ''),
  );
  return [
    `i want two ${size} ${one} with ${with1} and ${with2} and one ${other} with extra ${with1} and no ${with2}`,
    `ek ${one} bina ${with1} ke aur 3 ${other}, ek kam ${with2}`,
    `make the ${one} 3, remove the ${other} and add ${with1}`,
    `${other} hata do aur ${one} mein ${with2} daal do`,
    `can i get a ${one} with ${with1}, ${with2} and extra ${with2}, hold the ${with1}, and three ${other} please`,
    `${one}s x2, ${misspelt(other)} x3, half of them with ${with1} and the rest without`,
    `2 ${one} nahi 3, ek mein zyada ${with1} aur ek mein kam ${with1}; ${other} 4`,
    `a ${size} ${with1} ${one}, another one with no ${with2}, all ${size} and a green tea`,
    `${one} की जगह ${other} कर दो, और दो ${one} बिना ${with1} के`,
    `instead of ${other} give me ${one}, same for both, ${with1} on the side`,
  ];
}

/** A cart in which there are two dishes of a menu. */
function cartOf({ items }: MenuIndex): NonNullable<Setting['cart']> {
  return [...items.keys()]
    .slice(0, 2)
    .map((item, at) => ({ line: `${at}`, item, quantity: 2, modifiers: [] }));
}

/** V8 compiles what has run often; a process that has just begun would be measured at a tenth of its speed. */
export function warmUp(setting: Setting): void {
  const { menu } = setting;
  const all = menu ? [...messages, ...ordersOf(menu)] : messages;
  const settings: Setting[] = [setting, { ...setting, asked: ['time'] }];
  if (menu) settings.push({ ...setting, cart: cartOf(menu) });
  for (let round = 0; round < rounds; round++)
    for (const around of settings) for (const message of all) withinReach(parse(message, around));
}
