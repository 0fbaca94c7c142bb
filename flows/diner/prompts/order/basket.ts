import type { CartView } from '../../../asks.ts';
import type { BasketNote } from '../../../basket-asks.ts';
import type { DinerEvent } from '../../../events.ts';
import { type Option, type Phrase, phrase, type Say } from '../../../say.ts';
import type { DinerContext } from '../../context.ts';
import { couponRefused } from './coupon.ts';
import { money } from './pages.ts';

function note(context: DinerContext, said: BasketNote): Phrase[] {
  const zone = context.restaurant?.zone ?? 'Asia/Kolkata';
  const currency = context.restaurant?.currency ?? 'INR';
  switch (said.what) {
    case 'coupon':
      return [
        said.off > 0
          ? phrase('coupon.on', { code: said.code, off: money(context, said.off) })
          : phrase('coupon.noted', { code: said.code }),
      ];
    case 'coupon refused':
      return [couponRefused(said.code, said.refused, { currency, zone })];
    case 'coupon removed':
      return [said.code === null ? phrase('coupon.none') : phrase('coupon.off', { code: said.code })];
    case 'tip':
      return [phrase('tip.noted', { tip: money(context, said.paise) })];
    case 'tip share':
      return [phrase('tip.noted share', { percent: String(said.percent) })];
    case 'tip too large':
      return [phrase('tip.too large', { most: money(context, said.most) })];
    case 'which tip':
      return [];
    case 'no tip':
      return [phrase('tip.none')];
    case 'cutlery':
      return [phrase(said.wanted ? 'cutlery.with' : 'cutlery.without')];
    case 'substitution':
      return [phrase(`substitution.${said.how}`)];
    default:
      return said satisfies never;
  }
}

/** What is read in the cart right below, in the same words. */
function isShown(said: BasketNote, { inCart }: DinerContext): boolean {
  return inCart > 0 && ((said.what === 'cutlery' && said.wanted) || said.what === 'substitution');
}

/** What is left in a basket without dishes, and counts once there are some. */
const isKept = ({ what }: BasketNote) =>
  what === 'coupon' ||
  what === 'tip' ||
  what === 'tip share' ||
  what === 'cutlery' ||
  what === 'substitution';

/** What came of what was said; with nothing in the cart, that it is kept for what will be. */
export function notes(context: DinerContext): Phrase[] {
  const all = (context.basketNotes ?? [])
    .filter((said) => !isShown(said, context))
    .flatMap((said) => note(context, said));
  const dishes = context.inCart > 0 || context.queue.length > 0;
  return dishes || !context.basketNotes?.some(isKept) ? all : [...all, phrase('basket.kept')];
}

/** What is in a cart besides dishes and has no line on its bill. `asking`: what is open is asked, once, at the read-back. */
export function besides({ basket }: CartView, asking = false): Phrase[] {
  const lines: Phrase[] = [];
  if (basket?.cutlery) lines.push(phrase('cutlery.with'));
  if (basket?.substitution === 'not said') {
    if (asking) lines.push(phrase('substitution.ask which'));
  } else if (basket?.substitution) lines.push(phrase(`substitution.${basket.substitution}`));
  return lines;
}

/** What a coupon and a tip do to what is in the cart so far. */
export function besidesSum({ basket, bill, currency }: CartView): Phrase[] {
  const lines: Phrase[] = [];
  if (basket?.coupon && bill.discount > 0)
    lines.push(phrase('bill.coupon', { code: basket.coupon, amount: { paise: -bill.discount, currency } }));
  if (bill.tip > 0) lines.push(phrase('bill.tip', { amount: { paise: bill.tip, currency } }));
  return lines;
}

const tipOption = (paise: number, context: DinerContext): Option<DinerEvent> => ({
  label: phrase('option.tip', { tip: money(context, paise) }),
  event: { type: 'basket', said: [{ what: 'tip', paise }], text: '' },
});

/** How much the tip shall be; nothing is proposed where the restaurant proposes nothing. */
export function whichTip(context: DinerContext): Say<DinerEvent> {
  const tips = context.cart?.basket?.tips ?? [];
  const others = { ...context, basketNotes: context.basketNotes?.filter(({ what }) => what !== 'which tip') };
  const lead = others.basketNotes?.length ? notes(others) : [];
  return {
    text: [...lead, phrase('tip.which')],
    short: [phrase('tip.which')],
    ...(tips.length > 0 ? { options: tips.slice(0, 3).map((paise) => tipOption(paise, context)) } : {}),
    expects: 'tip',
  };
}

/** The button that asks for a tip, where the restaurant takes tips and none is given yet. */
export function addTip({ basket, bill }: CartView): Option<DinerEvent>[] {
  if (bill.tip > 0 || !basket || basket.tips.length === 0) return [];
  return [
    {
      label: phrase('option.add tip'),
      event: { type: 'basket', said: [{ what: 'some tip' }], text: '' },
    },
  ];
}
