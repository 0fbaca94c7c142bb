import { type Phrase, phrase, type Value } from '../../say.ts';
import type { DinerContext } from '../context.ts';

/**
 * What can be said at the present question: the first two names that are on offer, a dish of the cart, the kind of
 * answer that is waited for, and what works everywhere.
 */
export function sayable({ prompt, cart, inCart }: DinerContext): Phrase[] {
  const said: Phrase[] = [];
  const [first, second] = (prompt?.options ?? []).map(({ label }): Value => {
    return 'words' in label ? label.words : { phrase: label };
  });
  if (first !== undefined)
    said.push(
      phrase('help.named', { first, second: second ?? '', more: second === undefined ? 'no' : 'yes' }),
    );
  const dish = inCart > 0 ? cart?.lines.at(-1)?.name : undefined;
  const of = prompt?.expects;
  if (dish !== undefined) said.push(phrase('help.cart', { dish }));
  else if (of !== undefined && of !== 'choice' && of !== 'search')
    said.push(phrase('help.expects', { expects: of }));
  return [...said, phrase('help.anywhere')];
}
