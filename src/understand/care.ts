import type { ConsentCategory } from '../domain/consent.ts';
import { linkLength, linkLetters } from '../domain/link-code.ts';
import type { Care } from '../domain/meaning.ts';

/** What the categories are called. */
const names: [ConsentCategory | 'all', string][] = [
  ['offers', 'offers?|coupons?|deals|discounts|ऑफर|ऑफ़र|कूपन'],
  ['events', 'events?|special evenings|इवेंट'],
  ['surveys', 'surveys?|feedback|सर्वे'],
  [
    'all',
    'promotions?|promos?|promotional messages|marketing|marketing messages|ads|advertising|विज्ञापन|प्रचार',
  ],
];
const on = {
  before: 'yes to|turn on|switch on|send me|opt in to',
  after: 'on|yes|chalu|chalu karo|चालू|चालू करो',
};
const off = {
  before:
    'no|no more|stop|stop sending|stop sending me|no to|turn off|switch off|dont send|dont send me|do not send|opt out of|unsubscribe from',
  after: 'off|stop|no|nahi|nahin|band|band karo|mat bhejo|बंद|बंद करो|मत भेजो|नहीं',
};
const consents = names.flatMap(([category, name]) =>
  [
    { given: true, ways: on },
    { given: false, ways: off },
  ].map(({ given, ways }) => ({
    care: { kind: 'consent', category, given } satisfies Care,
    pattern: new RegExp(`^(?:(?:${ways.before}) (?:${name})|(?:${name}) (?:${ways.after}))$`),
  })),
);

/** Whole messages; the answer to them is the same wherever the conversation stands. */
const wholes: [Care, string][] = [
  [
    { kind: 'privacy' },
    `privacy, privacy policy, privacy notice, my privacy, data policy, my data, show my data, download my data, export my data,
     what do you know about me, what do you know of me, what do you have on me, what data do you have, what data do you keep,
     what do you store, mera data, mera data dikhao, meri jankari, meri jaankari, प्राइवेसी, निजता, मेरा डेटा, मेरी जानकारी`,
  ],
  [
    { kind: 'erase' },
    `delete me, delete my data, delete my account, delete my number, delete my information, delete all my data, erase me,
     erase my data, forget me, forget my number, remove my data, remove my account, close my account, mujhe delete karo,
     mera data hatao, mera data mitao, mera data delete karo, mera account delete karo, account delete karo, account band karo,
     मुझे हटाओ, मेरा डेटा हटाओ, मेरा डेटा मिटाओ, मेरा डेटा डिलीट करो, मेरा अकाउंट हटाओ, मेरा खाता हटाओ`,
  ],
  [
    { kind: 'link' },
    `link chats, link my chats, join chats, join my chats, link my number, link my numbers, link my other number, link whatsapp,
     link my whatsapp, link sms, move to whatsapp, move to sms, continue on whatsapp, continue on sms, go on on whatsapp,
     go on on sms, switch to whatsapp, switch to sms, number jodo, chat jodo, whatsapp par chalo, sms par chalo,
     नंबर जोड़ो, चैट जोड़ो, व्हाट्सएप पर चलो`,
  ],
  [
    { kind: 'undo' },
    `undo, undo that, undo it, undo this, undo last, undo the last, undo the last one, no undo, no undo that, oops undo, take back,
     take that back, take it back, no take that back, no take it back, oops take that back, revert, revert that,
     wapas lo, wapas le lo, wapas lelo, wapas kar do, wapas karo, vapas lo, vapas le lo, vapas kar do, vapas karo, use wapas lo,
     nahi wapas, nahin wapas, nahi wapas lo, nahi wapas le lo, nahi vapas, undo karo, undo kar do,
     वापस लो, वापस ले लो, वापस लीजिए, वापस कर दो, वापस करो, नहीं वापस, नहीं वापस लो, नहीं वापस ले लो, अनडू, अनडू करो`,
  ],
];
const linkCode = new RegExp(`^link ([${linkLetters.toLowerCase()}]{${linkLength}})$`);
const byWords = new Map(
  wholes.flatMap(([care, list]) =>
    list.split(',').map((words) => [words.trim().replace(/\s+/g, ' ').normalize('NFKC'), care] as const),
  ),
);

/**
 * What a message says of the guest's own data, of what they may be written to about, and of what it takes back, when it says nothing else; `clean`:
 * as `normalise` gives it. The law asks that a no is as easy as a yes (India's Digital Personal Data Protection Act 2023,
 * section 6 (4)), so it is heard in every state.
 */
export function careIn(clean: string): Care | undefined {
  const plain = clean
    .replace(/['.,]/g, '')
    .replace(/^(?:please|pls) | (?:please|pls)$/g, '')
    .trim();
  const code = linkCode.exec(plain)?.[1];
  if (code) return { kind: 'link', code };
  return byWords.get(plain) ?? consents.find(({ pattern }) => pattern.test(plain))?.care;
}
