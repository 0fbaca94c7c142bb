import { alertRows, foodRows, headRows, type TicketRow, type TicketWords } from './rows.ts';
import { printable, unprintable } from './printable.ts';
import type { KitchenTicket } from './ticket.ts';

/**
 * Why a ticket is printed: it is new, cooking begins, it was changed or moved, it is off, or it is printed once more. A
 * `test` is about no ticket: it shows that the printer prints.
 */
export type PrintReason = 'new' | 'begin' | 'change' | 'cancelled' | 'copy' | 'test';

/** A sheet of paper: characters in a line, why it is printed, and whether it may have been printed before. */
export interface Paper {
  columns: number;
  reason: PrintReason;
  again: boolean;
}

/** Words as receiptline prints them as they are: none of its own signs is left (https://github.com/receiptline/receiptline, "Grammar"). */
function literal(text: string): string {
  return text.replace(/[\\|{}~_"`^=-]/g, (sign) => `\\x${sign.charCodeAt(0).toString(16)}`);
}

/** `text` in lines of `width` characters, parted between words where there are any. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of printable(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length <= width) {
      line += ` ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    for (; word.length > width; word = word.slice(width)) lines.push(word.slice(0, width));
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines;
}

interface Look {
  /** Characters from the left; of the lines after the first two more. */
  indent?: number;
  /** Signs around each line: `"` bold, `` ` `` white on black, `^^` twice as high, `^^^` and as wide. */
  signs?: string;
}

function printed(text: string, columns: number, { indent = 0, signs = '' }: Look = {}): string[] {
  const width = signs.includes('^^^') ? Math.floor(columns / 2) : columns;
  return wrapped(text, width - indent - 2).map((line, i) => {
    const shown = '~'.repeat(i === 0 ? indent : indent + 2) + literal(line);
    return `|${signs}${shown}${Array.from(signs).toReversed().join('')}`;
  });
}

function rowLines(row: TicketRow, columns: number): string[] {
  switch (row.kind) {
    case 'title':
      return printed(row.text, columns, { signs: '"^^^' });
    case 'alert':
      return printed(row.text, columns, { signs: '`^^' });
    case 'course':
      return ['', ...printed(row.text, columns, { signs: '_"' })];
    case 'fact':
    case 'money':
      return printed(row.text, columns);
    case 'dish': {
      // The code says which dish it is when its name cannot.
      const name = printable(row.text).includes(unprintable) ? `${row.text} (${row.code})` : row.text;
      return [
        ...printed(name, columns, { signs: '"^^' }),
        ...row.details.flatMap(({ text, depth, out }) =>
          printed(text, columns, { indent: 4 + 2 * depth, signs: out ? '"' : '' }),
        ),
      ];
    }
  }
}

/**
 * A kitchen ticket as a receiptline document. One that is off is only named: nobody shall cook from it. Prices are not
 * printed, for cooks do not need them.
 */
export function receipt(ticket: KitchenTicket, words: TicketWords, paper: Paper): string {
  const { columns, reason, again } = paper;
  const mark = (what: string) => printed(words('kitchen.mark', { mark: what }), columns, { signs: '`^^^' });
  const rows = (all: readonly TicketRow[]) => all.flatMap((row) => rowLines(row, columns));
  const whole = reason !== 'cancelled';
  const lines = [
    ...(again || reason === 'copy' ? mark('copy') : []),
    ...(reason === 'new' || reason === 'copy' ? [] : mark(reason)),
    ...rows(headRows(ticket, words)),
    ...(whole ? [...rows(alertRows(ticket, words)), '-', ...rows(foodRows(ticket, words))] : []),
    '-',
  ];
  const lost = lines.some((line) => line.includes(literal(unprintable)));
  return [...lines, ...(lost ? printed(words('kitchen.unprinted', {}), columns) : []), ''].join('\n');
}
