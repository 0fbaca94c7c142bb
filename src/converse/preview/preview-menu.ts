import { type DinerContext, freshContext } from '../../../flows/diner/context.ts';
import { card as cardPrompt } from '../../../flows/diner/prompts/discover.ts';
import * as prompts from '../../../flows/diner/prompts/order/browse.ts';
import { type ListName, nextPage } from '../../../flows/diner/prompts/order/pages.ts';
import { notServedThen } from '../../../flows/diner/prompts/order/stock.ts';
import type { DinerEvent } from '../../../flows/events.ts';
import { phrase, type Say } from '../../../flows/say.ts';
import type { Wanted } from '../../../flows/stock-asks.ts';
import type { Act } from '../../acts/act.ts';
import { items, sections } from '../../acts/browse.ts';
import { card } from '../../acts/card.ts';
import { menuOf } from '../../acts/menu.ts';
import { dishServedLater, servingFor } from '../../acts/serving.ts';
import type { Language } from '../../domain/meaning.ts';
import { findItem, isAvailable } from '../../domain/menu.ts';
import type { Restaurant } from '../../store/restaurants.ts';
import type { Manner } from '../words.ts';
import { questionsAbout } from './dish.ts';
import { type PreviewMessage, previewOf } from './messages.ts';

/** What is looked at: the restaurant and its sections, the dishes of one, or the questions about a dish. */
export interface PreviewOf {
  language: Language;
  channel: 'whatsapp' | 'sms';
  sectionId?: string | undefined;
  itemId?: string | undefined;
  /** When the food is wanted; now when left out. */
  wanted: Wanted;
}

/** The messages of one turn. */
export interface PreviewTurn {
  what: 'restaurant' | 'sections' | 'dishes' | 'size' | 'choice' | 'refused';
  /** Which page of a list it is. */
  page: number;
  messages: PreviewMessage[];
}

/** A number that can answer, for one that cannot is never in the middle of a menu. */
const reader = { whatsapp: 'whatsapp:+14155550100', sms: '+14155550100' } as const;

type Tell = (what: PreviewTurn['what'], say: Say<DinerEvent>, page?: number) => PreviewTurn;

/** All pages of a list, as somebody reads them who asks for more until there is none. */
function pagesOf(
  context: DinerContext,
  list: ListName,
  what: PreviewTurn['what'],
  say: (context: DinerContext) => Say<DinerEvent>,
  tell: Tell,
): PreviewTurn[] {
  const turns: PreviewTurn[] = [];
  let shown: number | undefined = 0;
  while (shown !== undefined) {
    const here: DinerContext = { ...context, shown };
    turns.push(tell(what, say(here), turns.length + 1));
    shown = nextPage(here, list);
  }
  return turns;
}

/**
 * What a guest reads of a menu, turn by turn: by the same questions, sentences and limits as in a conversation. `act` says
 * which menu it is: the one that is sold, or a draft. Nothing is written.
 */
export async function previewMenu(
  act: Act,
  personId: string,
  restaurant: Restaurant,
  { language, channel, sectionId, itemId, wanted }: PreviewOf,
): Promise<PreviewTurn[]> {
  const { id: restaurantId } = restaurant;
  const found = await card(act, { restaurantId });
  if (!found) return [];
  // A house's first draft is a menu, too.
  const shop = { ...found, hasMenu: (await menuOf(act, restaurantId)).sections.length > 0 };
  const manner: Manner = {
    language,
    channel,
    address: reader[channel],
    answerAt: `https://wa.me/${act.senders.whatsapp.replace(/\D/g, '')}`,
  };
  const photo = (file: string) => act.url(`/photos/${file}`);
  const tell: Tell = (what, say, page = 1) => ({ what, page, messages: previewOf(say, manner, photo) });
  const facts = {
    now: act.now.getTime(),
    channel,
    text: '',
    name: null,
    language,
    firstContact: false,
    home: null,
  };
  const fresh: DinerContext = { ...freshContext(facts), restaurant: shop, card: shop };
  const browse = await sections(act, { personId }, { restaurantId, wanted });
  const context: DinerContext = { ...fresh, sections: browse.sections, later: browse.later };
  if (itemId !== undefined) return dishTurns(act, context, restaurant, itemId, wanted, tell);
  if (sectionId !== undefined) {
    const dishes = await items(act, { restaurantId, sectionId, wanted });
    return pagesOf({ ...context, sectionId, items: dishes.items }, 'items', 'dishes', prompts.items, tell);
  }
  return [
    tell('restaurant', cardPrompt(context)),
    ...pagesOf(context, 'sections', 'sections', prompts.sections, tell),
  ];
}

async function dishTurns(
  act: Act,
  context: DinerContext,
  restaurant: Restaurant,
  itemId: string,
  wanted: Wanted,
  tell: Tell,
): Promise<PreviewTurn[]> {
  const serving = await servingFor(act, restaurant, wanted);
  const item = findItem(serving.menu, itemId);
  if (!item) return [];
  const later = dishServedLater(serving, itemId);
  if (later) return [tell('refused', { text: [notServedThen(item.name, later)] })];
  if (item.liquor || !isAvailable(item, serving.at)) {
    const why = item.liquor ? 'order.refused not by message' : 'order.refused sold out';
    return [tell('refused', { text: [phrase(why, { item: item.name, instead: { all: [] } })] })];
  }
  const questions = questionsAbout(item, serving, restaurant);
  return questions.flatMap((needed) => {
    const asked: DinerContext = { ...context, needed };
    return needed.next === 'size'
      ? [tell('size', prompts.size(asked))]
      : pagesOf(asked, 'group', 'choice', prompts.group, tell);
  });
}
