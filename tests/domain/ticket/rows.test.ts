import { describe, expect, test } from 'vitest';
import { copy } from '../../../flows/copy/index.ts';
import { ticketMessage } from '../../../src/domain/ticket/message.ts';
import { receipt } from '../../../src/domain/ticket/receipt.ts';
import { alertRows, foodRows, type TicketWords } from '../../../src/domain/ticket/rows.ts';
import { line, ticket } from './plain-ticket.ts';

const plain: TicketWords = (word, values) => `${word} ${Object.values(values).join(' ')}`.trim();

const full = ticket({
  kind: 'catering',
  heads: 40,
  note: 'window seat',
  cutlery: true,
  substitution: 'ask',
  deposit: 1,
  allergens: ['milk'],
  lines: [
    line('麻婆豆腐', {
      note: 'allergic to soy',
      seat: 'Asha',
      modifiers: [
        { name: 'rice', quantity: 2, modifiers: [] },
        { name: 'chilli', quantity: 0, modifiers: [] },
      ],
    }),
  ],
});

describe('the rows of a ticket', () => {
  test('say every sentence the copy has for them, and no other', () => {
    const said = new Set<string>();
    const words: TicketWords = (word, values) => {
      said.add(word);
      return plain(word, values);
    };
    const [one] = full.lines;
    if (!one) throw new Error('There is no line.');
    const changed = { ...full, changes: [{ change: 'change' as const, line: one, was: line('Dal') }] };
    for (const each of [full, changed]) {
      ticketMessage(each, words);
      receipt(each, words, { columns: 48, reason: 'copy', again: false });
    }
    const kept = Object.keys(copy.en).filter((key) => key.startsWith('kitchen.') && key !== 'kitchen.sheet');
    expect([...said].sort()).toEqual(kept.sort());
  });

  test('name an allergy first, wherever the guest wrote of it, and once', () => {
    const allergic = ticket({
      note: 'Nut allergy',
      lines: [line('Dal', { note: 'Nut allergy' }), line('Naan')],
    });
    expect(alertRows(allergic, plain)).toEqual([{ kind: 'alert', text: 'kitchen.allergy Nut allergy' }]);
    expect(alertRows(full, plain)).toEqual([
      { kind: 'alert', text: 'kitchen.allergy allergic to soy' },
      { kind: 'fact', text: 'kitchen.guest note window seat' },
    ]);
  });

  test('put dishes under their course, where there are several', () => {
    const texts = (courses: (string | null)[]) =>
      foodRows(ticket({ lines: courses.map((course, i) => line(`dish ${i}`, { course })) }), plain)
        .filter(({ kind }) => kind === 'course' || kind === 'dish')
        .map(({ text }) => text.replace('kitchen.dish 1 ', ''));
    expect(texts(['Mains', 'Mains'])).toEqual(['dish 0', 'dish 1']);
    expect(texts(['Starters', 'Mains', 'Starters'])).toEqual([
      'Starters',
      'dish 0',
      'dish 2',
      'Mains',
      'dish 1',
    ]);
  });
});
