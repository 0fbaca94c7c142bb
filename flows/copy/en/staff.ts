/** What staff read and answer. */
export const staff = {
  // Staff.
  'staff.hello': 'You are set to get bookings and orders here. Say "help" for what else I understand.',
  'staff.help':
    'You can say: "accept 12", "later 12", "decline 12"; "tonight", "covers", "waitlist"; "walk in 4", "book 4 at 8 Mehta", "seat 12", "no show 12", "done 12"; "move 12 to 8:30", "move 12 to T4", "swap 12 14"; "block T4 8-10", "unblock T4"; "pause 30", "open again"; "86 paneer tikka" or "86 paneer tikka 2h" to take a dish off, "only 6 paneer tikka", "back paneer tikka". "print 12" for paper again; "refund 12 raita", "refund 12 50%".',
  'staff.why': '#{number}, {day} {at}, {name}: why? The guest is told.',
  'staff.kept':
    'Nothing is declined{number, select, none {} other {: #{number} stays as it is}}. The guest is told nothing.',
  'reason.full': 'We are full',
  'reason.sold out': 'Sold out',
  'reason.closing': 'Closing early',
  'staff.accepted':
    'Accepted #{number} for {at}. {untold, select, yes {The guest gets no messages from us, so call them.} other {The guest knows.}}',
  'staff.delayed':
    '#{number} is now for {at}. {untold, select, yes {The guest gets no messages from us, so call them.} other {The guest knows.}}',
  'staff.declined':
    'Declined #{number}. {untold, select, yes {The guest gets no messages from us, so call them.} other {The guest knows.}} Anything paid goes back.',
  'staff.already': '#{number} is already {status}.',
  'staff.no table later':
    'No table is free {minutes} minutes later for #{number}. Accept it as it is, or decline.',
  'staff.which': 'Which one? These wait for an answer.',
  'staff.which number': 'There are {count} with #{number}. Which one?',
  'staff.no ticket': 'I know no open ticket by that number.',
  'staff.person': 'Your colleagues or the Thali desk can help; call them as usual.',
  'staff.helping':
    'You are talking to {name} now. Everything you type goes to them. Say "done" to give them back to the bot.',
  'staff.gave back': '{name} is back with the bot.',
  'staff.taken': 'Somebody else is answering already, or the guest has moved on.',
  'staff.person wanted': '{name} asks for a person ({restaurant}). They last wrote:',
  'staff.diner says': '{name}: {text}',
  'staff.diner taken': '{by} goes on with {name}. What you write now comes to me, the bot.',
  'staff.diner left': '{name} is back with the bot.',
  'staff.refund failed':
    'The refund of {refund} for #{number} failed at the payment service. Say "try refund {number} again" once it is mended.',
  'staff.turn failed':
    'A message of {name} could not be handled. They were told to try again; please help them if you can.',
  'ticket.head':
    '*#{number} New {what, select, both {booking with food} booking {booking} other {order}}*, {restaurant}\n{at}{party, plural, =0 {} one {, 1 person} other {, # people}}\n{name}',
  'ticket.head changed':
    '*#{number} Changed booking*, was #{instead}, {restaurant}\n{at}{party, plural, =0 {} one {, 1 person} other {, # people}}\n{name}',
  'ticket.head again':
    '*#{number} Nobody has answered yet*, {restaurant}\n{at}{party, plural, =0 {} one {, 1 person} other {, # people}}\n{name}',
  'ticket.late': '#{number} {name}, {at}: about {minutes} minutes late.',
  'ticket.here': '#{number} {name}, {at}: the guests are here.',
  'ticket.withdrawn': '#{number} at {restaurant} was cancelled by the guest.',
  'ticket.lapsed':
    '{what, select, food {The food of #{number}} other {#{number}}} at {restaurant} was cancelled because nobody answered. {what, select, food {The table stands. } other {}}The guest knows, and anything paid goes back.',
  'ticket.answered': '#{number} was {status} by {by}.',
  'ticket.is open': 'open',
  'ticket.is unanswered': 'waiting',
  'ticket.is accepted': 'accepted',
  'ticket.is delayed': 'put back',
  'ticket.is declined': 'declined',
  'ticket.is withdrawn': 'cancelled or replaced',
  'ticket.is lapsed': 'cancelled, because nobody answered',
  'tonight.head':
    '{restaurant} tonight: {count, plural, one {1 booking} other {# bookings}}, {covers, plural, one {1 cover} other {# covers}}',
  'tonight.row': '{at}  {party}  {name} #{number}, {tables}{state}{note}',
  'tonight.row with order': '{at}  {party}  {name} #{number}, with food, {tables}{state}{note}',
  'tonight.note': ' - {note}',
  'tonight.more': 'and {count} more',
  'tonight.none': '{restaurant}: no bookings tonight.',
  'staff.not reached':
    'I could not reach *{name}*{digits, select, none {} other { (number ending {digits})}} by any message. Please call them if you have their number, or tell them when they come. This is what they do not know yet:',
} as const;
