import type { templates as english } from '../en/templates.ts';
import type { Twin } from '../twin.ts';

/** What Meta approves once, word for word, in Hindi with Latin letters. */
export const templates: Twin<typeof english> = {
  'template.reminder':
    'Thali se yaad: {restaurant} mein aapki table {at} ki hai, {party} logon ke liye. Kya aap aa rahe hain?',
  'template.reminder answer by':
    'Thali se yaad: {restaurant} mein aapki table {at} ki hai, {party} logon ke liye. Please {until} tak jawab dein, nahi to table doosron ko milegi. Kya aap aa rahe hain?',
  'template.see you':
    'Jaldi milte hain! {restaurant} mein aapki table {at} ki hai, {party} logon ke liye. Der ho to yahin bata dein.',
  'template.table accepted':
    'Thali se khushkhabri: {restaurant} mein aapki table {at} ke liye pakki hai, {party} logon ke liye. Booking #{number} hai. Milte hain!',
  'template.order accepted':
    'Thali se khushkhabri: {restaurant} ne aapka order #{number} le liya hai, {at} par taiyaar milega. Milte hain!',
  'template.delayed':
    'Thali se khabar: {restaurant} ko aapke #{number} ke liye {at} tak ka samay chahiye. Der lage to cancel karein, poora paisa wapas aayega.',
  'template.table declined':
    'Thali se khabar: sorry, {restaurant} mein {at} par {party} logon ke liye table nahi hai. Kuch diya ho to paisa wapas aayega.',
  'template.order declined':
    'Thali se khabar: sorry, {restaurant} aapka {at} ka order nahi bana sakta. Kuch diya ho to paisa wapas aayega.',
  'template.moved':
    'Thali se khabar: {restaurant} ne aapki table {before} se {at} kar di hai. Theek na lage to cancel kar sakte hain.',
  'template.ready': 'Thali se khushkhabri: {restaurant} mein aapka order #{number} taiyaar hai, le jaiye.',
  'template.refund done': 'Thali se khushkhabri: {restaurant} se {refund} aapko wapas bhej diya gaya hai.',
  'template.pay': 'Thali se khabar: please {until} tak {total} pay karein. Link {url} tab tak chalega.',
  'template.table free':
    'Thali se khushkhabri: {restaurant} mein {at} ki ek table khaali hui hai, {party} logon ke liye. Chahein to {until} tak aapki hai.',
  'template.table ready':
    'Thali se khushkhabri: {restaurant} mein aapki table taiyaar hai. Aaj {until} tak aapke liye rakhi hai.',
  'template.how was it':
    'Thali se namaste: umeed hai {restaurant} mein aapko achha laga. Kuch theek na raha ho to "person" likhein, main kisi ko bulata hoon. Aapne iski haan ki thi; "no surveys" likhne par band ho jaayega.',
  'template.booking waits':
    'Ek booking {restaurant} mein aapke jawab ka intezaar kar rahi hai: number {number}, samay {at}, kul {party} log. Yahan jawab dein, poori baat dikh jaayegi.',
  'template.order waits':
    'Ek order {restaurant} mein aapke jawab ka intezaar kar raha hai: number {number}, samay {at} ka. Yahan jawab dein, poori baat dikh jaayegi.',
  'template.person wanted':
    'Ek mehmaan {restaurant} mein kisi insaan ka intezaar kar rahe hain: naam {name} hai. Yahan jawab dein, unki baat dikh jaayegi.',
};
