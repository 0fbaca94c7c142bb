import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Yes, no, and neither. */
export const answers: Entry<ActLexeme>[] = [
  entry(
    { role: 'answer', yes: true },
    `hn, hmm haan, haanji ji, haan na, han ji han, hanji hanji, ji haan ji, beshaq, avashya, अवश्य, haan, han, ha, haa, hān, hanji, haanji, haan ji, ha ji, han ji, hnji, ji haan, ji ha, ji han, jee haan, ji, jee, jii, hmm haan, hanjee, bilkul, bilkool, zaroor, jarur, zarur, jaroor,
    beshak, kyun nahi, kyu nahi, kyon nahi, kyo nahi, kyun nhi, kyu nhi, kyon nahin, pakka, pakki,  done karo, done hai, done kar do,  final hai,  हाँ, हां, हा, हाँ जी, जी हाँ, जी हां, जी, हांजी, बिल्कुल, बिलकुल, ज़रूर, जरूर, बेशक, क्यों नहीं, क्यूं नहीं, पक्का,  यस`,
  ),
  entry(
    { role: 'answer', yes: true, weak: true },
    `accha, acha, achha, achchha, thik, theek, thik h, haan to, hmm, ओके, अच्छा, ठीक, हम्म, डन`,
  ),
  entry(
    { role: 'answer', yes: false, weak: true },
    `are nahi, arre nahi, are nahi nahi, nahi re, nahi yaar, अरे नहीं, bas, bus, बस`,
  ),
  entry(
    { role: 'answer', yes: false },
    `nahi, nahin, nhi, nai, naheen, nahi ji, ji nahi, ji nahin, ji nhi, nahi nahi, na, naa, na ji, bilkul nahi, bilkul nhi, bilkul nahin,   nahi chahiye, nahi chaiye, nhi chahiye, kuch nahi, kuch nhi, kuchh nahi, aur kuch nahi,  bas itna, bas itna hi, bas yahi, rehne do, rehne dein, rehne dijiye, rehne de, rahne do, rahne dijiye, rehnedo, rhne do, chhodo, chodo, chhod do, chod do, chhodiye, jaane do, jane do, jaane dijiye, zaroorat nahi, zarurat nahi, jarurat nahi, koi zaroorat nahi, mana, mana karo, mana kar do, mana hai,
    नहीं, नही, ना, नहीं जी, जी नहीं, नहीं नहीं, बिल्कुल नहीं, बिलकुल नहीं,  नहीं चाहिए, कुछ नहीं, और कुछ नहीं, बस, रहने दो, रहने दें, रहने दीजिए, रहने दे, छोड़ो, छोड़ दो, छोड़िए, जाने दो, जाने दीजिए, ज़रूरत नहीं, नो, मना`,
  ),
  entry(
    { role: 'assent', yes: true },
    `theek rahega, thik rahega, sahi rahega, accha rahega, acha rahega, theek lag raha, sahi lag raha, koi aitraaz nahi, koi dikkat nahin, sab theek, sab sahi, yahi chahiye, yahi sahi hai, ठीक रहेगा, सही रहेगा, अच्छा रहेगा, यही चाहिए, confirm hai, confirm karo, confirm kar do, confirm kardo, confirm kijiye, pakka karo, pakka kar do, final karo, final kar do, book kar do, book kardo, book karo, book kar dijiye, book kar de, book kijiye, पक्का करो, पक्का करें, पक्का कर दो, कन्फर्म, कन्फर्म करो, कन्फर्म कर दो, कंफर्म, कंफर्म कर दो, बुक कर दो, बुक करो, बुक कर दीजिए, बुक कीजिए, theek, thik, accha, acha, achha, ठीक, अच्छा, theek hai, theek h, thik hai, thik h, thik he, theek hain, tik hai, thk hai, sahi, sahi hai, sahi h, sahee, shi hai, sahi baat, accha hai, acha hai, badhiya, badiya, mast, sundar, jhakaas, ekdum, ek dum, ekdam, ekdum sahi, kamaal,
    chalega, chlega, chalegi, chalta hai, chal jayega, chal jaega, chalo, chalo theek hai, chaliye, ho jayega, ho jaega, hojayega, ho jayegi, manzoor, manjoor, manzur, sehmat, sahmat, koi baat nahi, koi baat nhi, koi baat nahin, koi dikkat nahi, koi problem nahi, koi dikat nahi, dikkat nahi, koi nahi, koi na, koi gal nahi,
    pasand hai, pasand, suit karta hai, kaam karega, kaam chalega, kaam kar jayega, aage badho, aage badhiye, jaisa aap kahein, jo aap kahein, ठीक है, ठीक हैं, सही, सही है, सही बात, अच्छा है, बढ़िया, मस्त, एकदम, चलेगा, चलेगी, चलता है, चल जाएगा, चलो, चलिए, हो जाएगा, मंज़ूर, मंजूर,
    सहमत, कोई बात नहीं, कोई दिक्कत नहीं, कोई परेशानी नहीं, पसंद है, काम करेगा, काम चलेगा, काम कर जाएगा, आगे बढ़ो, आगे बढ़ें, ओके, परफेक्ट, गुड`,
  ),
  entry(
    { role: 'assent', yes: false },
    `galat, galat hai, ghalat, kharab, bekar, bekaar, gadbad, asehmat, asahmat, dikkat, pareshani, mushkil, गलत, ग़लत, खराब, बेकार, गड़बड़, असहमत, दिक्कत, परेशानी, मुश्किल`,
  ),
  entry({ role: 'negation' }, `nahi, nahin, nhi, mat, mt, bina, नहीं, नही, न, मत, बिना, ना ही`),
  entry(
    { role: 'unsure' },
    `puchna, puch ke, puch kar, puchke, puchh ke, soch ke, sochna, sochke, soch kar, batata, batati, bataunga, bataungi, batayenge, bataenge, bataunga baad mein, dekhta, dekhti, dekhunga, dekhungi, dekh lenge, dekhte hai, sochna hai, sochenge, discuss karna, पूछ कर, पूछकर, पूछना, सोच कर, सोचकर, सोचना, बताता, बताती, बताऊँगा, बताऊंगा, बताऊँगी, बताएँगे, देखूँगा, देखूंगा, सोचेंगे, shayad, shayd, sayad, ho sakta hai, pata nahi, pata nhi, pata nahin, pta nahi, pta nhi, nahi pata, nhi pata, nahi pta, maloom nahi, malum nahi, nahi maloom, dekhta hu, dekhta hun, dekhte hain, dekhte hai, dekhti hu, dekhti hun, dekhenge, dekh ke batata hu, dekh kar batata hun,
    sochta hu, sochte hain, sochti hu, sochna padega, soch ke batata hu, soch kar batata hun, soch ke batati hu, soch raha hu, puch ke batata hu, puch kar batata hu, puchna padega, baad mein batata hu, baad me batata hu, batata hu, bata dunga, batati hu, bata dungi, batate hain, baad mein bataunga,
    ruko, rukiye, ruk jao, ek minute ruko, ek min ruko, ek minute, ek second, sure nahi, pakka nahi, abhi pakka nahi, confirm nahi, शायद, हो सकता है, पता नहीं, मालूम नहीं, नहीं पता, देखता हूँ, देखते हैं, देखती हूँ, देखेंगे, सोचता हूँ, सोचते हैं, सोच कर बताता हूँ, पूछ कर बताता हूँ, बाद में बताता हूँ, बताता हूँ, बताती हूँ, रुको, रुकिए, पक्का नहीं`,
  ),
];
