/** Kitchen tickets, printers, counts and what is off. */
export const kitchen = {
  // Kitchen tickets: the same words in messages, on pages and on paper.
  'kitchen.sheet': '{sheet}',
  'kitchen.title':
    '#{number} {kind, select, pickup {To collect} catering {Catering, {heads} heads} at_table {Table {tables}} other {{tables, select, none {Booking} other {Booking, {tables}}}}}',
  'kitchen.place': '{kind, select, catering {Catering for {heads}} other {At table {tables}}}',
  'kitchen.when': '{at}{party, plural, =0 {} one {, 1 person} other {, # people}}, {name}',
  'kitchen.begin': 'Begin by {at}. {restaurant}',
  'kitchen.dish': '{quantity} x {name}',
  'kitchen.price': '{price}',
  'kitchen.several': '{quantity} x {name}',
  'kitchen.without': 'NO {name}',
  'kitchen.note': 'note: {note}',
  'kitchen.seat': 'for {seat}',
  'kitchen.was': 'was: {was}',
  'kitchen.change': '{change, select, add {ADD} cancel {CANCEL} other {CHANGE}} {dish}',
  'kitchen.guest note': 'Note: {note}',
  'kitchen.allergy': 'ALLERGY: {note}',
  'kitchen.cutlery': 'With cutlery',
  'kitchen.substitution':
    'If a dish has run out: {substitution, select, ask {ask the guest} remove {leave it out} substitute {give something like it} other {cancel the order}}',
  'kitchen.paid':
    '{how, select, all {Paid {paid}} none {To be paid here: {due}} other {Paid {paid}, {due} to be paid here}}',
  'kitchen.deposit': '{deposit} of it is deposit and comes off the bill.',
  'kitchen.contains': 'Contains: {allergens}',
  'kitchen.mark':
    '{mark, select, test {TEST} copy {COPY} begin {START NOW} change {CHANGED} other {CANCELLED}}',
  'kitchen.unprinted': 'Letters shown as [#] cannot be printed. The message has them.',

  // Printers.
  'print.silent':
    'Printer {printer} is silent; {count, plural, one {1 ticket waits} other {# tickets wait}}. Please look after it. Tickets come here as always.',
  'print.trouble':
    'Printer {printer} {trouble, select, paper {has no paper or a jam} cover {is open} other {reports a fault}}; {count, plural, one {1 ticket waits} other {# tickets wait}}. Tickets come here as always.',
  'print.failed':
    'Printer {printer} could not print #{number}. Please read it here, or say "print {number}".',
  'print.again': '#{number}, {name}, is printed again, marked as a copy: {printers}.',
  'print.no printer': '{restaurant} has no printer. Whoever runs Thali can set one up.',
  'print.unknown': 'No order to cook has the number {number}.',
  'print.which': 'Which ticket? Say it with its number, like "print 12".',
  // Counts, mealtimes and what is off.

  'served.hours': '{opens} to {closes}',
  'served.day hours': '{day}, {opens} to {closes}',
  'served.day': 'from {day}',
  'served.over': 'over',
  'served.menu': '{menu}: {hours}',
  'served.not then': '{item} is not served at that time. {menu}: {hours}.',
  'left.few': 'Only {left} {item} left. Shall I take {left, plural, one {it} other {these}}?',
  'left.fewer': 'Only {left} {item} left, so I took {left}.',
  'left.swap': 'Shall I take {quantity} of something like {item} instead?',
  'order.refused few': 'Sorry, of {item} only {left} are left.',
  'order.refused all yours': 'No more {item} left than you have in your cart.',
  'option.take left': 'Take {left}',
  'option.leave out': 'Leave it out',
  'stock.off': '{item} is off the menu until you say "back {back}".',
  'stock.off until': '{item} is off the menu until {until}. Sooner: "back {back}".',
  'stock.only': 'Only {count} {item} left today, then it is sold out. To undo: "back {back}".',
  'stock.on': '{item} is back on the menu.',
  'stock.until when': 'Until when is {item} off? Say "86 {item} 2h", "till 9pm" or "tomorrow".',
  'stock.not allowed': 'What there is to eat is said by the kitchen or the manager.',
  'stock.which': 'Which one?',
  'stock.unknown': 'I find no dish called "{text}".',
} as const;
