import type { WhenLexeme } from '../../when/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Small words that hold a day or a time in its place, and those that keep a number from being one. */
export const relations: Entry<WhenLexeme>[] = [
  entry(
    { role: 'inBehind' },
    `में, मे, बाद, के बाद, के अंदर, mein, me, main, mai, mei, baad, bad, ke baad, ke andar, baad mein,
    baad me, के अन्दर, ke bad, बाद में, k baad, k andar, ke under`,
  ),
  entry({ role: 'countFrom', sign: 1 }, 'से, के बाद, se, ke baad'),
  entry({ role: 'ago' }, 'पहले, pehle, pahle, phle, pehley'),
  entry(
    { role: 'move', sign: 1 },
    `आगे, aage, aagey, late kar, देर से, der se, aage badha, aage badhao, aage badha do, aage kar do`,
  ),
  entry({ role: 'move', sign: -1 }, 'पहले, pehle, pahle, jaldi, जल्दी, pehle kar do, pehle karo'),
  entry(
    { role: 'change' },
    `बदल, बदलो, बदलना, बदलकर, शिफ्ट, badal, badlo, badalna, badle, badalkar, badal do`,
  ),
  entry(
    { role: 'notBehind' },
    `नहीं, नही, मत, नहि, nahi, nahin, nhi, nai, mat, nahee, नहीं बल्कि, nahi balki, की जगह, के बजाय,
    के बदले, को नहीं, ki jagah, ke bajay, ke badle, ko nahi, ki bajay, ke bajaye, ki jgah, ko nhi,
    baje nahi, bje nahi, se nahi`,
  ),
  entry({ role: 'endBehind' }, 'के अंत में, के अंत, के आखिर में, ke ant mein, ke ant me, ke aakhir mein'),
  entry({ role: 'endOf', today: true }, 'दिन के अंत में, दिन के अंत, din ke ant mein, din ke ant me'),
  entry(
    { role: 'betweenBehind' },
    `के बीच, के बीच में, ke beech, ke bich, ke beech mein, ke beech me, ke bich me, k beech`,
  ),
  entry({ role: 'more' }, 'और, aur'),
  entry({ role: 'of' }, 'का, की, के, में, ka, ki, ke, k, kaa'),
  entry({ role: 'ko' }, 'को, ko'),
  entry({ role: 'final' }, 'आखिरी, अंतिम, aakhri, akhri, aakhiri, antim'),
  entry(
    { role: 'idiom' },
    'aaj kal, aajkal, आजकल, आज कल, sun na, sun le, sun lo, शुभ प्रभात, शुभ रात्रि, शुभ संध्या, shubh prabhat, shubh ratri, shubh sandhya, गुड मॉर्निंग, गुड नाइट',
  ),
  entry({ role: 'every' }, 'हर, रोज, har, roz, rozana, pichle, पिछले, पिछली, प्रति'),
  entry(
    { role: 'counted' },
    `लोग, लोगों, लोगो, जन, जने, व्यक्ति, व्यक्तियों, बंदे, बच्चे, बच्चों, बड़े, मेहमान, दोस्त, log, logo,
    logon, loag, jan, jane, jano, bande, bando, bandon, bacche, bachche, bacchon, aadmi, admi, आदमी,
    mehman, vyakti, dost, dosto, लोगोंके, jan ke, bachhe, banda, रुपये, रुपए, रुपया, प्रतिशत, फीसदी,
    तारे, सिक्के, किलो, rupaye, rupay, rupees, rupe, pratishat, kilo, kilometer, प्लेट, गिलास, बोतल, कप,
    पीस, glass, gilas, botal, baar, बार, manzil, मंजिल, wali, wala, वाली, वाला, gram, ग्राम, aur log,
    और लोग, साल के, saal ke`,
  ),
  entry(
    { role: 'afterTime' },
    `कर, करो, करें, करना, कीजिए, करिए, रखो, रखना, चलेगा, ठीक, सही, होगा, मिलेगा, मिलेगी, आएंगे, आऊंगा,
    के लिए, ka, ke liye, kar, karo, kardo, kar do, kare, karen, karna, karna hai, kijiye, rakho, rakhna,
    rakh do, chalega, chalegi, theek, thik, sahi, hoga, milega, milegi, aayenge, aaenge, ayenge, aaunga,
    aa rahe, bhai, bhaiya, ji, hai, hain, है, हैं, aur, और, ya, या, haan, na, to, toh, ok, table, टेबल,
    book, बुक, kya, aana, आना`,
  ),
  entry({ role: 'numbered' }, 'नंबर, फोन, मोबाइल, दूरभाष, कमरा, रुपये, nambar, fon, kamra, makan, gali'),
];
