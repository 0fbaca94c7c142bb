import type { ActLexeme } from '../../acts/lexemes.ts';
import type { BasketLexeme } from '../../basket/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

const usual = 'hamesha wala, hamesha ki tarah, hamesha jaisa, roz wala, हमेशा वाला, हमेशा की तरह, रोज़ वाला';

/** Coupons, tips, cutlery, and what to do about a dish that has run out. */
export const basket: Entry<BasketLexeme | ActLexeme>[] = [
  entry({ role: 'couponWord' }, 'कूपन, कूपन कोड, प्रोमो कोड, koopan'),
  entry({ role: 'couponWord', weak: true }, 'कोड'),
  entry({ role: 'couponUse' }, 'lagao, laga do, laga dena, lagana, लगाओ, लगा दो, लगाना'),
  entry({ role: 'tipWord' }, 'टिप, baksheesh, bakshish, बख्शीश'),
  entry({ role: 'percentWord' }, 'pratishat, प्रतिशत, परसेंट, फ़ीसदी'),
  entry(
    { role: 'cutleryWord' },
    'chammach, chamach, chammach, kaanta chammach, चम्मच, चम्मच काँटा, काँटा चम्मच, कटलरी',
  ),
  entry(
    { role: 'basketNo' },
    'mat, mat do, mat dena, mat bhejo, mat bhejna, mat lagao, nahi, nahin, nahi chahiye, nahin chahiye, nahi dena, nahi bhejna, hatao, hata do, hata dena, nikalo, nikal do, bina, ke bina, मत, मत दो, मत देना, मत भेजो, मत भेजना, नहीं, नहीं चाहिए, नहीं देना, हटाओ, हटा दो, हटा देना, निकालो, निकाल दो, बिना, के बिना',
  ),
  entry(
    { role: 'shortage' },
    'agar kuch khatam ho, agar kuch khatam ho jaye, agar kuch khatam ho to, kuch khatam ho to, kuch khatam ho jaye to, agar kuch na mile, agar kuch na mile to, kuch na mile to, अगर कुछ ख़त्म हो, अगर कुछ खत्म हो, अगर कुछ ख़त्म हो तो, अगर कुछ खत्म हो तो, कुछ ख़त्म हो तो, कुछ खत्म हो तो, कुछ न मिले तो, अगर कुछ न मिले तो',
  ),
  entry(
    { role: 'ifOut', how: 'ask' },
    'call karo, call kar lena, call karna, phone karo, phone kar lena, puch lena, pooch lena, bata dena, mujhse puchna, कॉल करो, कॉल कर लेना, फ़ोन कर लेना, फोन कर लेना, पूछ लेना, बता देना',
  ),
  entry(
    { role: 'ifOut', how: 'remove' },
    'chhod do, chod do, chhod dena, hata do, hata dena, rehne do, rehne dena, छोड़ दो, छोड़ देना, हटा दो, हटा देना, रहने दो, रहने देना',
  ),
  entry(
    { role: 'ifOut', how: 'substitute' },
    'kuch aur de do, kuch aur dena, kuch aur bhej do, milta julta de do, milta julta dena, uske jaisa kuch, कुछ और दे दो, कुछ और देना, कुछ और भेज दो, मिलता जुलता दे दो, मिलता जुलता देना',
  ),
  entry(
    { role: 'ifOut', how: 'cancel' },
    'cancel kar do, cancel kar dena, order cancel kar do, order cancel kar dena, radd kar do, रद्द कर दो, रद्द कर देना, ऑर्डर रद्द कर दो, कैंसल कर दो, कैंसिल कर देना',
  ),
  entry({ role: 'usual' }, usual),
  entry({ role: 'act', intent: 'repeat', place: 'anywhere' }, usual),
];
