/** Lines: at the door, and for a table to come free on a full day. */
export const lines = {
  // Lines for a table: at the door, and for one to come free on a full day. `line.` and `waiting.` are the staff's side.
  'option.join waitlist': 'Join the waitlist',
  'option.tell if free': 'Tell me if free',
  'option.book it': 'Book it',
  'option.no thanks': 'No thanks',
  'option.on my way': 'On my way',
  'option.stay on list': 'Stay on the list',
  'option.leave list': 'Leave the list',
  'option.ready': 'Ready #{number}',
  'option.page again': 'Page #{number} again',
  'option.seated': 'Seated #{number}',
  'option.waiting row': '{party, plural, one {1 person} other {# people}}, {minutes} min so far',
  'waitlist.party': 'The waitlist at {restaurant}: for how many people?',
  'waitlist.name': 'What name shall I put on the list?',
  'waitlist.joined': 'You are on the list.',
  'waitlist.already': 'You are on this list already.',
  'waitlist.wait': 'about {minutes} minutes',
  'waitlist.no wait': 'hardly any wait',
  'waitlist.wait unknown': 'I cannot say how long',
  'waitlist.at door':
    '*{restaurant}*, {party, plural, one {1 person} other {# people}}: number {position} in line, {wait}.',
  'waitlist.for day':
    '*{restaurant}*, {day}, {from} to {until}, {party, plural, one {1 person} other {# people}}: number {position} in line.',
  'waitlist.free':
    'A table is free: *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}. I keep it for you until {until}. Shall I book it?',
  'waitlist.ready': 'Your table at *{restaurant}* is ready. Please come by {until}.',
  'waitlist.ready again': 'Your table at *{restaurant}* is still waiting for you. Please come by {until}.',
  'waitlist.expected': '*{restaurant}* is expecting you.',
  'waitlist.is passed': '*{restaurant}*, {day}: you were offered a table and are out of the line now.',
  'waitlist.how door': 'I write when your table is ready. Ask "where am I in line" any time.',
  'waitlist.how freed':
    'If a table comes free I write, and keep it for you for 10 minutes. Ask "where am I in line" any time.',
  'waitlist.free now': 'No need to wait: there is a table.',
  'waitlist.refused no list': '{restaurant} keeps no waitlist by message. Shall I look elsewhere?',
  'waitlist.refused too many':
    'You are on three lists already, which is the most. Leave one first: say "leave the list".',
  'waitlist.refused too large': '{restaurant} has no table for so many. Shall I look elsewhere?',
  'waitlist.refused closed': '{restaurant} seats nobody just now, so there is no line to join.',
  'waitlist.refused past':
    '{restaurant} has no line for that time: it is past, or too soon or too far ahead.',
  'waitlist.here':
    '{restaurant} just now: {ahead, plural, =0 {nobody in line} one {1 party in line} other {# parties in line}}, {wait}.',
  'waitlist.none': 'You are on no list just now. To join one, say "join the waitlist at" and the place.',
  'waitlist.leave row': '{party, plural, one {1 person} other {# people}}, {day}',
  'waitlist.left': 'Done, you are off the list at {restaurant}.',
  'waitlist.which': 'Which list shall I take you off?',
  'waitlist.coming': 'Good, I have told {restaurant}. They keep your table until {until}.',
  'waitlist.too late':
    'Sorry, the time to answer was over, so I let that table at {restaurant} go. You can wait for another one.',
  'waitlist.done already': 'That is settled already with {restaurant}.',
  'waitlist.gone': 'That offer is over.',
  'waitlist.passed':
    'All right, I let it go. Shall I still tell you when another table at {restaurant} comes free?',
  'waitlist.passed on':
    'I heard nothing from you, so I let {what, select, door {your table} other {the table}} at {restaurant} go. You can go back on the list.',
  'waitlist.back': 'You are back on the list.',
  'waitlist.over':
    'I am sorry: {what, select, door {{restaurant} seats nobody more for now, so the list is closed} other {no table came free at {restaurant} in time}}. Shall I look elsewhere?',
  'line.joined':
    '*#{number} Waitlist*, {restaurant}\n{name}, {party, plural, one {1 person} other {# people}}{wait, select, none {} other {, told to expect {wait}}}',
  'line.comes': '#{number} {name} is on the way.',
  'line.left': '#{number} {name} has left the waitlist.',
  'line.silent': '#{number} {name} has not answered and is out of the line.',
  'line.next': 'Next: #{number} {name}, {party, plural, one {1 person} other {# people}}.',
  'line.called': 'I have told #{number} {name} that the table is ready, until {until}.',
  'line.called again': 'I have told #{number} {name} once more, until {until}.',
  'line.called enough':
    '#{number} {name} was called twice already. Call the next one, or say "seated {number}".',
  'line.called now': '#{number} {name} was called twice and has until {until} to answer.',
  'line.seated':
    '#{number} {name}, {party, plural, one {1 person} other {# people}}, seated{tables, select, none {. The book has no free table for them, so none is noted} other {, table {tables}}}.',
  'line.closed':
    'Your hours seat nobody just now, so #{number} {name} still waits. To seat them all the same, tap "Seat" on your Bookings page and say why.',
  'line.over': '#{number} {name} is not in line any more.',
  'line.unknown': 'I know nobody by that number today, neither a booking nor somebody in line.',
  'waiting.head': '{restaurant}: {count, plural, one {1 party} other {# parties}} in line',
  'waiting.row':
    '#{number} {name}, {party}, {minutes} min{status, select, offered {, called} taken {, on the way} passed {, no answer} other {}}',
  'waiting.none': '{restaurant}: nobody in line.',
  'waiting.freed':
    '{count, plural, one {1 party waits} other {# parties wait}} for a table on a full day; I offer them what comes free.',
  'waiting.how': 'Say "ready 3" to call number 3, "seated 3" when they sit.',
} as const;
