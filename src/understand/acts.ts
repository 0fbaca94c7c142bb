import type { Act, Language } from '../domain/meaning.ts';

/** Whole messages and the act each is. English, Hindi, and Hindi in Latin letters. */
const phrases: Record<Act, readonly string[]> = {
  yes: [
    'yes',
    'y',
    'yeah',
    'yep',
    'yup',
    'ok',
    'okay',
    'k',
    'sure',
    'confirm',
    'book it',
    'done',
    'fine',
    'correct',
    'right',
    'go ahead',
    'perfect',
    'haan',
    'han',
    'ha',
    'haanji',
    'ji',
    'theek hai',
    'thik hai',
    'sahi',
    'हाँ',
    'हां',
    'जी',
    'जी हाँ',
    'ठीक है',
    'ठीक',
    'सही',
    'कर दो',
    'पक्का',
    'पक्का करें',
    '👍',
  ],
  no: [
    'no',
    'n',
    'nope',
    'nah',
    'not now',
    'no thanks',
    'nothing',
    'nothing else',
    'none',
    'nahi',
    'nahin',
    'na',
    'नहीं',
    'नही',
    'ना',
    'कुछ नहीं',
    '👎',
  ],
  cancel: [
    'cancel',
    'cancel it',
    'cancel booking',
    'cancel my booking',
    'cancel order',
    'cancel my order',
    'cancel my table',
    'drop order',
    'drop it',
    'radd karo',
    'cancel karo',
    'cancel kar do',
    'रद्द',
    'रद्द करो',
    'रद्द करें',
    'कैंसल',
    'कैंसल करो',
  ],
  change: [
    'change',
    'change it',
    'edit',
    'modify',
    'change booking',
    'change my booking',
    'reschedule',
    'badlo',
    'badal do',
    'बदलें',
    'बदलो',
    'बदलना है',
  ],
  bookings: [
    'my bookings',
    'my booking',
    'bookings',
    'my orders',
    'my order',
    'orders',
    'status',
    'order status',
    'booking status',
    'where is my order',
    'reservations',
    'my reservation',
    'my reservations',
    'meri booking',
    'mera order',
    'मेरी बुकिंग',
    'बुकिंग',
    'मेरा ऑर्डर',
    'मेरे ऑर्डर',
  ],
  help: ['help', 'help me', 'info', 'what can i say', 'what can you do', 'options', 'madad', 'मदद', 'सहायता'],
  menu: [
    'menu',
    'the menu',
    'see menu',
    'see the menu',
    'show menu',
    'show the menu',
    'menu please',
    'menu dikhao',
    'मेनू',
    'मेन्यू',
    'मेनू दिखाओ',
  ],
  cart: ['cart', 'my cart', 'view cart', 'show cart', 'basket', 'bill', 'total', 'कार्ट', 'मेरा कार्ट'],
  pay: [
    'pay',
    'paid',
    'i have paid',
    'i paid',
    'payment done',
    'pay now',
    'checkout',
    'check out',
    'place order',
    'order it',
    'भुगतान',
    'भुगतान करें',
    'पैसे दे दिए',
  ],
  more: ['more', 'show more', 'next', 'see more', 'others', 'aur', 'aur dikhao', 'और', 'और दिखाओ'],
  back: ['back', 'go back', '0', 'undo', 'previous', 'wapas', 'peeche', 'वापस', 'पीछे'],
  restart: [
    'start over',
    'restart',
    'reset',
    'begin again',
    'home',
    'main menu',
    'new',
    'phir se',
    'shuru se',
    'फिर से शुरू',
    'फिर से',
    'शुरू से',
  ],
  person: [
    'person',
    'a person',
    'human',
    'agent',
    'talk to a person',
    'talk to person',
    'speak to someone',
    'speak to a person',
    'talk to someone',
    'talk to a human',
    'real person',
    'call me',
    'insaan',
    'insan',
    'kisi se baat',
    'इंसान',
    'इंसान से बात',
    'किसी से बात करनी है',
  ],
  thanks: [
    'thanks',
    'thank you',
    'thank u',
    'thx',
    'ty',
    'thanks a lot',
    'thank you so much',
    'many thanks',
    'cheers',
    'great thanks',
    'dhanyavaad',
    'dhanyawad',
    'shukriya',
    'धन्यवाद',
    'शुक्रिया',
    '🙏',
  ],
  greeting: [
    'hi',
    'hello',
    'hey',
    'hii',
    'hiya',
    'good morning',
    'good evening',
    'good afternoon',
    'namaste',
    'namaskar',
    'नमस्ते',
    'नमस्कार',
    'hi there',
    'hello there',
    'yo',
    '👋',
  ],
  stop: ['stop', 'stopall', 'unsubscribe', 'end', 'quit', 'revoke', 'optout', 'opt out', 'बंद', 'band karo'],
  start: ['start', 'unstop', 'subscribe'],
};

