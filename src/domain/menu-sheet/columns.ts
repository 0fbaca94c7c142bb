import * as cells from './cells.ts';
import type { TableName } from './table.ts';

/** A column: its name in the sheet, the field of the file it holds, and how a cell is read and written. */
export interface Column {
  name: string;
  field: string;
  needed?: boolean;
  read(cell: string): unknown;
  write(value: never): string;
  /** What the template's example says. */
  example: string;
}

const text = { read: (cell: string) => cell, write: (value: string) => value };
const money = { read: cells.readMoney, write: cells.writeMoney };
const whole = { read: cells.readWhole, write: (value: number) => String(value) };
const yes = { read: cells.readYes, write: (value: boolean) => (value ? 'yes' : '') };
const list = { read: cells.readList, write: cells.writeList };
const sizes = { read: cells.readPriced, write: cells.writePriced };
const sizePrices = {
  read: (cell: string) => Object.fromEntries(cells.readPriced(cell).map(({ name, price }) => [name, price])),
  write: (prices: Record<string, number>) =>
    cells.writePriced(Object.entries(prices).map(([name, price]) => ({ name, price, aliases: [] }))),
};
const lower = { read: (cell: string) => cell.toLowerCase(), write: text.write };
const lowerList = {
  read: (cell: string) => cells.readList(cell).map((part) => part.toLowerCase()),
  write: list.write,
};

/** What stands in each table, in the order in which it is written. */
export const columns: Readonly<Record<TableName, readonly Column[]>> = {
  Dishes: [
    { name: 'Section', field: 'section', needed: true, ...text, example: 'Starters' },
    {
      name: 'Code',
      field: 'code',
      needed: true,
      read: (cell) => cell.toUpperCase(),
      write: text.write,
      example: 'PTK',
    },
    { name: 'Name', field: 'name', needed: true, ...text, example: 'Paneer Tikka' },
    { name: 'Description', field: 'about', ...text, example: 'From the clay oven, with mint' },
    { name: 'Price', field: 'price', ...money, example: '' },
    { name: 'Sizes', field: 'sizes', ...sizes, example: 'Half = 180 | small; Full = 320' },
    { name: 'Diet', field: 'diet', needed: true, ...lower, example: 'veg' },
    { name: 'Suits', field: 'suits', ...lowerList, example: 'jain; gluten-free' },
    { name: 'Allergens', field: 'allergens', ...lowerList, example: 'milk; mustard' },
    { name: 'Spice', field: 'spice', ...whole, example: '2' },
    { name: 'Choices', field: 'groups', ...list, example: 'spice' },
    { name: 'Other names', field: 'aliases', ...list, example: 'paneer tika; पनीर टिक्का' },
    { name: 'Minutes', field: 'prepMinutes', ...whole, example: '20' },
    { name: 'Tax class', field: 'taxClass', ...text, example: 'food' },
    { name: 'Known for', field: 'knownFor', ...yes, example: 'yes' },
    { name: 'Calories', field: 'calories', ...whole, example: '420' },
    { name: 'Photo', field: 'photo', ...text, example: '' },
    { name: 'Course', field: 'course', ...text, example: 'starter' },
    { name: 'Liquor', field: 'liquor', ...yes, example: '' },
    { name: 'Stock', field: 'stock', ...whole, example: '' },
    { name: 'Daily stock', field: 'dailyStock', ...whole, example: '30' },
  ],
  Choices: [
    { name: 'Choice', field: 'key', needed: true, ...text, example: 'spice' },
    { name: 'Question', field: 'groupName', ...text, example: 'Spice level' },
    { name: 'At least', field: 'min', ...whole, example: '1' },
    { name: 'At most', field: 'max', ...whole, example: '1' },
    { name: 'Different', field: 'maxDistinct', ...whole, example: '' },
    { name: 'Free', field: 'free', ...whole, example: '' },
    { name: 'Option', field: 'name', needed: true, ...text, example: 'Medium' },
    { name: 'Price', field: 'price', ...money, example: '' },
    { name: 'Price by size', field: 'sizePrices', ...sizePrices, example: '' },
    { name: 'Diet', field: 'diet', ...lower, example: '' },
    { name: 'Allergens', field: 'allergens', ...lowerList, example: '' },
    { name: 'Other names', field: 'aliases', ...list, example: 'normal' },
    { name: 'Comes along', field: 'isDefault', ...yes, example: 'yes' },
    { name: 'Most of it', field: 'maxEach', ...whole, example: '' },
    { name: 'Dish', field: 'item', read: (cell) => cell.toUpperCase(), write: text.write, example: '' },
    { name: 'Then asks', field: 'groups', ...list, example: '' },
    { name: 'Stock', field: 'stock', ...whole, example: '' },
    { name: 'Daily stock', field: 'dailyStock', ...whole, example: '' },
  ],
  Sections: [
    { name: 'Section', field: 'section', needed: true, ...text, example: 'Starters' },
    { name: 'Description', field: 'about', ...text, example: 'To begin with' },
    { name: 'Menu', field: 'menu', ...text, example: '' },
  ],
  Menus: [
    { name: 'Menu', field: 'name', needed: true, ...text, example: 'Breakfast' },
    {
      name: 'Days',
      field: 'days',
      read: cells.readDays,
      write: cells.writeDays,
      example: 'Mon; Tue; Wed; Thu; Fri',
    },
    { name: 'From', field: 'from', read: cells.readTime, write: text.write, example: '08:00' },
    { name: 'Until', field: 'until', read: cells.readTime, write: text.write, example: '11:00' },
    { name: 'First day', field: 'firstDay', ...text, example: '' },
    { name: 'Last day', field: 'lastDay', ...text, example: '' },
  ],
};
