/** Booking a table. */
export const booking = {
  // Booking a table.
  'reserve.party': 'A table at {restaurant}: for how many people?',
  'reserve.all': 'A table at {restaurant}: for how many, which day and what time? Such as "4 tomorrow 8pm".',
  'reserve.all and name':
    'A table at {restaurant}: for how many, which day, what time, what name? Such as "4 tomorrow 8pm, name Ben".',
  'reserve.day': 'Which day at {restaurant}?',
  'reserve.day and time': 'Which day at {restaurant}, and what time? Such as "tomorrow 8pm".',
  'reserve.name': 'What name shall I put it under?',
  'reserve.read back': '*{restaurant}*\n{at}\n{party, plural, one {1 person} other {# people}}, {name}',
  'reserve.note': 'Note: {note}',
  'reserve.confirm': 'Shall I book it? Anything to add, such as a birthday or a high chair, just type it.',
  'reserve.confirm move': 'Shall I change your booking to this?',
  'reserve.confirm with cart': 'Shall I book it with the food in your cart, or the table only?',
  'reserve.what to change': 'Tell me what to change: the day, the time, how many, the name, or a note.',
  'reserve.dropped': 'All right, not booked.',
  'reserve.not moved': 'All right, your booking stays as it was.',
  'reserve.hold gone': 'That table was let go in the meantime, so I am looking again.',
  'reserve.booked':
    'Booked! *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}, {name}. Booking #{number}.',
  'reserve.moved':
    'Changed! *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}, {name}. Booking #{number}.',
  'reserve.requested':
    'Asked! *{restaurant}* will confirm {at} for {party, plural, one {1 person} other {# people}}. I will tell you when they answer. Request #{number}.',
  'times.full': '{restaurant} is full just then for {party}. Free on {day}:',
  'times.pacing': '{restaurant} has too many guests arriving just then. Free on {day}:',
  'times.outside hours': '{restaurant} does not seat guests at that time. Free on {day}:',
  'times.too soon': 'That is too soon for {restaurant}. Free on {day}:',
  'times.no time given': 'Free at {restaurant} for {party} on {day}:',
  'times.closed because': '{restaurant} is closed that day: {reason}. Another day, or another place?',
  'times.day full': '{restaurant} is full that day for {party}. Another day, or another place?',
  'times.day closed': '{restaurant} is closed that day. Another day, or another place?',
  'times.day too soon':
    '{restaurant} takes no bookings any more for that day; they need more notice. Another day, or another place?',
  'times.day outside hours': '{restaurant} is not open that day. Another day, or another place?',
  'times.just taken': 'Someone was faster and that table is gone.',
  'never.walk-in': '{restaurant} takes no bookings; just walk in. Or shall I look elsewhere?',
  'never.too large':
    '{restaurant} takes up to {limit} by message. For more I can get a person, or look elsewhere.',
  'never.too small': '{restaurant} books tables from {limit} people.',
  'never.past': 'That time has passed. Another day or time?',
  'never.too far': '{restaurant} books up to {limit} days ahead. An earlier day?',
  'never.no such time': 'Clocks change that night and that time does not exist. Another time?',
  'elsewhere.some': 'These have a table for {party} at about that time:',
  'elsewhere.none': 'I found no other table near there at that time. Another day?',
} as const;
