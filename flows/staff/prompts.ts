import type { TicketRow } from '../tickets.ts';
import type { StaffEvent } from '../events.ts';
import type { StaffNews } from '../news.ts';
import { type Option, phrase, type Say, type Value } from '../say.ts';
import type { FloorRow } from '../floor.ts';
import type { StaffContext } from './context.ts';
import { rowLine, rowLines, strandedLines } from './floor-rows.ts';
import { changeNews } from './prompts-changes.ts';
import { daySays } from './prompts-day.ts';
import { stepOptions } from './prompts-orders.ts';
import { lineNews } from './prompts-waitlist.ts';
import { guestNews } from './guests.ts';
import { printNews } from './printing.ts';
import { askingTemplate } from './templates.ts';
import { ticket } from './ticket-prompt.ts';

const tonightOption: Option<StaffEvent> = { label: phrase('option.tonight'), event: { type: 'tonight' } };

export function idle(): Say<StaffEvent> {
  return { text: [phrase('staff.hello')], options: [tonightOption] };
}

export function help(): Say<StaffEvent> {
  return { text: [phrase('staff.help'), phrase('staff.help orders')], options: [tonightOption] };
}

const aWeek = 6 * 86_400_000;

/** Day and time in as few letters as tell it from any other: a weekday within the week, then a date. */
function whenOf({ at, zone }: TicketRow, now: number): Record<string, Value> {
  return {
    day: { at, zone, as: at - now < aWeek ? 'weekday' : 'date' },
    at: { at, zone, as: 'time' },
  };
}

/** Why a guest is declined, who is named; it can still be taken back. */
export function reasons({ ticket, facts }: StaffContext): Say<StaffEvent> {
  const keys = ['full', 'sold out', 'closing'] as const;
  return {
    text: ticket
      ? [
          phrase('staff.why', {
            ...whenOf(ticket, facts.now),
            number: ticket.number,
            name: ticket.name || ticket.restaurant,
          }),
        ]
      : [],
    options: [
      ...keys.map(
        (key): Option<StaffEvent> => ({
          label: phrase(`reason.${key}`),
          event: { type: 'reason', reason: key },
        }),
      ),
      { label: phrase('option.keep'), event: { type: 'keep' } },
    ],
    listLabel: phrase('list.reasons'),
    expects: 'note',
  };
}

/** The decline is taken back before it was one. */
export function kept({ ticket }: StaffContext): Say<StaffEvent> {
  return { text: [phrase('staff.kept', { number: ticket?.number ?? 'none' })] };
}

/** Which ticket is meant, when a number comes on several days or nothing was named at all. */
export function which({ choice, decision, facts }: StaffContext): Say<StaffEvent> {
  const tickets = choice?.tickets ?? [];
  const number = choice?.number;
  const type = decision?.decision === 'delay' ? 'later' : (decision?.decision ?? 'accept');
  const severalPlaces = new Set(tickets.map((t) => t.restaurant)).size > 1;
  return {
    text: [
      number === undefined
        ? phrase('staff.which')
        : phrase('staff.which number', { number, count: tickets.length }),
    ],
    options: tickets.map((ticket) => ({
      label: phrase(number === undefined ? 'option.ticket numbered' : 'option.ticket', {
        ...whenOf(ticket, facts.now),
        number: ticket.number,
        name: ticket.name || `#${ticket.number}`,
      }),
      description: phrase('option.ticket where', {
        day: { at: ticket.at, zone: ticket.zone, as: 'day' },
        restaurant: ticket.restaurant,
      }),
      brief: { words: severalPlaces ? ticket.restaurant : '' },
      event:
        type === 'later' && decision?.minutes !== undefined
          ? { type, ticketId: ticket.ticketId, minutes: decision.minutes }
          : { type, ticketId: ticket.ticketId },
    })),
    listLabel: phrase('list.bookings'),
    expects: 'choice',
  };
}

export function helping(context: StaffContext): Say<StaffEvent> {
  return {
    text: [phrase('staff.helping', { name: context.diner ?? '' })],
    options: [{ label: phrase('option.give back'), event: { type: 'done' } }],
  };
}

/** The same when a guest has just been taken over, with what they have written since they asked for a person. */
export function tookOver(context: StaffContext, said: readonly string[]): Say<StaffEvent> {
  const { text, ...rest } = helping(context);
  return { ...rest, text: [...text, ...said.map((words) => ({ words: `> ${words}` }))] };
}

export function decided(context: StaffContext): Say<StaffEvent> {
  const answer = context.decided;
  switch (answer?.kind) {
    case 'done':
      return {
        text: [
          phrase(`staff.${answer.decision}`, {
            number: answer.number,
            at: { at: answer.wantedAt, zone: answer.zone, as: 'time' },
            untold: answer.untold ? 'yes' : 'no',
          }),
          ...(answer.begun ? [phrase('staff.begin now')] : []),
        ],
        options: answer.order ? stepOptions(answer.order.id, answer.order.next) : [],
      };
    case 'already':
      return {
        text: [
          phrase('staff.already', {
            number: answer.number,
            status: { phrase: phrase(`ticket.is ${answer.status as 'accepted'}`) },
          }),
        ],
      };
    case 'no table later':
      return { text: [phrase('staff.no table later', { number: answer.number, minutes: answer.minutes })] };
    case 'no such delay':
      return { text: [phrase('staff.no such delay')] };
    default:
      return { text: [phrase('staff.no ticket')], options: [tonightOption] };
  }
}

