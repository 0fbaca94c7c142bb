import { setup } from 'xstate';
import type { SaidConsent } from '../../src/domain/consent.ts';
import type { Language } from '../../src/domain/meaning.ts';
import { ask } from '../ask.ts';
import type { DinerEvent } from '../events.ts';
import type { Say } from '../say.ts';
import type { DinerContext, Facts } from './context.ts';
import { onceMore } from './prompts/again.ts';

/** A tell: it is returned as data and the turn turns it into outbox rows. */
const told = (_: unknown, _params: unknown): void => undefined;

/**
 * The words every part of the diner's machine is written in: the context, the events, the asks (`actors`), the tells
 * (`actions`). Nothing here does anything; `transition` returns asks and tells as data.
 */
export const diner = setup({
  types: {} as {
    context: DinerContext;
    events: DinerEvent;
    input: Facts;
    tags: 'waiting';
  },
  actors: {
    search: ask<'search'>(),
    elsewhere: ask<'elsewhere'>(),
    card: ask<'card'>(),
    readAgain: ask<'readAgain'>(),
    lastOrder: ask<'lastOrder'>(),
    basket: ask<'basket'>(),
    bill: ask<'bill'>(),
    arrive: ask<'arrive'>(),
    reconfirm: ask<'reconfirm'>(),
    days: ask<'days'>(),
    times: ask<'times'>(),
    hold: ask<'hold'>(),
    drop: ask<'drop'>(),
    confirm: ask<'confirm'>(),
    bookings: ask<'bookings'>(),
    booking: ask<'booking'>(),
    move: ask<'move'>(),
    cancel: ask<'cancel'>(),
    askAgain: ask<'askAgain'>(),
    sections: ask<'sections'>(),
    items: ask<'items'>(),
    line: ask<'line'>(),
    edit: ask<'edit'>(),
    cart: ask<'cart'>(),
    review: ask<'review'>(),
    checkout: ask<'checkout'>(),
    abandonPayment: ask<'abandonPayment'>(),
    checkPayment: ask<'checkPayment'>(),
    openHandover: ask<'openHandover'>(),
    relay: ask<'relay'>(),
    closeHandover: ask<'closeHandover'>(),
    weighChange: ask<'weighChange'>(),
    makeChange: ask<'makeChange'>(),
    joinList: ask<'joinList'>(),
    lists: ask<'lists'>(),
    leaveList: ask<'leaveList'>(),
    takeOffer: ask<'takeOffer'>(),
    passOffer: ask<'passOffer'>(),
    stayOnList: ask<'stayOnList'>(),
    sit: ask<'sit'>(),
    cater: ask<'cater'>(),
    payRest: ask<'payRest'>(),
    mayErase: ask<'mayErase'>(),
    recognise: ask<'recognise'>(),
    newHolder: ask<'newHolder'>(),
    makeLink: ask<'makeLink'>(),
    seeLink: ask<'seeLink'>(),
    useLink: ask<'useLink'>(),
    takeBack: ask<'takeBack'>(),
    eraseMe: ask<'eraseMe'>(),
  },
  actions: {
    say: told as (_: unknown, params: Say<DinerEvent>) => void,
    remember: told as (_: unknown, params: { name?: string; language?: Language }) => void,
    agree: told as (_: unknown, params: SaidConsent) => void,
    subscribe: told as (_: unknown, params: { on: boolean }) => void,
  },
});

/** Says something that is not a question. */
export function tell(make: (context: DinerContext) => Say<DinerEvent>) {
  return { type: 'say' as const, params: ({ context }: { context: DinerContext }) => make(context) };
}

/** Puts a question and remembers it, so that it can be put again. */
export function show(make: (context: DinerContext) => Say<DinerEvent>) {
  return [
    diner.assign({ prompt: ({ context }) => make(context), misses: 0 }),
    tell((context) => context.prompt ?? make(context)),
  ] as const;
}

/** Puts the present question again after `lead`; a picture that has been seen is not sent twice. */
export function again(lead: Say<DinerEvent>['text']) {
  return tell((context) => onceMore(context, lead));
}
