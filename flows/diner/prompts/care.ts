import type { SaidConsent } from '../../../src/domain/consent.ts';
import type { CareAsks, RunningView } from '../../care-asks.ts';
import type { DinerEvent } from '../../events.ts';
import type { DinerNews } from '../../news.ts';
import { phrase, type Phrase, type Say } from '../../say.ts';

/** What was noted of a yes or a no. */
export function noted({ category, given }: SaidConsent): Phrase {
  return phrase(given ? 'consent.on' : 'consent.off', { category });
}

/** What is held of them and why, and where all of it is. */
export const privacy = [
  phrase('privacy.text'),
  phrase('privacy.more', { url: { page: '/account/privacy' } }),
];

type Chat = Pick<Extract<CareAsks['seeLink']['output'], { kind: 'ask' }>, 'channel' | 'digits'>;

/** The code for the other chat, and where to write it. */
export function linkCode({ code, minutes, channel, to }: CareAsks['makeLink']['output']): Say<DinerEvent> {
  const where =
    channel === 'whatsapp' ? phrase('link.whatsapp', { url: to }) : phrase('link.sms', { number: to });
  return { text: [phrase('link.code', { code, minutes }), where] };
}

/** Which chats would be joined, and what that means: a code may have been sent by somebody who wants to read along. */
export function confirmLink(chat: Chat): Say<DinerEvent> {
  return {
    text: [phrase('link.sure', { ...chat })],
    options: [
      { label: phrase('option.link'), event: { type: 'yes' } },
      { label: phrase('option.no link'), event: { type: 'no' } },
    ],
    expects: 'confirm',
  };
}

/** What the other chat is told, and the way back. */
export function chatsJoined(chat: Chat): Say<DinerEvent> {
  return { text: [phrase('link.told', { ...chat, url: { page: '/account/numbers' } })] };
}

/** How a visit was; whoever says nothing is not asked again. */
export function howWasIt({
  restaurant,
  restaurantId,
}: Extract<DinerNews, { about: 'how was it' }>): Say<DinerEvent> {
  return {
    text: [phrase('survey.ask', { restaurant }), phrase('survey.no more')],
    options: [
      {
        label: phrase('option.book again'),
        event: { type: 'book again', id: restaurantId },
        lasting: true,
      },
    ],
  };
}

/** What stands in the way of being erased. */
export function notErased(running: readonly RunningView[]): Say<DinerEvent> {
  const lines = running
    .slice(0, 5)
    .map(({ kind, restaurant, at, zone }) =>
      phrase('erase.running row', { kind, restaurant, at: { at, zone, as: 'day and time' } }),
    );
  return {
    text: [phrase('erase.running'), ...lines],
    options: [{ label: phrase('option.bookings'), event: { type: 'bookings' } }],
  };
}

/** They work at a restaurant, whose owner has to take them off first. */
export function works({ at }: Extract<CareAsks['mayErase']['output'], { kind: 'works' }>): Say<DinerEvent> {
  return { text: [phrase('erase.works', { places: { all: at } })] };
}

/** What goes and what stays, and the one question before it is done. */
export function confirmErase(): Say<DinerEvent> {
  return {
    text: [phrase('erase.goes'), phrase('erase.stays'), phrase('erase.sure')],
    short: [phrase('erase.sure')],
    options: [
      { label: phrase('option.delete me'), event: { type: 'yes' } },
      { label: phrase('option.keep me'), event: { type: 'no' } },
    ],
    expects: 'confirm',
  };
}
