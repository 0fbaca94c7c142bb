import type { MenuIndex } from '../../understand/dishes/menu-index.ts';
import { parse, withinReach } from '../../understand/parse.ts';
import type { Setting } from '../../understand/setting.ts';

/** One message of each kind, so that every grammar runs. */
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
];
const rounds = 400;

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
