import type { care as english } from '../en/care.ts';
import type { Twin } from '../twin.ts';

/** A guest's own data: what is kept of them, what they may be written to about, and to be gone. */
export const care: Twin<typeof english> = {
  'consent.on':
    'Theek hai, {category, select, offers {offers aur coupon} events {khaas shaamon} surveys {aapko kaisa laga, is} other {offers, events aur aapki raay}} ke baare mein likh sakta hoon, subah 9 se raat 9 ke beech hi. Band karne ke liye "{category, select, offers {no offers} events {no events} surveys {no surveys} other {no promotions}}" likhein.',
  'consent.off':
    'Theek hai, {category, select, offers {offers aur coupon} events {khaas shaamon} surveys {aapko kaisa laga, is} other {offers, events ya raay}} ke baare mein ab kuch nahi aayega. Aapki apni booking aur order ki khabar milti rahegi.',
  'privacy.text':
    'Main rakhta hoon: aapka number, naam, bhasha aur khaan-paan, jawab dene ke liye; booking, order aur payment, unhe poora karne ke liye; bill, kyunki tax kanoon kehta hai; aur hamare message. Restaurant ko aapka naam, unke saath ki booking aur number ke aakhri ank dikhte hain. Kuch bhi becha nahi jaata.',
  'privacy.more':
    'Sab kuch dekhein, lein ya badlein: {url}\nYa likhein "delete me", "no promotions" ya "stop".',
  'erase.goes':
    'Hatane par aapka naam, number, note aur hamare saare message chale jaayenge. Yeh wapas nahi ho sakta.',
  'erase.stays':
    'Bill rahenge, jaisa tax kanoon kehta hai, aur jo parosa gaya, aapke naam ke bina. Jo paisa laut raha hai, woh milega.',
  'erase.sure': 'Kya aapko hata doon?',
  'erase.bye': 'Ho gaya: ek minute mein main aapko bhool jaunga. Jab chahein likhein. Alvida!',
  'erase.kept': 'Theek hai, sab kuch rahega.',
  'erase.running': 'Abhi nahi hata sakta, koi aapka intezaar kar raha hai. Pehle ise poora ya cancel karein:',
  'erase.running row': '{restaurant}, {kind, select, booking {table} other {order}}, {at}',
  'erase.works':
    'Aap {places} mein kaam karte hain, isliye nahi hata sakta. Owner se kahein ki aapko staff se hatayein, phir likhein.',
  'link.code':
    'Doosre app ya phone se {minutes} minute mein "link {code}" likhein. Phir dono chat ek hongi: wahi booking, wahi cart.',
  'link.whatsapp': 'WhatsApp par aage badhne ke liye ise dabakar bhejein: {url}',
  'link.sms': 'SMS is number par: {number}',
  'link.sure':
    'Kya is chat ko {channel, select, whatsapp {WhatsApp} other {SMS}} wali chat se jod doon, jiska number {digits} par khatam hota hai? Dono ki booking aur cart dono mein dikhenge, isliye tabhi jab dono aapke hon.',
  'link.done': 'Jud gayin: booking aur cart ab dono chat mein ek hain.',
  'link.kept': 'Theek hai, alag hi rahengi.',
  'link.unknown': 'Yeh code ab nahi chalega. Naye ke liye doosri chat mein "link chats" likhein.',
  'link.not possible': 'Inhe nahi jod sakta: dono se restaurant ke log likhte hain.',
  'link.told':
    'Yeh chat {channel, select, whatsapp {WhatsApp} other {SMS}} wali chat se jud gayi, jiska number {digits} par khatam hota hai. Agar aapne nahi kiya, to yahan hatayein: {url}',
  'who.ask':
    'Kaafi time ho gaya, aur number badal jaate hain. Kya yeh wahi number hai jisse aapne book kiya tha? Kis naam se?',
  'who.not that': 'Us naam se kuch nahi hai. Ek baar aur likhein, ya batayein ki aap yahan naye hain.',
  'who.welcome': 'Aapse phir milkar achha laga.',
  'who.fresh':
    'To naye sire se: pehle jiska yeh number tha, uska kuch bhi aapko nahi dikhega, aur use yahan kuch nahi likha jaayega. Kya chahiye?',
  'resume.cart':
    'Aap *{restaurant}* mein chun rahe the: {count, plural, =1 {1 dish} other {# dish}}, {items}. Aage badhein?',
  'resume.menu': 'Aap *{restaurant}* mein chun rahe the. Aage badhein?',
  'resume.table':
    'Aap *{restaurant}* mein {what, select, moved {table badal} other {table book kar}} rahe the{party, plural, =0 {} =1 {, 1 log} other {, # log}}{known, select, yes {, {at}} other {}}. Aage badhein?',
  'resume.kept':
    '*{restaurant}* ka aapka cart abhi bhi rakha hai: {count, plural, =1 {1 dish} other {# dish}}, {items}.',
  'undo.out': 'Wapas liya: {dishes}.',
  'undo.in': 'Phir se cart mein: {dishes}.',
  'undo.changed': 'Pehle jaisa: {dishes}.',
  'undo.lost': 'Maaf kijiye, {dishes} pehle jaisa ab nahi mil sakta.',
  'undo.same': 'Woh pehle hi wapas ho chuka hai.',
  'undo.answer':
    'Wapas liya: {what, select, name {naam} note {note} table {{party, plural, =0 {} =1 {1 log} other {# log}}{known, select, both {, {at}} yes {{at}} other {}}} other {aapki aakhri baat}}.',
  'undo.placed':
    'Yeh book ya order ho chuka hai, isliye seedhe wapas nahi le sakta. "cancel my booking" ya "cancel my order" likhein, pehle bataunga ki kya hoga.',
  'survey.ask':
    'Ummeed hai *{restaurant}* mein achha laga. Kuch theek na raha ho to "person" likhein, main kisi ko bulata hoon.',
  'survey.no more': 'Aapne iski ijaazat di thi; "no surveys" likhne par band.',
  'block.done':
    '#{number} {name}: block. Message se ab yahan na table milegi, na khaana, aur unhe bataya nahi jaayega. Wapas lene ke liye "unblock guest {number}". Jo booking hai, woh aapke khatam karne tak rahegi.',
  'block.undone': '#{number} {name}: ab phir swagat hai.',
  'block.unknown': '#{number} se koi guest nahi mila.',
  'staff.diner stopped':
    '{name} ne "stop" kaha hai: ab un tak kuch nahi pahunchega. Aap phir apni booking aur order par hain.',
  'loop.suspected':
    '{name} ki taraf se shayad koi machine jawab de rahi hai: baar-baar wahi baat. Uska jawab main ek ghante tak nahi doonga; woh kuch aur likhein to doonga.',
  'person.told':
    'Restaurant ko {at} par bata diya tha. Ab jo likhenge unhe milega. Mere paas lautne ke liye "wapas" likhein.',
  'miss.again': 'Yeh bhi samajh nahi aaya.',
  'again.hint':
    '{why, select, hello {Phir se namaste.} other {Jawab wahi hai.}} {options, select, yes {Neeche se chunein, ya doosre} other {Doosre}} shabdon mein likhein ki kya chahiye; "help" se pata chalega ki kya likh sakte hain.',
  'again.polite': 'Jab chahein.',
  'again.person':
    'Baar baar wahi baat ho rahi hai, isse kisi ka kaam nahi banta. "person" likhein to koi aayega, "wapas" likhein to phir shuru karenge.',
  'care.too many':
    'Ek saath bahut messages aa gaye. Ek minute tak main aur nahi padhunga; uske baad phir likhein.',
  'option.look again': 'Phir se dekhein',
  'option.go on': 'Aage badhein',
  'option.new here': 'Main naya hoon',
  'option.link': 'Haan, jod do',
  'option.no link': 'Nahi',
  'option.delete me': 'Haan, hata do',
  'option.keep me': 'Nahi, rehne do',
};
