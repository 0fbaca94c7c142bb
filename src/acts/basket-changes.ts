import type { BasketChange, Told } from '../../flows/basket-asks.ts';
import type { CartView } from '../../flows/asks.ts';
import type { PricedBasket } from './price-basket.ts';

/** Minutes by which food may be ready later than was read back without reading it back again. */
export const readBackMinutes = 10;

/** What the coupon of a cart does differently from what was said or read back. */
export function basketChanges(
  { bill, basket }: CartView,
  refused: PricedBasket['refused'],
  told: Told | undefined,
): BasketChange[] {
  if (refused) {
    const { code, ...why } = refused;
    return [{ what: 'coupon', code, refused: why }];
  }
  if (!told || !basket?.coupon || told.discount === bill.discount) return [];
  return [{ what: 'discount', code: basket.coupon, from: told.discount, to: bill.discount }];
}

/** That food is ready noticeably later than was read back. */
export function laterThanTold(wantedAt: Date, zone: string, told: Told | undefined): BasketChange[] {
  if (!told || wantedAt.getTime() - told.wantedAt <= readBackMinutes * 60_000) return [];
  return [{ what: 'time', from: told.wantedAt, to: wantedAt.getTime(), zone }];
}
