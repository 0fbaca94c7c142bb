import { amountInWords } from './amount-in-words.ts';
import type { Amounts, InvoiceBody } from './invoice.ts';
import { type Paise, sum } from './money.ts';

/** An amount of the invoice that is given back in shares; `each` lines of it stand there and have to stay equal. */
interface Component {
  paise: Paise;
  each: number;
}

const componentsOf = ({ parts, untaxed, tip }: Amounts): Component[] => [
  ...parts.flatMap(({ taxable, taxes }) => [
    { paise: taxable, each: 1 },
    { paise: taxes[0]?.paise ?? 0, each: taxes.length },
  ]),
  { paise: untaxed, each: 1 },
  { paise: tip, each: 1 },
];

/**
 * Divides `goal` among components by largest remainder. Halves of a tax rise together, so that a paisa may be left that
 * cannot be halved; nothing is ever given more than it has.
 */
function divided(goal: Paise, components: readonly Component[], all: Paise): Paise[] {
  const exact = components.map(({ paise }) => BigInt(paise) * BigInt(goal));
  const shares = exact.map((product) => Number(product / BigInt(all)));
  let left = goal - sum(shares.map((share, i) => share * (components[i]?.each ?? 1)));
  const lost = exact
    .map((product, i) => ({ i, rest: product % BigInt(all) }))
    .filter(({ rest }) => rest > 0n);
  lost.sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  for (const { i } of lost) {
    const each = components[i]?.each ?? 1;
    if (each > left) continue;
    shares[i] = (shares[i] ?? 0) + 1;
    left -= each;
  }
  return shares;
}

/**
 * What of an invoice is taken back when `back` paise of what is left of it are given back: the same share of every
 * taxable value and every tax, CGST and SGST equal. What cannot be divided so stands in the rounding. Taking back all that
 * is left takes back every line to the paisa, so that the credit notes of an invoice add up to it whatever the steps.
 * Throws where more would be given back than is left.
 */
export function creditOf(left: Amounts, back: Paise): Amounts {
  if (back > left.total || back <= 0) throw new RangeError(`${back} cannot be given back of ${left.total}.`);
  if (back === left.total) return left;
  const components = componentsOf(left);
  const all = sum(components.map(({ paise, each }) => paise * each));
  const goal = Number((BigInt(back) * BigInt(all)) / BigInt(left.total));
  const shares = all === 0 ? components.map(() => 0) : divided(goal, components, all);
  const given = sum(shares.map((share, i) => share * (components[i]?.each ?? 1)));
  const [untaxed = 0, tip = 0] = shares.slice(-2);
  return {
    parts: left.parts.map(({ basisPoints, taxes }, i) => ({
      basisPoints,
      taxable: shares[2 * i] ?? 0,
      taxes: taxes.map((tax) => ({ ...tax, paise: shares[2 * i + 1] ?? 0 })),
    })),
    untaxed,
    tip,
    roundOff: back - given,
    total: back,
  };
}

/** What is left of an invoice after its credit notes. */
export function leftOf(invoice: Amounts, credits: readonly Amounts[]): Amounts {
  return credits.reduce(
    (left, credit) => ({
      parts: left.parts.map((part, i) => ({
        ...part,
        taxable: part.taxable - (credit.parts[i]?.taxable ?? 0),
        taxes: part.taxes.map((tax, t) => ({
          ...tax,
          paise: tax.paise - (credit.parts[i]?.taxes[t]?.paise ?? 0),
        })),
      })),
      untaxed: left.untaxed - credit.untaxed,
      roundOff: left.roundOff - credit.roundOff,
      tip: left.tip - credit.tip,
      total: left.total - credit.total,
    }),
    invoice,
  );
}

/** The credit note over `back` paise of what is left of an invoice (CGST Act, section 34). */
export function creditNoteOf(
  invoice: { number: string; issuedAt: Date; body: InvoiceBody },
  left: Amounts,
  back: Paise,
  reason: string,
): InvoiceBody {
  const amounts = creditOf(left, back);
  return {
    ...invoice.body,
    title: 'Credit note',
    lines: [],
    items: 0,
    discount: 0,
    coupon: null,
    amounts,
    inWords: amountInWords(amounts.total, invoice.body.currency),
    payments: [],
    deposit: 0,
    of: { number: invoice.number, issuedAt: invoice.issuedAt.getTime() },
    reason,
  };
}
