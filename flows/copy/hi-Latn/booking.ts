import type { booking as english } from '../en/booking.ts';
import type { Twin } from '../twin.ts';

/** Booking a table. */
export const booking: Twin<typeof english> = {
  'reserve.party': '{restaurant} mein table: kitne logon ke liye?',
  'reserve.all': '{restaurant} mein table: kitne log, kis din, kitne baje? Jaise "4 log, kal raat 8 baje".',
  'reserve.all and name':
    '{restaurant} mein table: kitne log, kis din, kitne baje, kis naam se? Jaise "4 log, kal raat 8 baje, naam Raj".',
  'reserve.day': '{restaurant} mein kis din?',
  'reserve.day and time': '{restaurant} mein kis din, kitne baje? Jaise "kal raat 8 baje".',
  'reserve.name': 'Kis naam se book karoon?',
  'reserve.read back': '*{restaurant}*\n{at}\n{party, plural, =1 {1 person} other {# log}}, {name}',
  'reserve.note': 'Note: {note}',
  'reserve.confirm': 'Book kar doon? Birthday ya high chair jaisi koi baat ho to likh dein.',
  'reserve.confirm move': 'Booking ko aise badal doon?',
  'reserve.confirm with cart': 'Cart ke khaane ke saath book karoon, ya sirf table?',
  'reserve.what to change': 'Kya badalna hai: din, time, kitne log, naam, ya note?',
  'reserve.dropped': 'Theek hai, book nahi kiya.',
  'reserve.not moved': 'Theek hai, aapki booking jaisi thi waisi hi hai.',
  'reserve.hold gone': 'Is beech woh table chhoot gayi, phir se dekhta hoon.',
  'reserve.booked':
    'Book ho gaya! *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}}, {name}. Booking #{number}.',
  'reserve.moved':
    'Badal diya! *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}}, {name}. Booking #{number}.',
  'reserve.requested':
    'Pooch liya hai! *{restaurant}* {at}, {party, plural, =1 {1 person} other {# logon}} ke liye confirm karega. Jawab aate hi bataunga. #{number}.',
  'times.full': '{restaurant} mein us time {party} ke liye jagah nahi hai. {day} ko khaali:',
  'times.pacing': '{restaurant} mein us time bahut log aa rahe hain. {day} ko khaali:',
  'times.outside hours': '{restaurant} us time table nahi deta. {day} ko khaali:',
  'times.too soon': '{restaurant} ke liye yeh bahut jaldi hai. {day} ko khaali:',
  'times.no time given': '{restaurant} mein {party} ke liye {day} ko khaali:',
  'times.closed because': '{restaurant} us din band hai: {reason}. Koi aur din, ya koi aur jagah?',
  'times.day full': '{restaurant} mein us din {party} ke liye jagah nahi hai. Koi aur din, ya koi aur jagah?',
  'times.day closed': '{restaurant} us din band hai. Koi aur din, ya koi aur jagah?',
  'times.day too soon':
    '{restaurant} us din ke liye ab booking nahi leta; unhe aur pehle batana hota hai. Koi aur din, ya koi aur jagah?',
  'times.day outside hours': '{restaurant} us din nahi khulta. Koi aur din, ya koi aur jagah?',
  'times.just taken': 'Koi aur pehle pahunch gaya, woh table chali gayi.',
  'never.walk-in': '{restaurant} mein booking nahi hoti; seedhe aa jaiye. Ya kahin aur dekhoon?',
  'never.too large':
    '{restaurant} mein message se {limit} logon tak booking hoti hai. Zyada ke liye insaan ko bulaoon, ya kahin aur dekhoon?',
  'never.too small': '{restaurant} mein {limit} logon se booking hoti hai.',
  'never.past': 'Woh time nikal chuka hai. Koi aur din ya time?',
  'never.too far': '{restaurant} mein {limit} din aage tak booking hoti hai. Koi pehle ka din?',
  'never.no such time': 'Us raat ghadi badalti hai aur woh time aata hi nahi. Koi aur time?',
  'elsewhere.some': 'Inmein usi time ke aaspaas {party} ke liye table hai:',
  'elsewhere.none': 'Us time aaspaas koi aur table nahi mili. Koi aur din?',
};
