import type { Mention } from './mention.ts';
import { surely, type Surroundings } from './surroundings.ts';

/** Less is an hour, a party or a dish count. */
const leastMoney = 50;

/** A number, with its currency on either side: the token after it, and whether a currency was named. */
function readMoney(
  { sentence }: Surroundings,
  at: number,
): { amount: number; to: number; named: boolean } | undefined {
  const before = surely(sentence, at, 'currency');
  let from = before?.to ?? at;
  if (sentence.tokens[from]?.text === '.') from++;
  const amount = sentence.tokens[from]?.value;
  if (amount === undefined || sentence.tokens[from + 1]?.text === ':') return undefined;
  const after = surely(sentence, from + 1, 'currency');
  return { amount, to: after?.to ?? from + 1, named: before !== undefined || after !== undefined };
}

/** The most that a guest wants to pay, at token `at`: "under 500", "₹800 tak". Its value is "under" and the number. */
export function readPriceLimit(around: Surroundings, at: number): Mention | undefined {
  const { sentence } = around;
  const limit = surely(sentence, at, 'priceLimit');
  if (limit?.lexeme.stands === 'after') {
    const money = readMoney(around, limit.to);
    if (!money || !(money.named || money.amount >= leastMoney)) return undefined;
    return { field: 'price', value: `under ${money.amount}`, from: at, to: money.to, confidence: 0.9 };
  }
  const money = readMoney(around, at);
  const tail = money && surely(sentence, money.to, 'priceLimit');
  if (!money || tail?.lexeme.stands !== 'before' || !(money.named || money.amount >= leastMoney))
    return undefined;
  return { field: 'price', value: `under ${money.amount}`, from: at, to: tail.to, confidence: 0.9 };
}
