import type { lines as english } from '../en/lines.ts';
import type { Twin } from '../twin.ts';

/** Lines: at the door, and for a table to come free on a full day. */
export const lines: Twin<typeof english> = {
  'option.join waitlist': 'Waitlist mein aayein',
  'option.tell if free': 'Khaali ho to bataein',
  'option.book it': 'Book karein',
  'option.no thanks': 'Nahi, shukriya',
  'option.on my way': 'Aa rahe hain',
  'option.stay on list': 'List mein rahein',
  'option.leave list': 'List chhodein',
  'option.ready': '#{number} ko bulayein',
  'option.page again': '#{number} phir bulayein',
  'option.seated': '#{number} baith gaye',
  'option.waiting row': '{party, plural, =1 {1 person} other {# log}}, {minutes} min se',
  'waitlist.party': '{restaurant} ki waitlist: kitne log?',
  'waitlist.name': 'List mein kis naam se likhoon?',
  'waitlist.joined': 'Aap list mein hain.',
  'waitlist.already': 'Aap is list mein pehle se hain.',
  'waitlist.wait': 'kareeb {minutes} minute',
  'waitlist.no wait': 'intezaar na ke barabar',
  'waitlist.wait unknown': 'kitni der, keh nahi sakta',
  'waitlist.at door':
    '*{restaurant}*, {party, plural, =1 {1 person} other {# log}}: line mein number {position}, {wait}.',
  'waitlist.for day':
    '*{restaurant}*, {day}, {from} se {until}, {party, plural, =1 {1 person} other {# log}}: line mein number {position}.',
  'waitlist.free':
    'Table khaali hai: *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}}. {until} tak aapke liye rakhta hoon. Book kar doon?',
  'waitlist.ready': '*{restaurant}* mein aapki table taiyaar hai. {until} tak aa jaiye.',
  'waitlist.ready again':
    '*{restaurant}* mein aapki table ab bhi aapka intezaar kar rahi hai. {until} tak aa jaiye.',
  'waitlist.expected': '*{restaurant}* aapki raah dekh raha hai.',
  'waitlist.is passed': '*{restaurant}*, {day}: table aayi thi, ab aap line mein nahi hain.',
  'waitlist.how door': 'Table taiyaar hote hi likhunga. "mera number kab aayega" kabhi bhi poochiye.',
  'waitlist.how freed':
    'Table khaali hote hi likhunga aur 10 minute aapke liye rakhunga. "mera number kab aayega" kabhi bhi poochiye.',
  'waitlist.free now': 'Intezaar ki zaroorat nahi: table hai.',
  'waitlist.refused no list': '{restaurant} message se waitlist nahi rakhta. Kahin aur dekhoon?',
  'waitlist.refused too many':
    'Aap pehle se teen list mein hain, isse zyada nahi. Pehle ek chhodiye: "list se hata do" likhein.',
  'waitlist.refused too large': '{restaurant} mein itne logon ki table nahi hai. Kahin aur dekhoon?',
  'waitlist.refused closed': '{restaurant} abhi kisi ko nahi bitha raha, isliye koi line nahi hai.',
  'waitlist.refused past':
    '{restaurant} mein us time ki line nahi hai: time beet gaya, ya bahut paas ya bahut door hai.',
  'waitlist.here':
    '{restaurant} mein abhi: {ahead, plural, =0 {line mein koi nahi} other {line mein # party}}, {wait}.',
  'waitlist.none': 'Aap abhi kisi list mein nahi hain. Jagah ka naam aur "waitlist mein daal do" likhein.',
  'waitlist.leave row': '{party, plural, =1 {1 person} other {# log}}, {day}',
  'waitlist.left': 'Ho gaya, {restaurant} ki list se aapka naam hata diya.',
  'waitlist.which': 'Kis list se hataoon?',
  'waitlist.coming': 'Theek hai, {restaurant} ko bata diya. {until} tak table aapke liye rahegi.',
  'waitlist.too late':
    'Sorry, jawab ka time nikal gaya aur {restaurant} ki woh table chhod di. Doosri ka intezaar kar sakte hain.',
  'waitlist.done already': '{restaurant} ke saath yeh pehle hi tay hai.',
  'waitlist.gone': 'Woh mauka ab nahi raha.',
  'waitlist.passed': 'Theek hai, chhod di. {restaurant} mein doosri table khaali ho to bataoon?',
  'waitlist.passed on':
    'Aapka jawab nahi aaya, isliye {restaurant} mein {what, select, door {aapki table} other {woh table}} chhod di. Aap phir list mein aa sakte hain.',
  'waitlist.back': 'Aap phir list mein hain.',
  'waitlist.over':
    'Sorry: {what, select, door {{restaurant} abhi aur kisi ko nahi bitha raha, list band hai} other {{restaurant} mein time rehte koi table khaali nahi hui}}. Kahin aur dekhoon?',
  'line.joined':
    '*#{number} Waitlist*, {restaurant}\n{name}, {party, plural, =1 {1 person} other {# log}}{wait, select, none {} other {, {wait} bataya}}',
  'line.comes': '#{number} {name} raaste mein hain.',
  'line.left': '#{number} {name} ne waitlist chhod di.',
  'line.silent': '#{number} {name} ne jawab nahi diya aur line se bahar hain.',
  'line.next': 'Agle: #{number} {name}, {party, plural, =1 {1 person} other {# log}}.',
  'line.called': '#{number} {name} ko bata diya ki table taiyaar hai, {until} tak.',
  'line.called again': '#{number} {name} ko phir bata diya, {until} tak.',
  'line.called enough':
    '#{number} {name} ko do baar bula chuke hain. Agle ko bulaiye, ya "seated {number}" likhein.',
  'line.called now': '#{number} {name} ko do baar bulaya gaya, {until} tak jawab ka time hai.',
  'line.seated':
    '#{number} {name}, {party, plural, =1 {1 person} other {# log}}, baith gaye{tables, select, none {. Book mein unke liye khaali table nahi hai, isliye koi nahi likhi} other {, table {tables}}}.',
  'line.closed':
    'Aapke time ke hisaab se abhi koi nahi baithta, isliye #{number} {name} abhi line mein hain. Phir bhi bithana ho to Bookings page par "Seat" dabaiye aur wajah likhiye.',
  'line.over': '#{number} {name} ab line mein nahi hain.',
  'line.unknown': 'Is number se aaj koi nahi hai, na booking, na line mein.',
  'waiting.head': '{restaurant}: line mein {count, plural, =1 {1 party} other {# party}}',
  'waiting.row':
    '#{number} {name}, {party}, {minutes} min{status, select, offered {, bulaya} taken {, raaste mein} passed {, jawab nahi} other {}}',
  'waiting.none': '{restaurant}: line mein koi nahi.',
  'waiting.freed':
    'Bhare din ki table ke liye {count, plural, =1 {1 party ruki hai} other {# party ruki hain}}; jo khaali hogi, unhe doonga.',
  'waiting.how': 'Number 3 ko bulane ke liye "ready 3", baith jaane par "seated 3" likhein.',
};