const byPhrase = new Map(
  Object.entries(phrases).flatMap(([act, all]) => all.map((phrase): [string, Act] => [phrase, act as Act])),
);

const trimmings =
  /^(?:please|pls|plz|ok|okay|so|and|um|uh|well|actually|i want to|i'd like to|can i|could i|can you)\s+|\s+(?:please|pls|plz|thanks|thank you|ji|now|yaar|bhai)$/;

function bare(text: string): string {
  let rest = text
    .replace(/[.,:"']+$/g, '')
    .replace(/^["']+/, '')
    .trim();
  for (;;) {
    const less = rest.replace(trimmings, '').trim();
    if (less === rest || less === '') return rest;
    rest = less;
  }
}

/** The act a whole message is, if it is nothing else. */
export function wholeAct(text: string): Act | undefined {
  return byPhrase.get(text.replace(/[.,]+$/g, '')) ?? byPhrase.get(bare(text));
}

// What somebody in trouble says, in whatever sentence. A request not to cancel is none to cancel.
const inside: readonly [RegExp, Act][] = [
  [/\b(?:don'?t|do not|not|without|if)\b.*\bcancel|\bcancel\w* (?:policy|fee|charge)/, 'help'],
  [
    /\bcancel(?: (?:it|this|that|them|my|our|the|everything|all|booking|order|table|reservation|karo|kar|please|now)\b|$)|रद्द|कैंसल/u,
    'cancel',
  ],
  [
    /\b(?:refund|money back|my money|paid already|my (?:order|booking|table|food)|never (?:got|came|received))\b|पैसे वापस|मेरा (?:ऑर्डर|पैसा)/u,
    'bookings',
  ],
  [/\b(?:running|am|are|be|is|we're|i'm|will be)\b.*\blate\b|\bm(?:in|ins|inutes?) late\b/, 'person'],
];

/** Words in a sentence that say what it wants, when nothing else of it is understood. */
export function actInside(text: string): Act | undefined {
  const found = inside.find(([pattern]) => pattern.test(text))?.[1];
  return found === 'help' ? undefined : found;
}

const lead = /^(yes|yeah|yep|ok|okay|sure|haan|हाँ|हां|no|nope|nahi|नहीं)[ ,.-]+(.+)$/su;

/** "no, make it 9": the act in front, and what follows it. */
export function leadingAct(text: string): { act: 'yes' | 'no'; rest: string } | undefined {
  const found = lead.exec(text);
  const [word, rest] = [found?.[1], found?.[2]];
  if (!word || !rest) return undefined;
  return { act: byPhrase.get(word) === 'no' ? 'no' : 'yes', rest };
}

/** A language somebody asks for: "hindi", "in english please", "हिंदी में". */
export function languageAsked(text: string): Language | undefined {
  const words = bare(text)
    .replace(/^(?:in|speak|use|switch to|change to)\s+/, '')
    .replace(/\s+(?:me|mein|में)(?:\s.*)?$/u, '');
  if (['hindi', 'हिंदी', 'हिन्दी'].includes(words)) return 'hi';
  if (['english', 'angrezi', 'अंग्रेज़ी', 'अंग्रेजी', 'इंग्लिश'].includes(words)) return 'en';
  return undefined;
}
