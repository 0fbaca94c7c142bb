import { expect, test } from 'vitest';
import type { NotOneTicket, TicketRow } from '../../flows/tickets.ts';
import { isReason } from '../../flows/staff/reason.ts';
import { compose } from '../../src/converse/compose.ts';
import { Turn } from '../../src/converse/turn.ts';
import { now } from './answers.ts';
import { factsFor } from './explore.ts';

const ids = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as const;
const hour = 3_600_000;

function row(ticketId: string, hours: number, name: string): TicketRow {
  return { ticketId, number: 1, restaurant: 'Dal House', at: now + hours * hour, zone: 'Asia/Kolkata', name };
}

function text(turn: Turn, channel: 'whatsapp' | 'sms'): string {
  const manner = { language: 'en' as const, channel, address: '+12125550101', answerAt: '' };
  return compose(turn.says, manner, (file) => file)
    .messages.map((m) => m.text)
    .join('\n');
}

test('by SMS the tickets of one number are numbered, and the chosen one is decided', () => {
  const facts = factsFor('sms', 'Ravi');
  const which: NotOneTicket = {
    kind: 'which',
    number: 1,
    tickets: [row(ids[0], 2, 'Asha'), row(ids[1], 26 + 7 * 24, 'Rahul')],
  };
  const turn = new Turn('staff', null, facts);
  turn.send({ type: 'later', number: 1 });
  turn.answer(which);
  expect(text(turn, 'sms')).toBe(
    'There are 2 with #1. Which one?\n\n1 Fri 8:00 pm, Asha\n2 5 Dec 8:00 pm, Rahul\nReply with a number.',
  );
  const next = new Turn('staff', turn.store(1, undefined), facts);
  next.send(turn.says[0]?.options?.[1]?.event ?? { type: 'help' });
  expect(next.asks).toMatchObject([{ name: 'decide', input: { ticketId: ids[1], decision: 'delay' } }]);
});

test.each(['what is #3', 'Can we?', 'कौन है', 'क्या यह पक्का है', 'accept 2 please', '86', 'cancel', '7', 'why'])(
  '"%s" is no reason',
  (words) => {
    expect(isReason(words)).toBe(false);
  },
);

test.each([
  "can't seat four",
  'cannot do it',
  'A pipe burst',
  'tonight we are closed',
  'isolated flooding',
  'जगह नहीं',
])('"%s" is a reason', (words) => {
  expect(isReason(words)).toBe(true);
});
