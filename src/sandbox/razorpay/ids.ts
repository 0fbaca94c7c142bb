import { randomInt } from 'node:crypto';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** `length` random letters and digits. */
export function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** The kinds of thing Razorpay numbers: payment link, payment, order, refund, transfer, reversal, settlement, card. */
type IdPrefix = 'plink' | 'pay' | 'order' | 'rfnd' | 'trf' | 'rvrsl' | 'setl' | 'card';

/** A new id in Razorpay's form: the prefix, an underscore and fourteen letters or digits. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${randomText(14)}`;
}

/** The id without its prefix, as Razorpay writes it inside payment link events. */
export function bareId(id: string): string {
  return id.slice(id.indexOf('_') + 1);
}

/** Whether `id` has the form of an id of that kind; nothing is said about its existence. */
export function isId(prefix: IdPrefix | 'acc', id: string): boolean {
  return new RegExp(`^${prefix}_[A-Za-z0-9]{14}$`).test(id);
}
