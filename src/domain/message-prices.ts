/**
 * What a message is charged as. WhatsApp: a reply and what else is said freely in its window of 24 hours ("service") are
 * kinds of their own; a template is charged by its category (Meta, per-message pricing). SMS knows no templates.
 */
export type CostCategory = 'reply' | 'service' | 'utility' | 'marketing' | 'authentication';

/** One line of the price list. */
export interface MessagePrice {
  /** How numbers begin that it is for, like "+91"; empty: all. */
  area: string;
  channel: 'whatsapp' | 'sms';
  /** `*`: every category. */
  category: CostCategory | '*';
  /** Of a message on WhatsApp, of a segment by SMS; in millionths of a rupee, of which a paisa has 10,000. */
  micros: number;
}

/** Millionths of a rupee in a paisa. */
const microsInPaisa = 10_000;

/** Millionths of a rupee in whole paise, a half up; null stays null. */
export const paiseOf = (micros: number | null): number | null =>
  micros === null ? null : Math.round(micros / microsInPaisa);

/** What is asked of a message to price it. */
export interface Priced {
  /** In Twilio's spelling. */
  address: string;
  channel: 'whatsapp' | 'sms';
  category: CostCategory;
  segments: number;
}

const line =
  /^(\*|\+\d{1,7}) (whatsapp|sms) (reply|service|utility|marketing|authentication|\*) (\d{1,5}(?:\.\d{1,4})?)$/;

/** Paise in writing, like "12.5", as millionths of a rupee; digit by digit, as no fraction is exact in binary. */
export function microsOf(paise: string): number {
  const [whole = '', part = ''] = paise.split('.');
  return Number(whole) * microsInPaisa + Number(part.padEnd(4, '0'));
}

/** Reads a price list, "+91 whatsapp utility 11.5, * sms * 45", in paise; undefined when a line is none. */
export function readPrices(text: string): MessagePrice[] | undefined {
  const prices = text.split(',').map((written): MessagePrice | undefined => {
    const [, area = '', channel, category, paise = ''] = line.exec(written.trim().replace(/\s+/g, ' ')) ?? [];
    if (channel === undefined) return undefined;
    return {
      area: area === '*' ? '' : area,
      channel: channel as MessagePrice['channel'],
      category: category as MessagePrice['category'],
      micros: microsOf(paise),
    };
  });
  return prices.includes(undefined) ? undefined : (prices as MessagePrice[]);
}

/**
 * What a message costs by the list, in millionths of a rupee, and by which area; null and none where the list has no line
 * for it. Of several lines the longest area counts, then the one that names the category.
 */
export function priceOf(
  prices: readonly MessagePrice[],
  { address, channel, category, segments }: Priced,
): { micros: number | null; area: string } {
  const number = address.replace('whatsapp:', '');
  const fits = prices.filter(
    (price) =>
      price.channel === channel &&
      number.startsWith(price.area) &&
      (price.category === '*' || price.category === category),
  );
  const [best] = fits.sort(
    (a, b) => b.area.length - a.area.length || Number(a.category === '*') - Number(b.category === '*'),
  );
  if (!best) return { micros: null, area: '' };
  return { micros: best.micros * (channel === 'sms' ? segments : 1), area: best.area };
}
