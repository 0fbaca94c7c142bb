/** What stands booked and ordered, news of it, and what comes before and after a visit. */
export const visits = {
  // Bookings and orders.
  'bookings.none': 'You have nothing booked or ordered.',
  'bookings.list': '{count, plural, one {One is} other {# are}} coming up. Which one?',
  'bookings.row': 'Table for {party}, {at}',
  'bookings.order row': 'Order, {at}',
  'bookings.unpaid row': 'To be paid, {at}',
  'bookings.unpaid': '*{restaurant}*, {at}\n{lines}\nNot paid yet.',
  'bookings.gone': 'I cannot find that one.',
  'bookings.booking':
    '*{restaurant}*{number, select, 0 {} other {, #{number}}}\n{at}\n{party, plural, one {1 person} other {# people}}, {name}',
  'bookings.pre-order': 'Ordered ahead:\n{lines}\nPaid {total}',
  'bookings.pickup': '*{restaurant}*, #{number}\nTo collect {at}\n{lines}\nPaid {total}',
  'bookings.move': 'What shall it be? Tell me the new day, time or number of people.',
  'bookings.cannot change': 'That one cannot be changed here. I can cancel it, or get a person.',
  'bookings.cannot cancel': 'That one cannot be cancelled any more.',
  'status.held': 'Not confirmed yet.',
  'status.requested': 'Waiting for the restaurant to confirm.',
  'status.confirmed': 'Confirmed.',
  'status.released': 'Let go.',
  'status.declined': 'Declined by the restaurant.',
  'status.cancelled': 'Cancelled.',
  'status.unpaid': 'Waiting for payment.',
  'status.placed': 'Waiting for the restaurant to accept.',
  'status.accepted': 'Accepted by the restaurant.',
  'status.lapsed': 'Not paid in time.',
  'cancel.sure': 'Cancel it at {restaurant}?',
  'cancel.sure both': 'Cancel the table and the food at {restaurant}, both?',
  'cancel.refund': 'You paid {paid}; {refund} comes back if you cancel now.',
  'cancel.changed': 'What comes back has changed meanwhile, so I ask again.',
  'cancel.done': 'Cancelled at {restaurant}.',
  'cancel.no refund': 'By the terms nothing comes back, as the kitchen has begun.',

  // What happens meanwhile.
  'news.accepted':
    '*{restaurant}* {what, select, booking {confirms your table} order {is on your order} other {confirms your table and your order}}: {at}, #{number}.',
  'news.delayed':
    '*{restaurant}* needs a little longer: {what, select, order {your order will be ready} other {your table will be ready}} {at}. If that is too late you can cancel and get everything back.',
  'news.declined':
    'Sorry, *{restaurant}* cannot take {what, select, order {your order} other {your booking}} for {at}.{reason, select, none {} other { They say: {reason}.}}',
  'news.unanswered':
    '*{restaurant}* has not answered yet about {at}. Shall I keep asking, or cancel it and return anything you paid?',
  'news.never answered':
    'I am sorry: *{restaurant}* never answered about {what, select, food {your food for } other {}}{at}, so I cancelled {what, select, both {your table and your food} food {the food. Your table stands} order {your order} other {your booking}}.',
  'news.refund coming': '{refund} goes back the way you paid, usually within 5 to 7 days.',
  'news.refund done': '{refund} from {restaurant} is on its way back to you.',
  'news.hold ended': 'I could not keep the table at {restaurant} any longer. Shall I look again?',
  'person.coming': 'I am getting a person. What you write now goes to them. Say "back" to return to me.',
  'person.nobody': 'Nobody can answer just now, I am sorry. I have left word.',
  'person.says': '{name}: {text}',
  'person.here':
    '{name} from {restaurant} is here for you. What you write now goes to them. Say "back" to return to me, the bot.',
  'person.writes': '{name} from {restaurant}: {text}',
  'person.answer': 'What you write now goes to them. Say "back" to return to me, the bot.',
  'person.left': 'You are back with me, the bot.',
  'person.never came': 'I am sorry, nobody could answer. You are back with me, the bot.',
  'person.closed': 'All right, you are back with me, the bot.',

  // Before and after a visit.
  'reminder.day':
    'A reminder: *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}. Are you coming?',
  'reminder.hours':
    'See you soon: *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}. If you are held up, say "15 minutes late".',
  'reminder.answer by': 'Please answer by {until}, or the table goes to others.',
  'reminder.thanks': 'Thank you! See you at *{restaurant}*, {at}.',
  'reminder.let go':
    'I have not heard from you, so your table at *{restaurant}*, {at}, has gone to others. Nothing is held against you.',
  'missed.told':
    '*{restaurant}* kept your table for {at} as long as it could and has now given it to others. If you are on your way, say "here" when you arrive and I look for another.',
  'missed.taken back':
    'That was a mistake: *{restaurant}* still keeps your table for {at}. Sorry for the alarm.',
  'arrive.late':
    'I have told {restaurant} that you will be about {minutes} minutes late. Your table is kept until {until}.',
  'arrive.back by':
    'Others have it after you, so they need it back by {until}. Too short? Change your booking, or I get a person.',
  'arrive.here': 'I have told {restaurant} that you are there.',
  'arrive.early':
    'Your table at {restaurant} is for {at}. Say "here" when you have come. If you want another time, change your booking.',
  'arrive.given away':
    'I am sorry, {restaurant} has given your table to others, and no other is free just now. I have told them that you are there.',
  'arrive.too late':
    '{restaurant} kept your table as long as it could and has given it to others. I have told them that you are on your way; say "here" when you arrive and I look for another.',
  'arrive.no booking': 'I see no booking of yours for the next hours, so there is nobody to tell.',
  'refused.strikes':
    'I am sorry: with several tables missed in the past year I cannot book another by message. A person can.',
  'refused.tries':
    'That is a lot of tables in one hour. Please try again a little later, or talk to a person.',
  'refused.many': 'You have {count} bookings coming up, which is as many as I can keep by message.',
  'refused.booked then':
    'You already have *{restaurant}*, {at}, {party, plural, one {1 person} other {# people}}. Change that one? If you need both, a person can help.',
  'terms.cancel by':
    'Please cancel by {until} if you cannot come. Later cancellations and no-shows are counted.',
  'terms.late at once': 'It is close to the time: a cancellation from now on counts as a late one.',
  'terms.kept': 'The table is kept for {minutes} minutes.',
  'cancel.late':
    'It is late for that: it counts as half a no-show. With four in a year I cannot book for you.',
  'status.seated': 'The guests are there.',
  'status.finished': 'That visit is over.',
  'status.no_show': 'Given to others, as nobody came.',
  'option.coming': "I'm coming",
  'option.not coming': "Can't make it",
  'option.book again': 'Book again',
  'option.change that': 'Change that one',
  'option.they came': "They're here",
  'option.no show': 'No-show',
  'option.guests': '#{number} {at}, {name}',
  'guests.silent': '#{number} {name}, {at} for {party}: has not answered the reminder. You may want to call.',
  'guests.silent cancelled':
    '#{number} {name}, {at} for {party}: cancelled, because the reminder was not answered. The table is free again.',
  'guests.missing': '#{number} {name}, {at} for {party}: have they come?',
  'guests.missed':
    '#{number} {name}, {at} for {party}: nobody came. The table is free again and the guest knows. If they come after all, say "here {number}".',
  'guests.noted here': '#{number} {name}, {at}: seated.',
  'guests.noted missed': '#{number} {name}, {at}: no-show. The table is free again.',
  'guests.noted before': '#{number} {name}, {at}: that is noted already.',
  'guests.here by': '#{number} {name}, {at}: seated by {by}.',
  'guests.undone by': '#{number} {name}, {at}: taken back by {by}, it was a mistake.',
  'guests.missed by': '#{number} {name}, {at}: no-show, says {by}.',
  'guests.too early': '#{number} {name} is due at {at}; until then it is no no-show.',
  'guests.not today': '#{number} {name} is booked for {at}, so I did not seat them today.',
  'guests.not possible': '#{number} {name}, {at}: {status}',
  'guests.no table': '#{number} {name}, {at}: their table went to others, and no other is free by the book.',
  'guests.which': 'Which one?',
  'guests.unknown': 'I know no guests by that number today.',
  'guests.start cooking': '#{number} {name}: the guests are here, please start now:\n{lines}',
  'guests.food later': 'Their food is wanted at {at} now.',
  'guests.were released': 'Their table had been given to others.',
} as const;
