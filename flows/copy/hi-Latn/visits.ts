import type { visits as english } from '../en/visits.ts';
import type { Twin } from '../twin.ts';

/** What stands booked and ordered, news of it, and what comes before and after a visit. */
export const visits: Twin<typeof english> = {
  'bookings.none': 'Aapki koi booking ya order nahi hai.',
  'bookings.list': 'Aage {count, plural, =1 {ek hai} other {# hain}}. Kaun si?',
  'bookings.row': '{party} ki table, {at}',
  'bookings.order row': 'Order, {at}',
  'bookings.unpaid row': 'Payment baaki, {at}',
  'bookings.unpaid': '*{restaurant}*, {at}\n{lines}\nPayment baaki hai.',
  'bookings.gone': 'Woh nahi mili.',
  'bookings.booking':
    '*{restaurant}*{number, select, 0 {} other {, #{number}}}\n{at}\n{party, plural, =1 {1 person} other {# log}}, {name}',
  'bookings.pre-order': 'Pehle se order:\n{lines}\nPaid {total}',
  'bookings.pickup': '*{restaurant}*, #{number}\nLe jaana hai {at}\n{lines}\nPaid {total}',
  'bookings.move': 'Kya karna hai? Naya din, time ya kitne log batayein.',
  'bookings.cannot change':
    'Ise yahan nahi badal sakte. Cancel kar sakta hoon, ya insaan ko bula sakta hoon.',
  'bookings.cannot cancel': 'Ise ab cancel nahi kar sakte.',
  'status.held': 'Abhi confirm nahi.',
  'status.requested': 'Restaurant ke jawab ka intezaar hai.',
  'status.confirmed': 'Confirm hai.',
  'status.released': 'Chhod di gayi.',
  'status.declined': 'Restaurant ne mana kiya.',
  'status.cancelled': 'Cancel.',
  'status.unpaid': 'Payment ka intezaar hai.',
  'status.placed': 'Restaurant ke accept karne ka intezaar hai.',
  'status.accepted': 'Restaurant ne accept kiya.',
  'status.lapsed': 'Time par payment nahi hua.',
  'cancel.sure': '{restaurant} mein cancel kar doon?',
  'cancel.sure both': '{restaurant} mein table aur khaana, dono cancel kar doon?',
  'cancel.refund': 'Aapne {paid} diye; abhi cancel karne par {refund} wapas aayega.',
  'cancel.changed': 'Is beech wapas aane wali rakam badal gayi, isliye phir pooch raha hoon.',
  'cancel.done': '{restaurant} mein cancel ho gaya.',
  'cancel.no refund': 'Kitchen ne kaam shuru kar diya hai, isliye terms ke hisaab se kuch wapas nahi aayega.',

  'news.accepted':
    '*{restaurant}* ne {what, select, booking {table confirm ki} order {order le liya} other {table aur order confirm kiye}}: {at}, #{number}.',
  'news.delayed':
    '*{restaurant}* ko thoda aur time chahiye: {what, select, order {order taiyaar hoga} other {table taiyaar hogi}} {at}. Der lage to cancel karein, poora paisa wapas aayega.',
  'news.declined':
    'Sorry, *{restaurant}* {at} {what, select, order {ka order} other {ki booking}} nahi le sakta.{reason, select, none {} other { Wajah: {reason}.}}',
  'news.unanswered':
    '*{restaurant}* ne {at} ke baare mein abhi jawab nahi diya. Poochta rahoon, ya cancel karke paisa lautaoon?',
  'news.never answered':
    'Sorry: *{restaurant}* ne {at} {what, select, food {ke khaane } other {}}ke baare mein koi jawab nahi diya, isliye maine {what, select, both {aapki table aur khaana cancel kar diye} food {khaana cancel kar diya. Aapki table bani hui hai} order {aapka order cancel kar diya} other {aapki booking cancel kar di}}.',
  'news.refund coming': '{refund} usi raaste wapas aayega, aam taur par 5 se 7 din mein.',
  'news.refund done': '{restaurant} se {refund} wapas bhej diya gaya hai.',
  'news.hold ended': '{restaurant} ki table aur nahi rok saka. Phir se dekhoon?',
  'person.coming':
    'Kisi insaan ko bula raha hoon. Ab jo likhenge unhe milega. Mere paas lautne ke liye "wapas" likhein.',
  'person.nobody': 'Sorry, abhi koi jawab nahi de sakta. Maine message chhod diya hai.',
  'person.says': '{name}: {text}',
  'person.here':
    '{restaurant} se {name} ab aapke saath hain. Ab jo likhenge unhe milega. Mere, yaani bot ke, paas lautne ke liye "wapas" likhein.',
  'person.writes': '{restaurant} se {name}: {text}',
  'person.answer': 'Ab jo likhenge unhe milega. Mere, yaani bot ke, paas lautne ke liye "wapas" likhein.',
  'person.left': 'Ab aap phir mujhse, bot se, baat kar rahe hain.',
  'person.never came': 'Sorry, koi jawab nahi de saka. Ab aap phir mujhse, bot se, baat kar rahe hain.',
  'person.closed': 'Theek hai, ab aap phir mujhse, bot se, baat kar rahe hain.',
  'reminder.day':
    'Yaad dila doon: *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}}. Aa rahe hain?',
  'reminder.hours':
    'Jaldi milte hain: *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}}. Der ho rahi hai? "15 minute late" likhein.',
  'reminder.answer by': '{until} tak jawab dein, warna table kisi aur ko mil jaayegi.',
  'reminder.thanks': 'Shukriya! *{restaurant}*, {at} par milte hain.',
  'reminder.let go':
    'Aapka jawab nahi mila, isliye *{restaurant}*, {at} ki table kisi aur ko de di. Yeh aapke khilaaf nahi gina jaayega.',
  'missed.told':
    '*{restaurant}* ne {at} ki table jitna ho saka rakhi aur ab kisi aur ko de di. Raaste mein hain to pahunchkar "aa gaye" likhein, main doosri table dekhta hoon.',
  'missed.taken back': 'Woh galti thi: *{restaurant}* mein {at} ki table ab bhi aapki hai. Sorry.',
  'arrive.late':
    '{restaurant} ko bata diya ki aap kareeb {minutes} minute der se aayenge. Table {until} tak rakhi jaayegi.',
  'arrive.back by':
    'Aapke baad aur guest hain, isliye table {until} tak lautani hogi. Time kam hai? Booking badlein, ya main kisi insaan ko bulaoon.',
  'arrive.here': '{restaurant} ko bata diya ki aap pahunch gaye hain.',
  'arrive.early':
    '{restaurant} mein aapki table {at} ki hai. Pahunchkar "aa gaye" likhein. Time badalna ho to booking badlein.',
  'arrive.given away':
    'Sorry, {restaurant} ne aapki table kisi aur ko de di aur abhi koi aur khaali nahi. Maine unhe bata diya ki aap pahunch gaye hain.',
  'arrive.too late':
    '{restaurant} ne aapki table jitna ho saka rakhi aur ab kisi aur ko de di. Unhe bata diya ki aap aa rahe hain; pahunchkar "aa gaye" likhein, main doosri table dekhta hoon.',
  'arrive.no booking': 'Agle kuch ghanton mein aapki koi booking nahi dikhti, isliye batane ko koi nahi hai.',
  'refused.strikes':
    'Sorry: pichhle saal kai baar table khaali gayi, isliye main message se nayi booking nahi kar sakta. Koi insaan kar sakta hai.',
  'refused.tries':
    'Ek ghante mein bahut saari table ho gayin. Thodi der baad try karein, ya kisi insaan se baat karein.',
  'refused.many': 'Aapki {count} booking aage hain; message se isse zyada nahi rakh sakta.',
  'refused.booked then':
    'Aapke paas pehle se *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}} hai. Use badlein? Dono chahiye to koi insaan madad karega.',
  'terms.cancel by':
    'Na aa sakein to {until} tak cancel karein. Uske baad cancel karna aur na aana gina jaata hai.',
  'terms.late at once': 'Time paas hai: ab se cancel karna der se cancel karna gina jaayega.',
  'terms.kept': 'Table {minutes} minute tak rakhi jaati hai.',
  'cancel.late':
    'Ab der ho chuki hai: yeh aadha no-show gina jaayega. Saal mein chaar hone par main aapke liye book nahi kar sakta.',
  'status.seated': 'Guest pahunch gaye hain.',
  'status.finished': 'Woh ho chuki.',
  'status.no_show': 'Koi nahi aaya, isliye kisi aur ko di.',
  'option.coming': 'Aa rahe hain',
  'option.not coming': 'Nahi aa payenge',
  'option.book again': 'Phir book karein',
  'option.change that': 'Use badlein',
  'option.they came': 'Aa gaye',
  'option.no show': 'Nahi aaye',
  'option.guests': '#{number} {at}, {name}',
  'guests.silent':
    '#{number} {name}, {at}, {party} log: reminder ka jawab nahi aaya. Chahein to phone kar lein.',
  'guests.silent cancelled':
    '#{number} {name}, {at}, {party} log: jawab na aane se cancel. Table phir khaali hai.',
  'guests.missing': '#{number} {name}, {at}, {party} log: kya woh aa gaye?',
  'guests.missed':
    '#{number} {name}, {at}, {party} log: koi nahi aaya. Table phir khaali hai, guest ko bata diya. Phir bhi aa jaayein to "here {number}" likhein.',
  'guests.noted here': '#{number} {name}, {at}: baith gaye.',
  'guests.noted missed': '#{number} {name}, {at}: nahi aaye. Table phir khaali hai.',
  'guests.noted before': '#{number} {name}, {at}: yeh pehle se likha hai.',
  'guests.here by': '#{number} {name}, {at}: {by} ne bithaya.',
  'guests.undone by': '#{number} {name}, {at}: {by} ne wapas liya, galti thi.',
  'guests.missed by': '#{number} {name}, {at}: nahi aaye, {by} ne kaha.',
  'guests.too early': '#{number} {name} {at} par aane wale hain; tab tak no-show nahi keh sakte.',
  'guests.not today': '#{number} {name} ki booking {at} ki hai, isliye aaj nahi bithaya.',
  'guests.not possible': '#{number} {name}, {at}: {status}',
  'guests.no table': '#{number} {name}, {at}: unki table kisi aur ko mil gayi, aur koi khaali nahi.',
  'guests.which': 'Kaun sa?',
  'guests.unknown': 'Aaj is number ke koi guest nahi hain.',
  'guests.start cooking': '#{number} {name}: guest aa gaye, ab banana shuru karein:\n{lines}',
  'guests.food later': 'Unka khaana ab {at} par chahiye.',
  'guests.were released': 'Unki table kisi aur ko di ja chuki thi.',
};
