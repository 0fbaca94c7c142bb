import fc from 'fast-check';
import type { DinerEvent } from '../../flows/events.ts';
import type { Option, Say } from '../../flows/say.ts';
import type { Manner } from '../../src/converse/words.ts';

const answerAt = 'https://wa.me/14155550100';
export const onWhatsapp: Manner = {
  language: 'en',
  channel: 'whatsapp',
  address: 'whatsapp:+919812300001',
  answerAt,
};
export const onSms: Manner = { language: 'en', channel: 'sms', address: '+12125550101', answerAt };
export const onIndianSms: Manner = { ...onSms, address: '+919812300001' };
export const anyManner = fc
  .tuple(fc.constantFrom(onWhatsapp, onSms, onIndianSms), fc.constantFrom('en' as const, 'hi' as const))
  .map(([manner, language]) => ({ ...manner, language }));

export const photoUrl = (file: string) => `https://thali.example/photos/${file}`;

const someWords = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Paneer ', 'tikka ', 'मक्खनी ', '👨‍👩‍👧‍👦', 'a'.repeat(25), '₹200', 'one\n', 'two\n\n', 'é'),
);

/** Words of any script, as long as `most` units or a little less, never blank. */
const anyWords = (most: number) =>
  fc
    .tuple(fc.array(someWords, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 120 }))
    .map(([words, times]) => words.join('').repeat(times))
    .map((words) =>
      Array.from(words)
        .slice(0, most / 2)
        .join(''),
    )
    .filter((words) => words.trim() !== '');

const anyOption: fc.Arbitrary<Option<DinerEvent>> = fc.record(
  {
    label: anyWords(40).map((words) => ({ words })),
    description: anyWords(120).map((words) => ({ words })),
    brief: fc.oneof(
      fc.constant({ words: '' }),
      anyWords(20).map((words) => ({ words })),
    ),
    event: fc.nat(99).map((n): DinerEvent => ({ type: 'pick item', id: `item ${n}` })),
  },
  { requiredKeys: ['label', 'event'] },
);

/** Whatever a turn may want to say: several messages, pictures, up to fourteen options. */
export const anySay: fc.Arbitrary<Say<DinerEvent>> = fc.record(
  {
    text: fc.array(
      fc.oneof(anyWords(60), anyWords(1_500)).map((words) => ({ words })),
      { minLength: 1, maxLength: 3 },
    ),
    options: fc.array(anyOption, { maxLength: 14 }),
    photo: fc.constant('ladle.jpg'),
  },
  { requiredKeys: ['text'] },
);
export const anySays = fc.array(anySay, { minLength: 1, maxLength: 3 });
