import { menuOfOpenDraft } from '../../acts/menu-draft/draft-menu.ts';
import { restaurantOf } from '../../acts/views.ts';
import { previewMenu } from '../../converse/preview/preview-menu.ts';
import { messageCost } from '../../domain/report.ts';
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
    const smsSegments = messages.reduce((sum, { sms }) => sum + (sms?.count ?? 0), 0);
    const whatsapp = messages.filter(({ sms }) => sms === null).length;
    return {
      of: shown === undefined ? 'live' : 'draft',
      unpublished: draft !== undefined,
      turns,
      costPaise: messageCost({ whatsapp, smsSegments }, tools.messagePrices),
    };
  },
};
