import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DinerEvent } from '../../flows/events.ts';
import { type Option, phrase, type Say } from '../../flows/say.ts';
import { compose } from '../../src/converse/compose.ts';
import { inGsm } from '../../src/domain/gsm.ts';
import { limits } from '../../src/domain/message.ts';
import { anyManner, anySays, onIndianSms, onSms, onWhatsapp, photoUrl } from './manners.ts';

/** A lone half of a surrogate pair: a character that was cut in two. */
const halved = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const option = (label: string, description?: string): Option<DinerEvent> => ({
  label: { words: label },
  ...(description === undefined ? {} : { description: { words: description } }),
  event: { type: 'pick item', id: label },
});
const ask = (text: string, ...options: Option<DinerEvent>[]): Say<DinerEvent> => ({
  text: [{ words: text }],
  options,
});
const onlyMessage = (says: Say<DinerEvent>[], manner = onWhatsapp) => {
  const { messages } = compose(says, manner, photoUrl);
  expect(messages).toHaveLength(1);
  return messages[0];
};

describe('on WhatsApp', () => {
  test('three short options are buttons, with a price behind the name where there is room', () => {
    const message = onlyMessage([
      ask('Size?', option('Half', '₹180'), option('Full', '₹320'), option('Party box for twenty', '₹9,000')),
    ]);
    expect(message?.listLabel).toBeUndefined();
    expect(message?.options?.map((o) => o.label)).toEqual(['Half ₹180', 'Full ₹320', 'Party box for twenty']);
    expect(message?.body).toBe('Size?');
  });

  test.each([
    ['more than three', ['a', 'b', 'c', 'd']],
    ['a long one', ['Butter chicken, burnt onion', 'Dal']],
    ['two that read alike', ['Dal', 'Dal']],
  ])('%s make a list', (_what, labels) => {
    const message = onlyMessage([ask('Which?', ...labels.map((label) => option(label)))]);
    expect(message?.listLabel).toBe('See choices');
    expect(message?.options).toHaveLength(labels.length);
  });

  test('a name that was cut is told in full below', () => {
    const long = 'Avocado and chilli toast with everything';
    const message = onlyMessage([ask('Which?', option(long, '₹420'), option('Dal'))]);
    expect(message?.options?.[0]).toMatchObject({
      label: 'Avocado and chilli…',
      description: `${long} - ₹420`,
    });
  });

  test('ten dishes with long descriptions still fit into one message where no list can be made', () => {
    const dishes = Array.from({ length: 10 }, (_, i) => option(`Dish ${i}`, 'slowly cooked '.repeat(20)));
    const { text = '' } = onlyMessage([ask('x'.repeat(1_000), ...dishes)]) ?? {};
    expect(text.length).toBeLessThanOrEqual(limits.body);
    expect(text).toMatch(/\n1 Dish 0\n(?:.+\n){8}10 Dish 9$/);
  });

  test('more than a list holds is told with numbers, all of it', () => {
    const dishes = Array.from({ length: 11 }, (_, i) => option(`Dish ${i + 1}`));
    const { text = '', options } = onlyMessage([ask('Which?', ...dishes)]) ?? {};
    expect(options).toBeUndefined();
    expect(text).toContain('\n11 Dish 11\n');
    expect(compose([ask('Which?', ...dishes)], onWhatsapp, photoUrl).offered?.options).toHaveLength(11);
  });

  test('a place goes ahead of the question; by text it is a link below the address, and none where links are dropped', () => {
    const place = {
      latitude: 12.9716,
      longitude: 77.6412,
      name: 'The Copper Ladle',
      address: '12 Lake Road',
    };
    const text = [{ words: 'The Copper Ladle, 12 Lake Road.' }, { words: 'Anything else?' }];
    const says: Say<DinerEvent>[] = [{ text, options: [option('Book')], place }];
    const [ahead, question, ...more] = compose(says, onWhatsapp, photoUrl).messages;
    expect(more).toEqual([]);
    expect(ahead).toEqual({
      text: 'The Copper Ladle, 12 Lake Road',
      place: { latitude: 12.9716, longitude: 77.6412, name: 'The Copper Ladle' },
    });
    expect(question?.options).toHaveLength(1);
    expect(onlyMessage(says, onSms)?.text).toContain(
      'Road.\n\nMap: https://www.google.com/maps/search/?api=1&query=12.97160,77.64120\n\nAnything else?',
    );
    expect(onlyMessage(says, onIndianSms)?.text).not.toContain('google');
  });

  test('a picture goes ahead of the buttons with the text, and a question follows', () => {
    const { messages } = compose(
      [{ ...ask('The Copper Ladle', option('Book')), photo: 'ladle.jpg' }],
      onWhatsapp,
      photoUrl,
    );
    expect(messages.map((m) => [m.media, m.body ?? m.text])).toEqual([
      ['https://thali.example/photos/ladle.jpg', 'The Copper Ladle'],
      [undefined, 'What would you like to do?'],
    ]);
  });
});

