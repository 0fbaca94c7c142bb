import type { house as english } from '../en/house.ts';
import type { Twin } from '../twin.ts';

/** What staff say of the house, and how it ended. */
export const house: Twin<typeof english> = {
  'house.no guest': 'Aaj "{words}" ki koi booking nahi mili.',
  'house.how long':
    'Kitni der band karein? Message se zyada se zyada ek din: "close 30", "close until 9", "close tonight". Aur din web par Settings, Hours mein.',
  'house.standing':
    '{count, plural, =1 {Ek booking bani rahegi, cancel nahi hogi} other {# booking bani rahengi, cancel nahi hongi}}.',
  'house.stays open': 'Theek hai, khula rahega.',
  'house.orders': '{restaurant}: {count, plural, =1 {1 order chal raha hai} other {# order chal rahe hain}}.',
  'house.no orders': '{restaurant}: koi order nahi chal raha.',
  'house.order':
    '#{number} {at}{name, select, none {} other { {name}}}{tables, select, none {} other {, {tables}}}, {status}: {dishes}',
  'house.price is': '{name} ka daam {is} hai.',
  'house.price set': '{name} ab {is}, pehle {was}. Das minute mein "undo" likhkar wapas lein.',
  'house.price sure': '{name} {was} hai. Sach mein {is}?',
  'house.which size': '{name} ka kaun sa size?',
  'house.no price': '{name} ka yeh daam nahi ho sakta. Aise likhein: "price PBM 240".',
  'house.prices not allowed': 'Daam owner aur manager tay karte hain. Please unse kahein.',
  'house.summary':
    '{restaurant}, {day}: {bookings, plural, =1 {1 booking} other {# booking}}, {covers, plural, =1 {1 mehmaan aaya} other {# mehmaan aaye}}, {missed, plural, =0 {sab aaye} =1 {1 nahi aaya} other {# nahi aaye}}; {orders, plural, =1 {1 order} other {# order}}, {sales}.',
  'house.summary dishes off': 'Khatam: {dishes}{count, plural, =1 {} other { (# dish)}}.',
  'house.summary on': 'Roz {at} par bataunga ki din kaisa raha. "summary off" likhne par band.',
  'house.summary off': 'Ab roz ka hisaab nahi aayega. "summary" likhne par kabhi bhi bata dunga.',
  'house.summary not allowed': 'Din ka hisaab maalik aur manager ke liye hai.',
  'house.nothing to undo':
    'Pichhle das minute mein wapas lene ko kuch nahi. "undo 12" se booking ka step wapas hota hai.',
  'option.price sure': 'Haan, badlein',
  'house.is placed': 'jawab baaki',
  'house.is accepted': 'accept',
  'house.is preparing': 'pak raha hai',
  'house.is ready': 'taiyaar',
  'option.close half hour': '30 minute',
  'option.close today': 'Aaj baaki din',
  'option.stay open': 'Khula rakhein',
  'staff.no such delay': 'Message se 5 se 180 minute hi aage kar sakte hain: "later 12 by 20".',
};
