import type { kitchen as english } from '../en/kitchen.ts';
import type { Twin } from '../twin.ts';

/** Kitchen tickets, printers, counts and what is off. */
export const kitchen: Twin<typeof english> = {
  // Kitchen tickets: the same words in messages, on pages and on paper.
  'kitchen.sheet': '{sheet}',
  'kitchen.title':
    '#{number} {kind, select, pickup {Pickup} catering {Catering, {heads} log} at_table {Table {tables}} other {{tables, select, none {Booking} other {Booking, {tables}}}}}',
  'kitchen.place': '{kind, select, catering {{heads} logon ki catering} other {Table {tables} par}}',
  'kitchen.when': '{at}{party, plural, =0 {} =1 {, 1 person} other {, # log}}, {name}',
  'kitchen.begin': '{at} tak shuru karein. {restaurant}',
  'kitchen.dish': '{quantity} x {name}',
  'kitchen.price': '{price}',
  'kitchen.several': '{quantity} x {name}',
  'kitchen.without': '{name} NAHI',
  'kitchen.note': 'note: {note}',
  'kitchen.seat': '{seat} ke liye',
  'kitchen.was': 'pehle: {was}',
  'kitchen.change': '{change, select, add {AUR:} cancel {CANCEL:} other {BADLA:}} {dish}',
  'kitchen.guest note': 'Note: {note}',
  'kitchen.allergy': 'ALLERGY: {note}',
  'kitchen.cutlery': 'Cutlery saath',
  'kitchen.substitution':
    'Dish khatam ho to: {substitution, select, ask {guest se poochein} remove {hata dein} substitute {milta-julta dein} other {order cancel karein}}',
  'kitchen.paid':
    '{how, select, all {Paid {paid}} none {Yahan lena hai: {due}} other {Paid {paid}, yahan lena hai {due}}}',
  'kitchen.deposit': 'Ismein se {deposit} advance hai, bill mein kaatein.',
  'kitchen.contains': 'Ismein hai: {allergens}',
  'kitchen.mark':
    '{mark, select, test {TEST} copy {COPY} begin {ABHI SHURU KAREIN} change {BADLA GAYA} other {CANCEL}}',
  'kitchen.unprinted': '[#] wale letters print nahi ho sakte; woh message mein hain.',

  // Printers.
  'print.silent':
    'Printer {printer} chup hai; {count, plural, =1 {1 ticket ruka hai} other {# ticket ruke hain}}. Please dekhein. Ticket yahan aate rahenge.',
  'print.trouble':
    'Printer {printer}: {trouble, select, paper {paper nahi ya phansa hai} cover {dhakkan khula hai} other {kharabi hai}}; {count, plural, =1 {1 ticket ruka hai} other {# ticket ruke hain}}. Ticket yahan aate rahenge.',
  'print.failed':
    'Printer {printer} #{number} print nahi kar paya. Yahan padhein, ya "print {number}" likhein.',
  'print.again': '#{number}, {name}, phir print ho raha hai, copy likhkar: {printers}.',
  'print.no printer': '{restaurant} mein koi printer nahi hai. Thali chalane wale laga sakte hain.',
  'print.unknown': '{number} number ka koi order nahi hai.',
  'print.which': 'Kaun sa ticket? Number ke saath likhein, jaise "print 12".',

  // Counts, mealtimes and what is off.
  'served.hours': '{opens} se {closes}',
  'served.day hours': '{day}, {opens} se {closes}',
  'served.day': '{day} se',
  'served.over': 'band ho chuka',
  'served.menu': '{menu}: {hours}',
  'served.not then': '{item} us time nahi milta. {menu}: {hours}.',
  'left.few': '{item} bas {left} bache hain. {left, plural, =1 {Le loon} other {# le loon}}?',
  'left.fewer': '{item} bas {left} bache hain, isliye {left} rakhe.',
  'left.swap': '{item} ki jagah waisa hi kuch loon, {quantity}?',
  'order.refused few': 'Sorry, {item} bas {left} bache hain.',
  'order.refused all yours': 'Jitne {item} aapke cart mein hain, utne hi bache hain.',
  'option.take left': '{left} le lo',
  'option.leave out': 'Rehne do',
  'stock.off': '{item} menu se hata diya. Lautane ke liye "back {back}" likhein.',
  'stock.off until': '{item} {until} tak menu se hata diya. Pehle lautane ke liye "back {back}" likhein.',
  'stock.only': 'Ab aaj bas {count} {item}, phir khatam. Wapas lene ke liye "back {back}" likhein.',
  'stock.on': '{item} menu mein laut aaya.',
  'stock.until when': '{item} kab tak nahi hai? Jaise "86 {item} 2h", "till 9pm" ya "kal".',
  'stock.not allowed': 'Kya milega, yeh kitchen ya manager batate hain.',
  'stock.which': 'Kaun sa?',
  'stock.unknown': '"{text}" naam ki koi dish nahi mili.',
};
