import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readList,
  readMoney,
  readPriced,
  writeList,
  writeMoney,
  writePriced,
} from '../../src/domain/menu-sheet/cells.ts';
import { readMenu } from '../../src/domain/menu-sheet/read-menu.ts';
import { problemLine, type Table } from '../../src/domain/menu-sheet/table.ts';
import { emptySheets, writeMenu } from '../../src/domain/menu-sheet/write-menu.ts';
import { type CheckedMenuFile, menuFile } from '../../src/domain/menu-file.ts';
import { longMenuFile } from '../support/long-menu-file.ts';

const none: CheckedMenuFile = { menu: [], menus: {}, modifierGroups: {} };
const dishes = (...rows: string[][]): Table => ({
  name: 'Dishes',
  rows: [['Section', 'Code', 'Name', 'Price', 'Diet', 'Choices', 'Sizes'], ...rows],
});
const dal = ['Mains', 'DAL', 'Dal', '200', 'veg'];
const problemsOf = (tables: Table[], now = none) => {
  const read = readMenu(tables, now);
  return 'problems' in read ? read.problems.map(problemLine) : [];
};

describe('cells', () => {
  const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((w) => w.trim() === w);

  test('any list comes back as it was, whatever marks its words hold', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (list) => {
        expect(readList(writeList(list))).toEqual(list);
      }),
    );
  });

  test('any sizes come back as they were', () => {
    const size = fc.record({
      name: word,
      price: fc.integer({ min: 0, max: 100_000_00 }),
      aliases: fc.array(word, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(size, { maxLength: 4 }), (sizes) => {
        expect(readPriced(writePriced(sizes))).toEqual(sizes);
      }),
    );
  });

  test('any price comes back to the paisa', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_00 }), (paise) => {
        expect(readMoney(writeMoney(paise))).toBe(paise);
      }),
    );
  });

  test.each([
    ['1,240.50', 1_240_50],
    ['₹240', 240_00],
    ['Rs. 99.5', 99_50],
    ['1,20,000', 1_20_000_00],
  ])('%s is a price as people write it', (cell, paise) => {
    expect(readMoney(cell)).toBe(paise);
  });

  test.each(['-5', 'free', '12,5', '1.234', '2 for 100', '1e9', 'NaN', '٢٤٠'])('%s is no price', (cell) => {
    expect(() => readMoney(cell)).toThrow(/price/);
  });
});

describe('a menu as tables', () => {
  test('comes back as it was', () => {
    const menu = longMenuFile(120);
    expect(readMenu(writeMenu(menu), none)).toEqual({ menu });
  });

  test('of dishes alone leaves choices, sections and hours as they were', () => {
    const menu = longMenuFile(40);
    const [alone] = writeMenu(menu);
    expect(readMenu(alone ? [alone] : [], menu)).toEqual({ menu });
  });

  test('the template, as it is, is a menu that can be loaded', () => {
    expect(problemsOf(emptySheets())).toEqual([]);
  });
});

describe('what is wrong is told by row, all of it at once', () => {
  const long = 'x'.repeat(81);
  test.each<[string, Table[], string[]]>([
    ['no dishes', [], ['Dishes, row 1: is missing; a menu is made of dishes']],
    [
      'a price below nothing, and one beyond all bounds',
      [dishes(['Mains', 'DAL', 'Dal', '-20', 'veg'], ['Mains', 'RAJ', 'Rajma', '100001', 'veg'])],
      ['Dishes, row 2, Price: a price is never below 0'],
    ],
    [
      'a price beyond all bounds',
      [dishes(dal, ['Mains', 'RAJ', 'Rajma', '100001', 'veg'])],
      ['Dishes, row 3, Price: must be at most 100,000 rupees'],
    ],
    [
      'two dishes with one code, and two of one name',
      [dishes(dal, ['Mains', 'DAL', 'Rajma', '90', 'veg'], ['Mains', 'DL2', 'Dal', '90', 'veg'])],
      [
        'Dishes, row 3, Code: a second dish has the code DAL',
        'Dishes, row 4, Name: a second dish of this section is called Dal',
      ],
    ],
    [
      'an empty name',
      [dishes(['Mains', 'DAL', '', '90', 'veg'])],
      ['Dishes, row 2, Name: is empty and must not be'],
    ],
    [
      'a price and sizes',
      [dishes([...dal, '', 'Half = 90'])],
      ['Dishes, row 2: needs a price or sizes, one of the two'],
    ],
    [
      'sizes without prices',
      [dishes(['Mains', 'DAL', 'Dal', '', 'veg', '', 'Half, Full'])],
      [
        'Dishes, row 2, Sizes: "Half, Full" is not a size with its price; write them like Half = 150; Full = 280',
      ],
    ],
    [
      'a name without end',
      [dishes(['Mains', 'DAL', long, '90', 'veg'])],
      ['Dishes, row 2, Name: must be at most 80 characters'],
    ],
    [
      'a choice nobody knows',
      [dishes([...dal, 'spice'])],
      ['Dishes, row 2, Choices: no modifier group is called spice'],
    ],
    [
      'a column that means nothing',
      [{ name: 'Sections', rows: [['Section', 'Colour']] }, dishes(dal)],
      [
        'Sections, row 1: has a column "Colour" that means nothing here; the columns are Section, Description, Menu',
      ],
    ],
    [
      'a table without its columns',
      [{ name: 'Dishes', rows: [['Section', 'Code', 'Name']] }],
      ['Dishes, row 1: has no column Diet'],
    ],
    [
      'a column that is there twice',
      [{ name: 'Dishes', rows: [['Section', 'Code', 'Name', 'Diet', 'code']] }],
      ['Dishes, row 1: has the column code twice'],
    ],
    [
      'a section without dishes',
      [dishes(dal), { name: 'Sections', rows: [['Section'], ['Mians']] }],
      ['Sections, row 2, Section: no dish stands in Mians'],
    ],
    [
      'ten thousand rows',
      [dishes(...Array.from({ length: 10_000 }, () => dal))],
      ['Dishes, row 1: has 10000 rows; at most 5000 are read. Is this the right file?'],
    ],
  ])('%s', (_what, tables, told) => {
    expect(problemsOf(tables)).toEqual(told);
  });

  test('an option that cannot be is told with its own row', () => {
    const choices: Table = {
      name: 'Choices',
      rows: [
        ['Choice', 'Option', 'At least', 'Most of it', 'Dish', 'Then asks'],
        ['spice', 'Mild', '3'],
        ['spice', 'Mild'],
        ['drink', 'Tea', '', '', 'XXX', 'sugar'],
      ],
    };
    expect(problemsOf([dishes(dal), choices])).toEqual([
      'Choices, row 2, At least: asks for 3 of 2 options',
      'Choices, row 2, At most: allows 1 where 3 must be chosen',
      'Choices, row 3, Option: a second option is called Mild',
      'Choices, row 4, Then asks: no modifier group is called sugar',
      'Choices, row 4, Dish: no dish has the code XXX',
    ]);
  });

  test('empty rows and spaces are passed over', () => {
    const read = readMenu(
      [
        dishes(
          ['', ' ', ''],
          dal.map((cell) => ` ${cell} `),
        ),
      ],
      none,
    );
    expect(read).toEqual({
      menu: menuFile.parse({
        menu: [{ section: 'Mains', items: [{ code: 'DAL', name: 'Dal', price: 200_00, diet: 'veg' }] }],
      }),
    });
  });
});
