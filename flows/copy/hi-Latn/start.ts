import type { start as english } from '../en/start.ts';
import type { Twin } from '../twin.ts';

/** The first word, home, what works everywhere, and questions. */
export const start: Twin<typeof english> = {
  'notice.first':
    'Namaste, main Thali hoon, ek bot jo table dhoondhta hai aur order leta hai. Iske liye aapka number aur booking rakhe jaate hain. Kabhi bhi "help", kisi insaan ke liye "person", band karne ke liye "stop" likhein. {hindi}',
  'notice.hindi': 'For English say "english".',

  'home.hello': 'Kya chahiye? Jaise "Koramangala mein biryani" ya "kal 8 baje 4 logon ke liye table".',
  'home.hello name':
    'Namaste {name}. Kya chahiye? Jaise "Koramangala mein biryani" ya "kal 8 baje 4 logon ke liye table".',
  'help.text':
    'Aap likh sakte hain: koi dish, jagah ya area; "2 logon ke liye 8 baje table"; "menu"; "meri booking"; "wapas"; "phir se shuru"; insaan ke liye "person".',
  'miss.sorry': 'Sorry, samajh nahi aaya.',
  'miss.choices':
    'Ab bhi samajh nahi aaya. Phir se shuru karein, aapki booking dekhein, ya kisi insaan ko bulaoon?',
  'stale.notice': 'Woh pehle ka message tha. Abhi hum yahan hain:',
  'language.changed': 'Theek hai, ab Hinglish mein baat karenge.',
  'stop.done': 'Ho gaya, ab hamari taraf se kuch nahi aayega. Mann badle to "start" likhein.',
  'start.done': 'Aapka phir se swagat hai.',
  'name.noted': 'Theek hai, {name}.',
  'thanks.answer': 'Aapka swagat hai.',
  'bye.answer': 'Phir milenge!',
  'greeting.answer': 'Namaste!',
  'media.voice': 'Main abhi voice note nahi sun sakta. Please likhkar bhejein.',
  'media.picture': 'Thanks, par main photo ya file nahi padh sakta. Please likhkar bhejein.',
  'wait.ok':
    'Theek hai, *{restaurant}* se phir pooch raha hoon, jawab aate hi bataunga. Samay tak jawab na aaya to cancel kar doonga, aur diya hua paisa wapas aayega.',
  'wait.settled': '*{restaurant}*, {at}: {status}',
  'sender.unknown': 'Is number par abhi booking nahi hoti. Please {address} par likhein.',
  'lost.place': 'Sorry, main baat bhool gaya. Aapki booking aur cart safe hain.',
  'turn.failed':
    'Sorry, hamari taraf se kuch gadbad hui aur kaam poora nahi hua. Phir try karein, ya "person" likhein.',
  'entry.join':
    '*{restaurant}* chahta hai ki aap {role, select, owner {owner} manager {manager} host {host} other {kitchen}} ke taur par staff mein aayein. Teen din ke andar yeh kholein: {url}',
  'entry.recover':
    'Thali ka naya password yahan chunein, ek din ke andar: {url}\nAapne nahi maanga? Rehne dein, kuch nahi badlega.',

  'answer.dish': '{item}: {diet}{suits, select, none {} other {, {suits} ke liye theek}}.',
  'answer.not always': 'Kuch choices ke saath nahi: {diet}.',
  'answer.price': '{size, select, none {} other {{size}: }}{amount}',
  'answer.contains': 'Menu ke hisaab se ismein {allergens} hai.',
  'answer.contains none': 'Menu mein iske liye koi allergen nahi likha.',
  'answer.with choices': 'Kuch choices ke saath yeh bhi: {allergens}.',
  'answer.allergy': 'Allergy ho to restaurant se bhi pooch lein: "person" likhein.',
  'answer.map': 'Map: {url}',
  'answer.place': '{restaurant}, {address}.',
  'answer.else': 'Mujhe itna hi pata hai. Baaki ke liye "person" likhein, restaurant se kisi ko bulaunga.',
  'answer.unknown':
    'Iska jawab mere paas nahi hai. Main jagah dhoondhta, table book karta aur order leta hoon. Insaan ke liye "person" likhein.',
};
