import { randomUUID } from 'node:crypto';
import type { HouseAnswer } from '../../../flows/house-asks.ts';
import type { HouseText } from '../../domain/house.ts';
import { differences, summaryOf } from '../../domain/menu-draft/describe.ts';
import { type DraftItem, type DraftMenu, dishesOf } from '../../domain/menu-draft/draft.ts';
import type { SetEdit } from '../../domain/menu-draft/edit.ts';
import { patchOf } from '../../domain/menu-draft/edit-patch.ts';
import { patchBetween, patched, same } from '../../domain/menu-draft/patch.ts';
import { checkDraft } from '../../domain/menu-draft/problems.ts';
import { EditOvertaken, EditGone, EditWrong } from '../../domain/menu-draft/refusals.ts';
import { liveMenu } from '../../store/live-menu.ts';
import { menuVersion } from '../../store/menus.ts';
import { managedBy } from '../../store/people.ts';
import { publishMenu } from '../../store/publish-menu.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import { normalise } from '../../understand/text/normalise.ts';
import type { Act } from '../act.ts';
import { openToEdit } from '../menu-draft/open-draft.ts';
import { step } from '../menu-draft/step.ts';
import { meantBy } from '../named-dishes.ts';
import { noteDeed } from '../note-deed.ts';
import { restaurantOf } from '../views.ts';

/** A list has ten rows. */
const mostDishes = 9;
/** A price that many times the old one, or that part of it, is a slip of the finger more often than not, and asked about. */
const farOff = 3;

type Said = Extract<HouseText, { act: 'price' }>;
type Meant = { item: DraftItem; size?: DraftItem['sizes'][number] };

/**
 * Tells what a dish costs, or sets it in the menu guests have, as owner or manager: by the checks of the menu's editor, at
 * once, and beside what others prepare there, which stays unpublished and takes the new price over.
 */
export async function price(act: Act, personId: string, said: Said): Promise<HouseAnswer> {
  const managed = await managedBy(act.tx, personId);
  if (!managed) return { kind: 'prices not allowed' };
  const restaurant = await restaurantOf(act, managed);
  const live = await liveMenu(act.tx, restaurant.id);
  const found = dishMeant(live, said);
  if ('kind' in found) return found;
  const { item, size } = found;
  const was = size ? size.price : (item.price ?? 0);
  const about = {
    text: size ? `${item.code} ${size.name}` : item.code,
    name: size ? `${item.name}, ${size.name}` : item.name,
    was,
    currency: restaurant.currency,
  };
  if (said.paise === undefined || said.paise === was) return { kind: 'price is', ...about, is: was };
  const is = said.paise;
  const far = was > 0 && (is > was * farOff || is * farOff < was);
  if (far && !said.sure) return { kind: 'price sure', ...about, is };
  const edit = {
    do: 'set' as const,
    kind: size ? ('size' as const) : ('item' as const),
    id: size ? size.id : item.id,
    field: 'price',
    before: was,
    after: is,
  };
  return (await setPrice(act, restaurant, personId, live, edit))
    ? { kind: 'price set', ...about, is }
    : { kind: 'no price', name: about.name };
}

/** The dish, and the size of it, that words mean; or what has to be asked. */
function dishMeant(live: DraftMenu, said: Said): Meant | HouseAnswer {
  const { text } = said;
  const paise = said.paise ?? null;
  const all = dishesOf(live).map(({ item }) => item);
  const meant = (words: string) =>
    meantBy(
      all,
      ({ id, name, code, aliases }) => ({ ids: [id], also: [], name, code, aliases }),
      normalise(words),
    );
  const words = normalise(text);
  for (const name of new Set(all.flatMap(({ sizes }) => sizes.map((size) => size.name)))) {
    const end = ` ${normalise(name)}`;
    const [item, ...others] = words.endsWith(end) ? meant(words.slice(0, -end.length)) : [];
    const size = item?.sizes.find((one) => one.name === name);
    if (item && size && others.length === 0) return { item, size };
  }
  const [item, ...others] = meant(words);
  if (!item) return { kind: 'no dish', text };
  if (others.length > 0)
    return {
      kind: 'which dish',
      dishes: [item, ...others].slice(0, mostDishes).map(({ code, name }) => ({ code, name })),
      paise,
    };
  if (item.sizes.length > 0)
    return {
      kind: 'which size',
      code: item.code,
      name: item.name,
      sizes: item.sizes.map((size) => size.name),
      paise,
    };
  return { item };
}

/** Sets a price of the live menu and publishes it; false when the menu's checks refuse it. */
async function setPrice(
  act: Act,
  restaurant: Restaurant,
  personId: string,
  live: DraftMenu,
  edit: SetEdit,
): Promise<boolean> {
  const { id: restaurantId, currency, tax } = restaurant;
  const editor = { restaurantId, personId };
  const draft = await openToEdit(act, editor);
  const patch = refusable(() => patchOf(live, edit, randomUUID()));
  const next = patch && patched(live, patch);
  const file = next && checkDraft(next, { rates: tax.rates, currency }).file;
  if (!file) return false;
  await publishMenu(act.tx, restaurantId, next, file);
  const sentence = summaryOf(differences(live, next, currency));
  const dishes = dishesOf(next).length;
  await noteDeed(act, { restaurantId, personId }, 'menu published', { summary: sentence, dishes });
  // A draft over a menu that was changed elsewhere stays so: its author is told of both.
  if (draft.liveChanged) return true;
  const menu = await liveMenu(act.tx, restaurantId);
  const menuIs = (await menuVersion(act.tx, restaurantId)) ?? draft.liveVersion;
  // What somebody prepares of the same price is theirs to publish.
  const own = same(draft.body, draft.base)
    ? patchBetween(draft.body, menu)
    : (refusable(() => patchOf(draft.body, edit, randomUUID())) ?? []);
  await step(act, editor, draft, {
    kind: 'settled',
    sentence: `By text: ${sentence}`,
    patch: own,
    base: { menu, menuVersion: menuIs },
  });
  return true;
}

function refusable<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (refused) {
    if (refused instanceof EditWrong || refused instanceof EditGone || refused instanceof EditOvertaken)
      return undefined;
    throw refused;
  }
}
