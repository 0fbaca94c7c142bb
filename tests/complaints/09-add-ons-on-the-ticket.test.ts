import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperWords, word } from '../../src/converse/words.ts';
import { printable } from '../../src/domain/ticket/printable.ts';
import { receipt } from '../../src/domain/ticket/receipt.ts';
import type { KitchenTicket, TicketModifier } from '../../src/domain/ticket/ticket.ts';
import { ticketFragment } from '../../src/http/print/preview.ts';
import { type PrinterLanguage, printerBytes, printerPicture } from '../../src/outside/receipt-printer.ts';
import { anyTicket } from '../domain/arbitrary-tickets.ts';
import { line, ticket } from '../domain/ticket/plain-ticket.ts';
import { cases } from '../support/cases.ts';
import { paperLines, paperWords as wordsOnPaper } from '../support/paper.ts';

// Kitchens complain that add-ons, notes and what was left out are on the screen and not on the paper.

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
const paper = { columns: 48, reason: 'new' as const, again: false };

function message(one: KitchenTicket): string {
  const manner = { language: 'en' as const, channel: 'whatsapp' as const, address: '', answerAt: '' };
  return squeeze(word({ key: 'kitchen.sheet', values: { sheet: { ticket: one } } }, manner));
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

function fragment(one: KitchenTicket): string {
  const text = ticketFragment(one, paperWords).text.replace(/<[^>]*>/g, ' ');
  return squeeze(text.replace(/&(?:amp|lt|gt|quot|#39);/g, (found) => entities[found] ?? found));
}

function bytes(one: KitchenTicket, language: PrinterLanguage, columns = 48): Buffer {
  return printerBytes(receipt(one, paperWords, { ...paper, columns }), columns, language);
}

const star = 'application/vnd.star.starprnt';
const escpos = 'application/vnd.escpos';

const thali = ticket({
  note: 'Allergic to nuts',
  lines: [
    line('Royal Thali', {
      quantity: 2,
      size: 'Large',
      modifiers: [
        {
          name: 'Dal Makhani',
          quantity: 1,
          modifiers: [
            { name: 'butter', quantity: 0, modifiers: [] },
            { name: 'Ginger', quantity: 2, modifiers: [{ name: 'fried', quantity: 1, modifiers: [] }] },
          ],
        },
        { name: 'onion', quantity: 0, modifiers: [] },
      ],
      note: 'less oil | {no} "salt"',
      seat: 'Meera',
    }),
  ],
});

describe('add-ons, what belongs to them, what was left out, and notes', () => {
  test('are in the message', () => {
    expect(message(thali)).toBe(
      squeeze(`*ALLERGY: Allergic to nuts* 2 x Royal Thali (Large, Dal Makhani (NO butter, 2 x Ginger (fried)),
        NO onion, note: less oil | {no} "salt", for Meera) ₹100 Paid ₹100`),
    );
  });

  test('are on the page', () => {
    expect(fragment(thali)).toBe(
      squeeze(`#12 Booking, T4 Fri, 27 Nov, 8:00 pm, 4 people, Asha Begin by 7:40 pm. Dal House ALLERGY: Allergic to nuts
        2 x Royal Thali Large Dal Makhani NO butter 2 x Ginger fried NO onion note: less oil | {no} "salt" for Meera Paid ₹100`),
    );
  });

  test.each([
    ['StarPRNT', star, 'star'],
    ['ESC/POS', escpos, 'escpos'],
  ] as const)('are on the paper of a %s printer, each on its line', (_name, language, kind) => {
    expect(paperLines(bytes(thali, language), kind).map((text) => text.trimEnd())).toMatchObject([
      '#12 Booking, T4',
      'Fri, 27 Nov, 8:00 pm, 4 people, Asha',
      'Begin by 7:40 pm. Dal House',
      'ALLERGY: Allergic to nuts',
      expect.anything(),
      '2 x Royal Thali',
      '    Large',
      '    Dal Makhani',
      '      NO butter',
      '      2 x Ginger',
      '        fried',
      '    NO onion',
      '    note: less oil | {no} "salt"',
      '    for Meera',
      'Paid Rs 100',
      expect.anything(),
      '',
      '',
    ]);
  });

  test('are on a ticket of changes, with how it was', () => {
    const [before] = thali.lines;
    if (!before) throw new Error('There is no line.');
    const now = { ...before, modifiers: before.modifiers.slice(0, 1) };
    const changed = { ...thali, changes: [{ change: 'change' as const, line: now, was: before }] };
    const shown =
      'CHANGE 2 x Royal Thali Large Dal Makhani NO butter 2 x Ginger fried note: less oil | {no} "salt" for Meera';
    expect(fragment(changed)).toContain(
      `${shown} was: Large, Dal Makhani, NO butter, 2 x Ginger, fried, NO onion`,
    );
    expect(wordsOnPaper(bytes(changed, star), 'star')).toContain(shown);
    expect(wordsOnPaper(bytes(changed, star), 'star')).not.toContain('Paid');
  });
});

function namesOf(modifiers: readonly TicketModifier[]): string[] {
  return modifiers.flatMap(({ name, modifiers: own }) => [name, ...namesOf(own)]);
}

test('every add-on of any order is in the message, on the page and on every paper', () => {
  fc.assert(
    fc.property(anyTicket, fc.constantFrom(32, 48), (one, columns) => {
      const names = one.lines.flatMap(({ name, modifiers }) => [name, ...namesOf(modifiers)]);
      const [said, shown] = [message(one), fragment(one)];
      const papers = [
        wordsOnPaper(bytes(one, star, columns), 'star'),
        wordsOnPaper(bytes(one, escpos, columns), 'escpos'),
      ];
      for (const name of names) {
        expect(said).toContain(name);
        expect(shown).toContain(name);
        for (const printed of papers) expect(printed).toContain(printable(name));
      }
    }),
    { numRuns: cases(200) },
  );
});

test('names that mean something to receiptline are printed as they are', () => {
  const hostile = [
    '{code:12345;option:qrcode}',
    '===',
    '---',
    '^^^big^^^',
    '\\x1b@',
    '|a|b|',
    '~_"`~',
    '{image:AAAA}',
  ];
  const one = ticket({
    name: hostile.join(' '),
    lines: hostile.map((name) => line(name, { note: name })),
  });
  for (const [language, kind] of [
    [star, 'star'],
    [escpos, 'escpos'],
  ] as const) {
    const lines = paperLines(bytes(one, language), kind).map((text) => text.trim());
    for (const name of hostile) {
      expect(lines).toContain(`1 x ${name}`);
      expect(lines).toContain(`note: ${name}`);
    }
  }
});

test('what cannot be printed is told by its code, and the paper says so', () => {
  const one = ticket({ lines: [line('麻婆豆腐', { code: 'M7' })] });
  const text = wordsOnPaper(bytes(one, star), 'star');
  expect(text).toContain('1 x [#] (M7)');
  expect(text).toContain('Letters shown as [#] cannot be printed.');
  expect(text).not.toContain('?');
});

test('the picture of the paper loads nothing and shows every letter', () => {
  const picture = printerPicture(receipt(thali, paperWords, paper), 48);
  expect(picture).not.toMatch(/http(?!:\/\/www\.w3\.org)|@import|<script/);
  const text = picture
    .replace(/&#xa0;/g, ' ')
    .replace(/<\/g>/g, '\n')
    .replace(/<[^>]*>/g, '');
  expect(text).toContain('NO onion');
});

test('a ticket that is off names itself and nothing to cook', () => {
  const off = receipt(thali, paperWords, { ...paper, reason: 'cancelled' });
  const text = wordsOnPaper(printerBytes(off, 48, star), 'star');
  expect(text).toContain('CANCELLED #12 Booking, T4');
  expect(text).not.toContain('Royal Thali');
});

test('a paper that may be the second says that it is a copy', () => {
  const again = printerBytes(receipt(thali, paperWords, { ...paper, again: true }), 48, star);
  expect(paperLines(again, 'star')[0]?.trim()).toBe('COPY');
});
