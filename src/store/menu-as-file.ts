import type { Knex } from 'knex';
import type { CheckedMenuFile } from '../domain/menu-file.ts';
import { MenuRow, ModifierGroupRow, SectionRow } from './models.ts';

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;
const byPlace = (a: { place: number }, b: { place: number }) => a.place - b.place;

type File = CheckedMenuFile;
type Group = File['modifierGroups'][string];
type Item = File['menu'][number]['items'][number];

function groupOf(row: ModifierGroupRow, codes: ReadonlyMap<string, string>): Group {
  return {
    name: row.name,
    min: row.minChoices,
    max: row.maxChoices,
    maxDistinct: row.maxDistinct ?? undefined,
    free: row.freeChoices,
    options: [...row.modifiers].sort(byPosition).map((option) => ({
      name: option.name,
      price: option.pricePaise,
      diet: option.diet ?? undefined,
      allergens: option.allergens as Item['allergens'],
      isDefault: option.isDefault,
      aliases: option.aliases,
      maxEach: option.maxEach ?? undefined,
      sizePrices: option.sizePrices,
      item: (option.itemId && codes.get(option.itemId)) || undefined,
      groups: [...(option.groups ?? [])].sort(byPlace).map(({ key }) => key),
      // A count of a day is not the file's: it begins anew from what is counted each day.
      stock: (option.stockDay === null ? option.stock : null) ?? undefined,
      dailyStock: option.dailyStock ?? undefined,
    })),
  };
}

function sectionOf(row: SectionRow): File['menu'][number] {
  return {
    section: row.name,
    about: row.about ?? undefined,
    menu: row.menu?.name,
    items: [...row.items].sort(byPosition).map((item) => ({
      code: item.code,
      name: item.name,
      about: item.about ?? undefined,
      price: item.pricePaise ?? undefined,
      sizes: [...item.sizes]
        .sort(byPosition)
        .map(({ name, pricePaise, aliases }) => ({ name, price: pricePaise, aliases })),
      diet: item.diet,
      suits: item.suits as Item['suits'],
      allergens: item.allergens as Item['allergens'],
      spice: item.spice,
      groups: [...item.groups].sort(byPlace).map(({ key }) => key),
      aliases: item.aliases,
      prepMinutes: item.prepMinutes ?? undefined,
      taxClass: item.taxClass,
      knownFor: item.knownFor,
      calories: item.calories ?? undefined,
      photo: item.photo ?? undefined,
      course: item.course ?? undefined,
      liquor: item.liquor,
      stock: (item.stockDay === null ? item.stock : null) ?? undefined,
      dailyStock: item.dailyStock ?? undefined,
    })),
  };
}

/** A restaurant's menu as its file would say it; saving that changes nothing. */
export async function menuAsFile(knex: Knex, restaurantId: string): Promise<CheckedMenuFile> {
  const owner = { restaurant_id: restaurantId };
  const sections = await SectionRow.query(knex)
    .where(owner)
    .orderBy('position')
    .withGraphFetched('[menu, items.[sizes, groups]]');
  const groups = await ModifierGroupRow.query(knex)
    .where(owner)
    .orderBy('key')
    .withGraphFetched('modifiers.groups');
  const menus = await MenuRow.query(knex).where(owner).orderBy('position');
  const codes = new Map(sections.flatMap(({ items }) => items.map(({ id, code }) => [id, code])));
  return {
    modifierGroups: Object.fromEntries(groups.map((group) => [group.key, groupOf(group, codes)])),
    menus: Object.fromEntries(menus.map(({ name, mealtimes }) => [name, mealtimes])),
    menu: sections.map(sectionOf),
  };
}
