import type { StaffEvent } from '../events.ts';
import type { HouseAnswer } from '../house-asks.ts';
import { phrase, type Say } from '../say.ts';

type PriceAnswer = Extract<
  HouseAnswer,
  {
    kind:
      | 'price is'
      | 'price set'
      | 'price sure'
      | 'which size'
      | 'which dish'
      | 'no dish'
      | 'no price'
      | 'prices not allowed';
  }
>;

const event = (text: string, paise: number | null): StaffEvent => ({
  type: 'house',
  said: { act: 'price', text, ...(paise === null ? {} : { paise }) },
});

/** What a dish costs now and did before, or what is lacking to say it. */
export function priceSays(answer: PriceAnswer): Say<StaffEvent> {
  switch (answer.kind) {
    case 'price is':
    case 'price set':
    case 'price sure': {
      const { kind, text, name, was, is, currency } = answer;
      const values = { name, was: { paise: was, currency }, is: { paise: is, currency } };
      if (kind !== 'price sure') return { text: [phrase(`house.${kind}`, values)] };
      return {
        text: [phrase('house.price sure', values)],
        options: [
          {
            label: phrase('option.price sure'),
            event: { type: 'house', said: { act: 'price', text, paise: is, sure: true } },
          },
        ],
        expects: 'confirm',
      };
    }
    case 'which size':
      return {
        text: [phrase('house.which size', { name: answer.name })],
        options: answer.sizes.map((size) => ({
          label: { words: size },
          event: event(`${answer.code} ${size}`, answer.paise),
        })),
        listLabel: phrase('list.dishes'),
        expects: 'choice',
      };
    case 'which dish':
      return {
        text: [phrase('stock.which')],
        options: answer.dishes.map(({ code, name }) => ({
          label: { words: name },
          description: { words: code },
          event: event(code, answer.paise),
        })),
        listLabel: phrase('list.dishes'),
        expects: 'choice',
      };
    case 'no dish':
      return { text: [phrase('stock.unknown', { text: answer.text })] };
    case 'no price':
      return { text: [phrase('house.no price', { name: answer.name })] };
    case 'prices not allowed':
      return { text: [phrase('house.prices not allowed')] };
  }
}
