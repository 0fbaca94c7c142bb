/** What a member of staff wants refunded of an order: a share of it, or dishes as they wrote them. */
export type RefundWords = { percent: number } | { dishes: { quantity?: number; words: string }[] };

const all = /^(?:all|everything|full|whole|sab|poora|pura|सब|पूरा)$/u;
const half = /^(?:half|aadha|आधा)$/u;

/** Reads what stands behind "refund 12"; undefined when it says nothing. `text` is normalised. */
export function readRefund(text: string): RefundWords | undefined {
  const clean = text.trim();
  if (all.test(clean)) return { percent: 100 };
  if (half.test(clean)) return { percent: 50 };
  const share = /^(\d{1,3}) ?(?:%|percent|per cent|प्रतिशत)$/u.exec(clean)?.[1];
  if (share !== undefined) {
    const percent = Number(share);
    return percent >= 1 && percent <= 100 ? { percent } : undefined;
  }
  const dishes = clean
    .split(/\s*(?:,|\+|&|\band\b|\baur\b|और)\s*/u)
    .filter((part) => part !== '')
    .map((part) => {
      const [, count, words = ''] = /^(?:(\d{1,2}) ?x? )?(.+)$/u.exec(part) ?? [];
      return { ...(count === undefined ? {} : { quantity: Number(count) }), words };
    });
  return dishes.length > 0 ? { dishes } : undefined;
}
