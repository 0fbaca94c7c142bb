import type { paying as english } from '../en/paying.ts';
import type { Twin } from '../twin.ts';

/** Paying, deposits, bills, advances and refunds. */
export const paying: Twin<typeof english> = {
  'pay.link': '{until} tak {total} pay karein: {url}',
  'pay.reminder': 'Yaad dila doon: {until} tak {total} dena baaki hai, phir chhodna padega. {url}',
  'pay.waiting': 'Aapke payment ka intezaar hai.',
  'pay.slow': 'Payment link mein thoda time lag raha hai. Kuch khoya nahi hai, aa jaayega.',
  'pay.failed to start':
    'Payment shuru nahi ho saka, koi paisa nahi kata. Aapka cart rakha hai; thodi der mein phir try karein.',
  'pay.checking': 'Payment service se pooch raha hoon.',
  'pay.already': 'Iska payment ho chuka hai. Cancel karne ke liye "meri booking" likhein.',
  'pay.reopened': 'Payment link radd hai. Cart phir khula hai.',
  'pay.dropped': 'Payment link radd hai, koi paisa nahi kata. Aapka cart rakha hai.',
  'pay.paid':
    '{total} mila, thank you! {what, select, both {*{restaurant}* mein {party} logon ki table aur khaana, {at}} other {*{restaurant}* mein aapka order, {at}}}. #{number}. Unhe bata diya hai; accept hote hi bataunga.',
  'pay.paid late':
    'Aapka {total} der se aaya par sab theek hai: *{restaurant}*, {at}, #{number}. Unhe bata diya hai.',
  'pay.part': '{paid} mila, {left} baaki hai: {url}',
  'pay.refused': 'Payment nahi ho paya. Wahi link ab bhi chalta hai.',
  'pay.expired': 'Payment ka time khatam hua, {restaurant} mein chhod diya. Aapka cart rakha hai.',
  'pay.too late':
    '{restaurant} ka aapka payment time ke baad aaya aur jagah ja chuki hai. Poora {refund} wapas aayega.',
  'pay.returned': '{restaurant} ke liye {refund} zyada aaya. Woh wapas aayega.',

  // Deposits.
  'option.pay deposit': 'Advance dein',
  'reserve.deposit':
    '{deposit} advance abhi link se dena hoga, yeh bill mein katega. {until} tak cancel karne par poora lautega; uske baad, ya koi na aaye to, nahi lautega.',
  'reserve.deposit kept':
    '{deposit} advance abhi link se dena hoga, yeh bill mein katega. Cancel karne par ya koi na aaye to nahi lautega.',
  'reserve.move deposit':
    'Iske liye {restaurant} {deposit} advance maangta hai, jo main bani hui booking par nahi le sakta. Booking jaisi thi waisi hai; koi insaan ise badal sakta hai.',
  'bill.deposit': 'Advance {amount}',
  'review.deposit':
    'Ismein table ka {deposit} advance shaamil hai.{rest, select, none {} other { Khaane se jo bache, wahan bill mein katega.}} {until} tak cancel karne par lautega; uske baad, ya koi na aaye to, {deposit} nahi lautega.',
  'review.deposit kept':
    'Ismein table ka {deposit} advance shaamil hai.{rest, select, none {} other { Khaane se jo bache, wahan bill mein katega.}} Cancel karne par ya koi na aaye to {deposit} nahi lautega.',
  'pay.link deposit': '{until} tak {total} advance dein; tab tak table aapke liye rakhi hai: {url}',
  'pay.void': 'Payment link radd hai, koi paisa nahi kata.',
  'pay.failed to start deposit':
    'Payment shuru nahi ho saka, koi paisa nahi kata. Table thodi der aur rakhi hai; phir try karein.',
  'pay.deposit paid':
    '{total} mila, thank you! Book ho gaya: *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}}, {name}. Booking #{number}.',
  'pay.deposit paid late':
    'Aapka {total} der se aaya par sab theek hai. Book ho gaya: *{restaurant}*, {at}, {party, plural, =1 {1 person} other {# log}}, {name}. Booking #{number}.',
  'pay.deposit paid, asked':
    '{total} mila, thank you! *{restaurant}* {at}, {party, plural, =1 {1 person} other {# logon}} ke liye confirm karega; na kar sake to poora paisa lautega. #{number}.',
  'pay.expired deposit': 'Advance dene ka time khatam hua, {restaurant} ki table chhod di. Phir se dekhoon?',
  'bookings.deposit': '{deposit} advance mila; yeh bill mein katega.',
  'bookings.deposit until':
    '{deposit} advance mila; yeh bill mein katega. {until} tak cancel karne par lautega.',
  'bookings.deposit beside': 'Ismein se {deposit} advance hai, wahan bill mein katega.',
  'bookings.unpaid deposit': '*{restaurant}*, {at}\nTable ka advance baaki hai.',
  'cancel.deposit kept':
    'Aapne {paid} diye. Advance lautane ka time nikal gaya: abhi cancel karne par kuch wapas nahi aayega.',
  'cancel.no deposit': 'Terms ke hisaab se advance nahi lautega.',
  'ticket.deposit': '{deposit} advance mila; bill mein kaatein.',
  // Bills.
  'option.bill': 'Bill',
  'paper.invoice':
    '*{title, select, tax {Tax invoice} supply {Bill of supply} invoice {Invoice} other {Bill}} {number}*\n{restaurant}, {at}\nTotal {total}{taxed, select, yes {, ismein tax {tax}} other {}}\nDekhne, print karne ya rakhne ke liye: {url}',
  'paper.credit': '*Credit note {number}*\n{refund} wapas\n{url}',
  'paper.not yet':
    'Aapne {restaurant} ko {paid} de diye hain. Order accept hote hi bill ban jaayega; tab phir poochein.',
  'paper.deposit': 'Aapne {restaurant} ko {paid} advance diya hai. Yeh wahan milne wale bill mein katega.',
  'paper.called off': '{restaurant} ka order bill banne se pehle hi cancel ho gaya tha.',
  'paper.none': 'Abhi aapka koi bill nahi hai: ab tak aapne kuch order karke pay nahi kiya hai.',
  'option.yes cancel': 'Haan, cancel',
  'option.keep': 'Rehne dein',
  'option.wait': 'Poochte rahein',
  'option.accept': 'Accept',
  'option.later': '15 min baad',
  'option.decline': 'Mana karein',
  'option.take over': 'Main jawab doonga',
  'option.give back': 'Ho gaya',
  'option.ticket': '{day} {at}, {name}',
  'option.ticket numbered': '#{number} {day} {at}, {name}',
  'option.ticket where': '{day}, {restaurant}',
  'option.tonight': 'Aaj raat',
  // Money: advance and rest, refunds by hand.
  'option.pay rest': 'Baaki pay karein',
  'option.send refund': 'Bhej dein',
  'option.no refund': 'Rehne dein',
  'rest.review': 'Abhi {advance} dein, baaki {rest} restaurant par ya usse pehle link se.',
  'rest.left': '{rest} baaki hai: restaurant par ya link se.',
  'rest.link': '{until} tak baaki {total} pay karein: {url}',
  'rest.coming': '{restaurant} ke baaki {rest} ka link aa raha hai.',
  'rest.again': '{restaurant} ke baaki {rest} yahan dein: {url}',
  'rest.there': 'Baaki {rest} please {restaurant} par dein.',
  'rest.none': 'Kuch baaki nahi hai.',
  'rest.paid': '{paid} mile, thank you! Yeh *{restaurant}* ke #{number} ke liye tha.',
  'rest.over': '{restaurant} ke baaki payment ka link khatam hua. Wahin de sakte hain, ya naya link lein.',
  'rest.failed to start':
    'Payment shuru nahi ho saka, koi paisa nahi kata. Baaki restaurant par dein, ya thodi der mein "pay the rest" likhein.',
  'rest.staff paid': '#{number} {name}: guest ne link se {paid} aur diye.',
  'refund.sure':
    '#{number} {name}, {at} ka refund: {what}. Bill se {off} ghatega, {back} guest ko wapas jaayega. Bhejein?',
  'refund.sure off':
    '#{number} {name}, {at} ka refund: {what}. Bill se {off} ghatega; yeh abhi diya nahi gaya tha, isliye kuch wapas nahi jaayega. Karein?',
  'refund.sent': '{back} #{number} ke guest ko wapas ja raha hai. Unhe bata diya; atka to bataunga.',
  'refund.taken off': '#{number} ke bill se {off} ghata diya.',
  'refund.left': 'Kuch wapas nahi kiya.',
  'refund.changed': '#{number} is beech badal gaya. Please phir se kahein.',
  'refund.unknown': '#{number} number ka koi order nahi mila.',
  'refund.not allowed': 'Paise sirf owner ya manager wapas kar sakte hain.',
  'refund.no dish':
    '#{number} mein yeh dish nahi hai. Usmein hai: {dishes}. Hissa bhi chalega: "refund {number} 50%".',
  'refund.no dishes': '#{number} mein koi dish nahi hai. Hissa likhein: "refund {number} 50%".',
  'refund.nothing': '#{number} mein wapas karne ko kuch nahi bacha.',
  'refund.trying': '#{number} ke {back} phir bhej raha hoon. Atka to bataunga.',
  'refund.none failed': '#{number} ka koi refund atka nahi hai.',
  'refund.given':
    '*{restaurant}* aapko #{number} ke {refund} wapas de raha hai: usi raaste, aam taur par 5 se 7 din mein.',
};