describe('by SMS', () => {
  test('options are numbered, with their brief line or none', () => {
    const half = { ...option('Half', 'a long story'), brief: { words: 'Rs 180' } };
    const full = { ...option('Full', 'a long story'), brief: { words: '' } };
    expect(onlyMessage([ask('Size?', half, full)], onSms)).toEqual({
      text: 'Size?\n\n1 Half (Rs 180)\n2 Full\nReply with a number.',
    });
  });

  test('one that cannot be answered says where to answer, and shows no numbers', () => {
    const message = onlyMessage([ask('Size?', option('Half'))], onIndianSms);
    expect(message?.text).toBe('Size?\n\nAnswer on WhatsApp: https://wa.me/14155550100');
  });
});

describe('an offer', () => {
  const offerOf = (...says: Say<DinerEvent>[]) => compose(says, onWhatsapp, photoUrl).offered;

  test('has the same name when it says and means the same, and another when a word or a meaning differs', () => {
    const first = offerOf(ask('Size? ₹180', option('Half')));
    expect(offerOf(ask('Size? ₹180', option('Half')))).toEqual(first);
    expect(offerOf(ask('Size? ₹190', option('Half')))?.id).not.toBe(first?.id);
    const other: Option<DinerEvent> = { ...option('Half'), event: { type: 'pick item', id: 'other' } };
    expect(offerOf(ask('Size? ₹180', other))?.id).not.toBe(first?.id);
  });

  test('is the last one made in a turn', () => {
    const offered = offerOf(ask('One?', option('a')), ask('Two?', option('b')), {
      text: [{ words: 'By the way.' }],
    });
    expect(offered?.options.map((o) => o.label)).toEqual(['b']);
  });

  test('that lasts carries its meaning in the button itself', () => {
    const event: DinerEvent = { type: 'give up', id: 'r1', kind: 'booking' };
    const message = onlyMessage([ask('Late.', { label: { words: 'Give up' }, event, lasting: true })]);
    expect(message?.options?.[0]?.id).toBe(`do:${JSON.stringify(event)}`);
  });

  test('is none when nothing is said', () => {
    expect(compose([], onWhatsapp, photoUrl)).toEqual({ messages: [], offered: undefined });
    expect(compose([{ text: [{ words: '' }] }], onWhatsapp, photoUrl)).toEqual({
      messages: [],
      offered: undefined,
    });
  });
});

describe('whatever a turn says', () => {
  test('every message keeps every limit of its channel, says something, and cuts no character', () => {
    fc.assert(
      fc.property(anySays, anyManner, (says, manner) => {
        for (const { text, body, options = [], listLabel, media } of compose(says, manner, photoUrl)
          .messages) {
          expect(text.trim()).not.toBe('');
          expect(text.length).toBeLessThanOrEqual(limits.body);
          expect((body ?? '').length).toBeLessThanOrEqual(limits.interactiveBody);
          expect(options.length).toBeLessThanOrEqual(listLabel === undefined ? limits.buttons : limits.rows);
          expect((listLabel ?? '').length).toBeLessThanOrEqual(limits.buttonTitle);
          expect(new Set(options.map((o) => o.id)).size).toBe(options.length);
          for (const { label, description = '' } of options) {
            expect(label.trim()).not.toBe('');
            expect(label.length).toBeLessThanOrEqual(
              listLabel === undefined ? limits.buttonTitle : limits.rowTitle,
            );
            expect(description.length).toBeLessThanOrEqual(limits.rowDescription);
            expect(halved.test(label + description)).toBe(false);
          }
          expect(halved.test(text + (body ?? ''))).toBe(false);
          if (manner.channel === 'sms') expect([body, media, options]).toEqual([undefined, undefined, []]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('every word of it is sent, and every offered option is in the last message', () => {
    const black = (text: string) => text.replace(/[\s*]+/g, '');
    fc.assert(
      fc.property(anySays, anyManner, (says, manner) => {
        const { messages, offered } = compose(says, manner, photoUrl);
        const sent = black(messages.map((m) => m.text).join(''));
        for (const { words } of says.flatMap((s) => s.text).filter((t) => 'words' in t)) {
          // An SMS spells them in letters of which 160 go to a segment, where it can.
          expect(sent).toContain(black(manner.channel === 'sms' ? inGsm(words) : words));
        }
        const wanted = says.findLast((s) => (s.options?.length ?? 0) > 0)?.options ?? [];
        expect(offered?.options.map((o) => o.event) ?? []).toEqual(wanted.map((o) => o.event));
        if (manner.channel === 'whatsapp' && wanted.length <= limits.rows) {
          expect(messages.at(-1)?.options?.map((o) => o.id) ?? []).toEqual(
            wanted.map((_, i) => `pick:${offered?.id}:${i}`),
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('what is said in phrases is said in the language and the way of the channel', () => {
  const say: Say<DinerEvent> = {
    text: [
      phrase('cart.lines', {
        tax: 'added',
        lines: { lines: [], currency: 'INR' },
        items: { paise: 1_250_00, currency: 'INR' },
      }),
    ],
  };
  expect(onlyMessage([say], onWhatsapp)?.text).toContain('₹1,250');
  expect(onlyMessage([say], onSms)?.text).toContain('Rs 1,250');
  expect(onlyMessage([say], onSms)?.text).not.toMatch(/[*₹\u00a0\u202f]/);
});
