/** What staff say of the house, and how it ended. */
export const house = {
  'house.no guest': 'I find no booking for "{words}" today.',
  'house.how long':
    'Close for how long? By text it is a day at most: "close 30", "close until 9", "close tonight". Other days are set on the web under Settings, Hours.',
  'house.standing':
    '{count, plural, one {One booking is} other {# bookings are}} still to come by then; none is cancelled.',
  'house.stays open': 'All right, you stay open.',
  'house.orders': '{restaurant}: {count, plural, one {1 order} other {# orders}} under way.',
  'house.no orders': '{restaurant}: no orders under way.',
  'house.order':
    '#{number} {at}{name, select, none {} other { {name}}}{tables, select, none {} other {, {tables}}}, {status}: {dishes}',
  'house.price is': '{name} costs {is}.',
  'house.price set': '{name} is {is} now, was {was}. "undo" within ten minutes takes it back.',
  'house.price sure': '{name} is {was}. Really {is}?',
  'house.which size': 'Which size of {name}?',
  'house.no price': 'That is no price for {name}. Say it like "price PBM 240".',
  'house.prices not allowed': 'Prices are set by the owner and managers. Please ask one of them.',
  'house.summary':
    '{restaurant}, {day}: {bookings, plural, one {1 booking} other {# bookings}}, {covers, plural, one {1 guest} other {# guests}} came, {missed, plural, =0 {nobody missing} one {1 no-show} other {# no-shows}}; {orders, plural, one {1 order} other {# orders}}, {sales}.',
  'house.summary dishes off': 'Off: {dishes}{count, plural, one {} other { (# dishes)}}.',
  'house.summary on': 'I tell you each day at {at} what the day was. "summary off" ends it.',
  'house.summary off': 'No more summaries. "summary" tells you any time.',
  'house.summary not allowed': 'What the day came to is for the owner and managers.',
  'house.nothing to undo':
    'There is nothing of the last ten minutes to take back. "undo 12" takes back what was noted of a booking.',
  'option.price sure': 'Yes, change it',
  'house.is placed': 'not answered',
  'house.is accepted': 'accepted',
  'house.is preparing': 'cooking',
  'house.is ready': 'ready',
  'option.close half hour': 'For 30 minutes',
  'option.close today': 'Rest of today',
  'option.stay open': 'Stay open',
  'staff.no such delay': 'By text a ticket is put back by 5 to 180 minutes: "later 12 by 20".',
} as const;
