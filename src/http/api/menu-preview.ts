import { menuOfOpenDraft } from '../../acts/menu-draft/draft-menu.ts';
import { restaurantOf } from '../../acts/views.ts';
import { previewMenu } from '../../converse/preview/preview-menu.ts';
import { paiseOf, priceOf } from '../../domain/message-prices.ts';
import { prefixOf } from '../../domain/quiet-hours.ts';
import type { Handlers } from './handlers.ts';

export const menuPreviewHandlers: Handlers<'GET /restaurants/:restaurant/menu/preview'> = {
  async 'GET /restaurants/:restaurant/menu/preview'({ act, personId, restaurantId, query, tools }) {
    const { language, channel, section, item, day, time } = query;
    const restaurant = await restaurantOf(act, restaurantId);
    const draft = await menuOfOpenDraft(act, restaurantId);
    const shown = query.of === 'live' ? undefined : draft;
    const seen = shown === undefined ? act : { ...act, menu: async () => shown };
    const turns = await previewMenu(seen, personId, restaurant, {
      language,
      channel,
      sectionId: section,
      itemId: item,
      wanted: { ...(day === undefined ? {} : { date: day }), ...(time === undefined ? {} : { time }) },
    });
    const messages = turns.flatMap((turn) => turn.messages);
    // As replies to a guest who lives where the restaurant is.
    const costs = messages.map(({ sms }) => {
      const how = {
        address: prefixOf(restaurant.hours.zone),
        category: 'reply',
        segments: sms?.count ?? 1,
      } as const;
      return priceOf(tools.messagePrices, { ...how, channel: sms === null ? 'whatsapp' : 'sms' }).micros;
    });
    return {
      of: shown === undefined ? 'live' : 'draft',
      unpublished: draft !== undefined,
      turns,
      costPaise: costs.includes(null)
        ? null
        : paiseOf(costs.reduce<number>((sum, each) => sum + (each ?? 0), 0)),
    };
  },
};
