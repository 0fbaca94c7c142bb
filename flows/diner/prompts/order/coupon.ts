import type { CouponRefusal, FoodKind } from '../../../../src/domain/coupon.ts';
import { type Phrase, phrase } from '../../../say.ts';

const kind = (of: FoodKind): Phrase => phrase(`coupon.kind ${of}`);

/** Why a code takes nothing off; amounts in the currency of the restaurant, moments on its clock. */
export function couponRefused(
  code: string,
  refused: CouponRefusal,
  { currency, zone }: { currency: string; zone: string },
): Phrase {
  switch (refused.why) {
    case 'unknown':
    case 'elsewhere':
    case 'ended':
    case 'used up':
    case 'used by you':
      return phrase(`coupon.${refused.why}`, { code });
    case 'not yet':
      return phrase('coupon.not yet', { code, from: { at: refused.from, zone, as: 'day' } });
    case 'other kind':
      // One is named; a coupon for several is for all but the one that was tried.
      return phrase('coupon.other kind', { code, kind: { phrase: kind(refused.kinds[0] ?? 'pickup') } });
    case 'below minimum':
      return phrase('coupon.below minimum', { code, minimum: { paise: refused.minimum, currency } });
    default:
      return refused satisfies never;
  }
}
