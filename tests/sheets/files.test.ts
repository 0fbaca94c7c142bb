import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readCsv, writeCsv } from '../../src/sheets/csv.ts';
import { readXlsx, writeXlsx } from '../../src/sheets/xlsx.ts';

const rows = [
  ['Name', 'Price', 'Note'],
  ['पनीर टिक्का, "special"', '240.50', 'two\nlines'],
  ['=1+1', '', '+91'],
];
const bytes = (text: string) => new TextEncoder().encode(text);

describe('CSV', () => {
  test('comes back as it was, and holds no formula', () => {
    const written = writeCsv(rows);
    expect(readCsv(written, 'menu.csv')).toEqual(rows);
    expect(new TextDecoder().decode(written)).not.toMatch(/(^|,)[=+]/m);
  });

  test.each([
    ['commas', 'Name,Price\nDal,200\n'],
    ['semicolons', 'Name;Price\r\nDal;200'],
    ['tabs', 'Name\tPrice\nDal\t200'],
    ['a mark at its beginning', '\uFEFFName,Price\nDal,200'],
  ])('may be written with %s', (_how, text) => {
    expect(readCsv(bytes(text), 'menu.csv')).toEqual([
      ['Name', 'Price'],
      ['Dal', '200'],
    ]);
  });

  test('of a spreadsheet that calls UTF-16 "Unicode text" is read too', () => {
    const text = Buffer.from('\uFEFFName\tPrice\nदाल\t200', 'utf16le');
    expect(readCsv(text, 'menu.csv')[1]).toEqual(['दाल', '200']);
  });

  test('in an old encoding says what to do, instead of garbling names', () => {
    expect(() => readCsv(Buffer.from('Name\nCr\xe8me', 'latin1'), 'menu.csv')).toThrow(/CSV UTF-8/);
  });

  test('with a quote that never ends says so', () => {
    expect(() => readCsv(bytes('Name,Price\n"Dal,200'), 'menu.csv')).toThrow(/menu.csv is not CSV/);
  });
});

describe('Excel', () => {
  test('comes back as it was, every sheet by its name', async () => {
    const sheets = [
      { name: 'Dishes', rows },
      { name: 'Menus', rows: [['Menu'], ['Breakfast']] },
    ];
    expect(await readXlsx(await writeXlsx(sheets), 'menu.xlsx')).toEqual(sheets);
  });

  test('what is no workbook is told', async () => {
    await expect(readXlsx(bytes('Name,Price'), 'menu.xlsx')).rejects.toThrow(
      /menu.xlsx is not an Excel workbook/,
    );
    await expect(readXlsx(zipSync({ 'a.txt': bytes('a') }), 'menu.xlsx')).rejects.toThrow(
      /not an Excel workbook/,
    );
  });

  test('a small file that unpacks to a very large one is not unpacked', async () => {
    const bomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readXlsx(bomb, 'menu.xlsx')).rejects.toThrow(/far too large/);
  });
});
