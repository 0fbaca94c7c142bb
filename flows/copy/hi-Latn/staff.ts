import type { staff as english } from '../en/staff.ts';
import type { Twin } from '../twin.ts';

/** What staff read and answer. */
export const staff: Twin<typeof english> = {
  'staff.hello':
    'Booking aur order aapko yahan milenge. Aur kya samajhta hoon, jaanne ke liye "help" likhein.',
  'staff.help':
    'Aap likh sakte hain: "accept 12", "later 12", "decline 12"; "tonight", "covers", "waitlist"; "walk in 4", "book 4 at 8 Mehta", "seat 12", "no show 12", "done 12"; "move 12 to 8:30", "move 12 to T4", "swap 12 14"; "block T4 8-10", "unblock T4"; "pause 30", "open again"; dish hatane ko "86 paneer tikka" ya "86 paneer tikka 2h", "only 6 paneer tikka", lautane ko "back paneer tikka". Phir print karne ko "print 12"; "refund 12 raita", "refund 12 50%".',
  'staff.why': '#{number}, {day} {at}, {name}: kyun? Guest ko bataya jaayega.',
  'staff.kept':
    'Kuch mana nahi kiya{number, select, none {} other {: #{number} waisa hi hai}}. Guest ko kuch nahi bataya.',
  'reason.full': 'Jagah nahi hai',
  'reason.sold out': 'Khatam ho gaya',
  'reason.closing': 'Jaldi band kar rahe',
  'staff.accepted':
    '#{number} {at} ke liye accept. {untold, select, yes {Guest ko hamare message nahi jaate, unhe phone karein.} other {Guest ko bata diya.}}',
  'staff.delayed':
    '#{number} ab {at} ke liye hai. {untold, select, yes {Guest ko hamare message nahi jaate, unhe phone karein.} other {Guest ko bata diya.}}',
  'staff.declined':
    '#{number} mana kar diya. {untold, select, yes {Guest ko hamare message nahi jaate, unhe phone karein.} other {Guest ko bata diya.}} Diya hua paisa lautega.',
  'staff.already': '#{number} pehle se {status} hai.',
  'staff.no table later':
    '#{number} ke liye {minutes} minute baad koi table khaali nahi. Aise hi accept karein, ya mana karein.',
  'staff.which': 'Kaun sa? Yeh jawab ke intezaar mein hain.',
  'staff.which number': '#{number} {count} hain. Kaun sa?',
  'staff.no ticket': 'Is number ka koi khula ticket nahi hai.',
  'staff.person': 'Aapke saathi ya Thali desk madad karenge; hamesha ki tarah phone karein.',
  'staff.helping':
    'Ab aap {name} se baat kar rahe hain. Jo likhenge unhe milega. Bot ko lautane ke liye "done" likhein.',
  'staff.gave back': '{name} ab bot ke paas hain.',
  'staff.taken': 'Koi aur jawab de raha hai, ya guest aage badh gaye.',
  'staff.person wanted': '{name} kisi insaan se baat karna chahte hain ({restaurant}). Unhone likha tha:',
  'staff.diner says': '{name}: {text}',
  'staff.diner taken':
    'Ab {name} se {by} baat kar rahe hain. Ab aap jo likhenge woh mujhe, yaani bot ko, milega.',
  'staff.diner left': '{name} ab bot ke paas hain.',
  'staff.refund failed':
    '#{number} ka {refund} ka refund payment service par atak gaya. Theek hone par "try refund {number} again" likhein.',
  'staff.turn failed':
    '{name} ka ek message poora nahi ho saka. Unhe phir try karne ko kaha hai; ho sake to madad karein.',
  'ticket.head':
    '*#{number} {what, select, both {Khaane ke saath nayi booking} booking {Nayi booking} other {Naya order}}*, {restaurant}\n{at}{party, plural, =0 {} =1 {, 1 person} other {, # log}}\n{name}',
  'ticket.head changed':
    '*#{number} Booking badli*, pehle #{instead}, {restaurant}\n{at}{party, plural, =0 {} =1 {, 1 person} other {, # log}}\n{name}',
  'ticket.head again':
    '*#{number} Abhi kisi ne jawab nahi diya*, {restaurant}\n{at}{party, plural, =0 {} =1 {, 1 person} other {, # log}}\n{name}',
  'ticket.late': '#{number} {name}, {at}: kareeb {minutes} minute late.',
  'ticket.here': '#{number} {name}, {at}: guest aa gaye.',
  'ticket.withdrawn': '{restaurant} mein #{number} guest ne cancel kiya.',
  'ticket.lapsed':
    '{restaurant} mein #{number} {what, select, food {ka khaana } other {}}cancel ho gaya, kyunki kisi ne jawab nahi diya. {what, select, food {Table bani hui hai. } other {}}Guest ko bata diya; diya hua paisa lautega.',
  'ticket.answered': '#{number}: {status}, {by} ki taraf se.',
  'ticket.is open': 'khula',
  'ticket.is unanswered': 'intezaar mein',
  'ticket.is accepted': 'accept',
  'ticket.is delayed': 'aage badhaya',
  'ticket.is declined': 'mana',
  'ticket.is withdrawn': 'cancel ya badla hua',
  'ticket.is lapsed': 'jawab na milne se cancel',
  'tonight.head':
    '{restaurant} aaj raat: {count, plural, =1 {1 booking} other {# booking}}, {covers, plural, =1 {1 cover} other {# covers}}',
  'tonight.row': '{at}  {party}  {name} #{number}, {tables}{state}{note}',
  'tonight.row with order': '{at}  {party}  {name} #{number}, khaane ke saath, {tables}{state}{note}',
  'tonight.note': ' - {note}',
  'tonight.more': 'aur {count}',
  'tonight.none': '{restaurant}: aaj raat koi booking nahi.',
  'staff.not reached':
    '*{name}*{digits, select, none {} other { (number ke aakhiri ank {digits})}} tak koi message nahi pahuncha. Aapke paas number ho to please phone karein, nahi to aane par batayein. Unhe yeh abhi pata nahi:',
};
