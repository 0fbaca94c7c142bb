import type { Paise } from './money.ts';
import { sum } from './money.ts';

/** A line of an order as it was ordered, by what of its price may come off the bill again. */
export interface RefundLine {
  id: string;
  quantity: number;
  /** Its menu price, choices included, times its quantity. */
  total: Paise;
  /** How many of it came off the bill already. */
  refunded: number;
}

/**
 * What each line has of `whole`, the bill with its discount, taxes and rounding: by its price, in whole paise that add up
 * exactly (largest remainder; of equal ones the earlier line).
 */
export function lineShares(
  lines: readonly Pick<RefundLine, 'id' | 'total'>[],
  whole: Paise,
): Map<string, Paise> {
  const items = sum(lines.map(({ total }) => total));
  if (items <= 0) return new Map(lines.map(({ id }) => [id, 0]));
  // A catering bill times its own lines leaves what a float holds exactly.
  const parts = lines.map(({ id, total }) => {
    const product = BigInt(total) * BigInt(whole);
    const down = product / BigInt(items);
    return { id, paise: Number(down), rest: Number(product - down * BigInt(items)) };
  });
  let missing = whole - sum(parts.map(({ paise }) => paise));
  for (const part of [...parts].sort((a, b) => b.rest - a.rest)) {
    if (missing <= 0) break;
    part.paise += 1;
    missing -= 1;
  }
  return new Map(parts.map(({ id, paise }) => [id, paise]));
}

/**
 * Paise that `count` more of a line are worth, after `refunded` of its `quantity`. One after another, in whatever steps,
 * they are worth the line's share and not a paisa more.
 */
export function worthOf(share: Paise, quantity: number, refunded: number, count: number): Paise {
  const upTo = (n: number) => Math.floor((share * n) / quantity);
  return upTo(refunded + count) - upTo(refunded);
}

/** What came off the bill of one line: so many of it, worth so many paise. */
export interface LineOff {
  lineId: string;
  quantity: number;
  paise: Paise;
}

/**
 * What stays off a bill of `total` paise when its lines change: of a dish that is taken out, nothing is off any more, for
 * the bill does not hold it. What came off as a share of all stays off.
 */
export function stillOff(
  takenOff: Paise,
  offs: readonly LineOff[],
  lines: readonly Pick<RefundLine, 'id' | 'quantity'>[],
  total: Paise,
): { takenOff: Paise; lines: LineOff[] } {
  const kept = offs.map((off) => {
    const line = lines.find(({ id }) => id === off.lineId);
    const quantity = Math.min(off.quantity, line?.quantity ?? 0);
    return { ...off, quantity, paise: Math.floor((off.paise * quantity) / off.quantity) };
  });
  const gone = sum(offs.map(({ paise }) => paise)) - sum(kept.map(({ paise }) => paise));
  return { takenOff: Math.min(total, Math.max(0, takenOff - gone)), lines: kept };
}

/** What becomes of an order's money when `off` paise come off its bill: what is not paid yet goes first, the rest back. */
export function takeOff(
  money: { total: Paise; takenOff: Paise; paid: Paise },
  off: Paise,
): { off: Paise; back: Paise } {
  const taken = Math.min(off, money.total - money.takenOff);
  const due = money.total - money.takenOff - taken;
  return { off: taken, back: Math.max(0, money.paid - due) };
}
