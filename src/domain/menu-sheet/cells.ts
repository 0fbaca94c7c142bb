import { z } from 'zod';
import type { Paise } from '../money.ts';

/**
 * Cells as people write them. Each reader gives the value or throws a `CellError` that says what to write instead; an
 * empty cell never reaches a reader.
 */
export class CellError extends Error {}

const grouped = /^\d{1,3}(,\d{2,3})*(\.\d{1,2})?$|^\d+(\.\d{1,2})?$/;

/** "240", "1,240.50", "₹240" or "Rs 240" in paise. */
export function readMoney(cell: string): Paise {
  const bare = cell.replace(/^(₹|rs\.?|inr)\s*/i, '');
  if (/^-\s*\d/.test(bare)) throw new CellError('a price is never below 0');
  if (!grouped.test(bare)) throw new CellError(`"${cell}" is no price; write it like 240 or 240.50`);
  const [rupees = '', paise = ''] = bare.replaceAll(',', '').split('.');
  return Number(rupees) * 100 + Number(paise.padEnd(2, '0'));
}

/** Paise as "240" or "240.50". */
export function writeMoney(paise: Paise): string {
  const rest = paise % 100;
  return `${Math.floor(paise / 100)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

/** A whole number that is not below 0. */
export function readWhole(cell: string): number {
  if (!/^\d{1,9}$/.test(cell)) throw new CellError(`"${cell}" is no whole number`);
  return Number(cell);
}

/** Yes or no, in the words and marks people use for it. */
export function readYes(cell: string): boolean {
  if (/^(yes|y|true|1|x|✓|हाँ|हां)$/i.test(cell)) return true;
  if (/^(no|n|false|0|-|नहीं)$/i.test(cell)) return false;
  throw new CellError(`"${cell}" is neither yes nor no`);
}

/** Parts of a cell that stand between `mark`s; a mark after a backslash is a letter like any other. */
function split(cell: string, mark: string): string[] {
  const parts = [''];
  for (let i = 0; i < cell.length; i++) {
    const letter = cell[i] ?? '';
    if (letter === '\\' && i + 1 < cell.length) {
      parts[parts.length - 1] += letter + (cell[i + 1] ?? '');
      i++;
    } else if (letter === mark) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}

const plain = (part: string) => part.replace(/\\(.)/gs, '$1');
const marked = (part: string) => part.replace(/[\\;=|]/g, '\\$&');

/** "milk; nuts" as a list; also with commas, as most people write it. */
export function readList(cell: string): string[] {
  const parts = split(cell, ';');
  const all = parts.length === 1 ? split(cell, ',') : parts;
  return all.filter((part) => part !== '').map(plain);
}

/** A list as "milk; nuts". A lone value with a comma in it ends in a semicolon, or it would be read as two. */
export function writeList(list: readonly string[]): string {
  const cell = list.map(marked).join('; ');
  return list.length === 1 && cell.includes(',') ? `${cell};` : cell;
}

/** A name with a price, and other names it goes by. */
export interface PricedName {
  name: string;
  price: Paise;
  aliases: string[];
}

/** "Half = 150 | small; Full = 280" as sizes, or as prices by size. */
export function readPriced(cell: string): PricedName[] {
  return split(cell, ';')
    .filter((part) => part !== '')
    .map((part) => {
      const [named = '', price, ...more] = split(part, '=');
      if (named === '' || price === undefined || more.length > 0)
        throw new CellError(
          `"${plain(part)}" is not a size with its price; write them like Half = 150; Full = 280`,
        );
      const [paise = '', ...aliases] = split(price, '|');
      return { name: plain(named), price: readMoney(paise), aliases: aliases.filter(Boolean).map(plain) };
    });
}

/** Sizes as "Half = 150 | small; Full = 280". */
export function writePriced(sizes: readonly PricedName[]): string {
  return sizes
    .map(({ name, price, aliases }) => {
      const also = aliases.map((alias) => ` | ${marked(alias)}`).join('');
      return `${marked(name)} = ${writeMoney(price)}${also}`;
    })
    .join('; ');
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** "Mon-Fri" or "Sat; Sun" as ISO weekdays, 1 Monday to 7 Sunday. */
export function readDays(cell: string): number[] {
  const days = readList(cell).flatMap((part) => {
    const [first, last] = part.split(/\s*(?:-|–|to)\s*/).map((word) => numberOf(word));
    if (first === undefined) return [];
    if (last === undefined) return [first];
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => ((first - 1 + i) % 7) + 1);
  });
  return [...new Set(days)].sort((a, b) => a - b);

  function numberOf(word: string): number {
    const at = weekdays.indexOf(word.trim().slice(0, 3).toLowerCase());
    if (at < 0) throw new CellError(`"${word}" is no day of the week; write them like Mon-Fri; Sun`);
    return at + 1;
  }
}

/** ISO weekdays as "Mon; Tue". */
export function writeDays(days: readonly number[]): string {
  return days
    .map((day) => `${weekdays[day - 1]?.[0]?.toUpperCase()}${weekdays[day - 1]?.slice(1)}`)
    .join('; ');
}

const fractionOfDay = z.coerce.number().min(0).lt(1);

/** "8:00", or the part of a day that a spreadsheet makes of it, as 08:00. */
export function readTime(cell: string): string {
  const clock = /^(\d{1,2}):(\d{2})(:00)?$/.exec(cell);
  if (clock) return `${clock[1]?.padStart(2, '0')}:${clock[2]}`;
  const part = fractionOfDay.safeParse(cell);
  if (!part.success) throw new CellError(`"${cell}" is no time; write it like 08:00`);
  const minutes = Math.round(part.data * 1_440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