/** At most so many rows of the evening go into one message; the rest is counted. */
const eveningRows = 12;

export function tonight(context: StaffContext): Say<StaffEvent> {
  const evening = context.evening;
  if (!evening || evening.rows.length === 0) {
    return { text: [phrase('tonight.none', { restaurant: evening?.restaurant ?? '' })] };
  }
  const lines = evening.rows.slice(0, eveningRows).map((row) =>
    row.state === 'block'
      ? rowLine(row, evening.zone, context.facts.now)
      : phrase(row.hasOrder ? 'tonight.row with order' : 'tonight.row', {
          at: { at: row.at, zone: evening.zone, as: 'time' },
          party: row.partySize,
          name: row.name,
          number: row.number ?? 0,
          tables: row.tables.join('+') || '-',
          state: stateOf(row),
          note: row.note ? { phrase: phrase('tonight.note', { note: row.note }) } : '',
        }),
  );
  const left = evening.rows.length - eveningRows;
  const covers = evening.rows.reduce((sum, row) => sum + row.partySize, 0);
  return {
    text: [
      phrase('tonight.head', {
        restaurant: evening.restaurant,
        count: evening.rows.filter(({ partySize }) => partySize > 0).length,
        covers,
      }),
      ...lines,
      ...(left > 0 ? [phrase('tonight.more', { count: left })] : []),
    ],
  };
}

function stateOf({ state, lateMinutes }: FloorRow): Value {
  if (state === 'expected' || state === 'block') return '';
  return { phrase: phrase(`tonight.state ${state}`, { minutes: lateMinutes }) };
}

/** Hours or tables were edited under bookings: what became of them. */
function edited(news: Extract<StaffNews, { about: 'bookings stranded' }>): Say<StaffEvent> {
  const { restaurant, zone, moved, stranded, now } = news;
  const text: Say['text'] = [phrase('floor.edited', { restaurant })];
  if (moved.length > 0)
    text.push(phrase('floor.moved for it', { count: moved.length }), ...rowLines(moved, zone, now));
  if (stranded.length > 0)
    text.push(phrase('floor.stranded', { count: stranded.length }), ...strandedLines(stranded, zone, now));
  return { text };
}

/** The sentence for each thing a member of staff is told. */
export function news(news: StaffNews): Say<StaffEvent> {
  switch (news.about) {
    case 'ticket':
      return ticket(news);
    case 'ticket withdrawn':
      return {
        text: [
          phrase(news.by === 'diner' ? 'ticket.withdrawn' : 'ticket.lapsed', {
            number: news.number,
            restaurant: news.restaurant,
            what: news.tableStands ? 'food' : 'all',
          }),
        ],
      };
    case 'ticket answered':
      return {
        text: [
          phrase('ticket.answered', {
            number: news.number,
            by: news.by,
            status: { phrase: phrase(`ticket.is ${news.decision}`) },
          }),
        ],
      };
    case 'arrival':
    case 'start cooking':
    case 'guests silent':
    case 'guests missing':
    case 'guests missed':
    case 'guests noted':
      return guestNews(news);
    case 'order changed':
    case 'change asked':
    case 'change off':
    case 'entry off':
      return changeNews(news);
    case 'day summary':
      return daySays(news.day);
    case 'refund failed':
      return {
        text: [
          phrase('staff.refund failed', {
            number: news.number,
            refund: { paise: news.refund, currency: news.currency },
          }),
        ],
      };
    case 'rest paid':
      return {
        text: [
          phrase('rest.staff paid', {
            number: news.number,
            name: news.name,
            paid: { paise: news.paid, currency: news.currency },
          }),
        ],
      };
    case 'person wanted': {
      const template = askingTemplate(news);
      return {
        ...(template ? { template } : {}),
        text: [
          phrase('staff.person wanted', { name: news.name, restaurant: news.restaurant ?? 'Thali' }),
          ...news.said.map((words) => ({ words })),
        ],
        options: [
          {
            label: phrase('option.take over'),
            event: { type: 'take over', handoverId: news.handoverId },
            lasting: true,
          },
        ],
      };
    }
    case 'diner says':
      return { text: [phrase('staff.diner says', { name: news.name, text: news.text })] };
    case 'diner left':
      return {
        text: [phrase(news.stopped ? 'staff.diner stopped' : 'staff.diner left', { name: news.name })],
      };
    case 'diner taken':
      return { text: [phrase('staff.diner taken', { name: news.name, by: news.by })] };
    case 'bookings stranded':
      return edited(news);
    case 'turn failed':
      return { text: [phrase('staff.turn failed', { name: news.name })] };
    case 'not reached':
      return {
        text: [
          phrase('staff.not reached', { name: news.name, digits: news.digits ?? 'none' }),
          { words: news.text },
        ],
      };
    case 'bot suspected':
      return { text: [phrase('loop.suspected', { name: news.name })] };
    case 'printer silent':
    case 'printer trouble':
    case 'not printed':
      return printNews(news);
    case 'guest waits':
    case 'guest comes':
    case 'guest left':
    case 'guest silent':
      return lineNews(news);
  }
}
