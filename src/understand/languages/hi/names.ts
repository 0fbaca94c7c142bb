import type { PeopleLexeme } from '../../people/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

export const names: Entry<PeopleLexeme>[] = [
  [
    { role: 'introduction' },
    ...phrases(`
      mera naam, mera nam, mera name, naam, naam hai, mera naam hai, naam likh lo, naam likho, मेरा नाम,
      मेरा नाम है, नाम, नाम है, नाम लिखो, booking ka naam
    `),
  ],
  [{ role: 'introduction', part: 'last' }, 'upnaam', 'kulnaam', 'उपनाम', 'कुलनाम', 'सरनेम'],
  [{ role: 'introduction', weak: true, itself: true }, 'main', 'mai', 'मैं', 'मै'],
  [
    { role: 'introduced', sure: true },
    ...phrases(`
      bol raha hu, bol raha hoon, bol raha hun, bol rahi hu, bol rahi hoon, bol rahi hun, baat kar raha hoon,
      baat kar rahi hoon, ke naam se, ke naam pe, ke naam par, ke nam se, ke nam pe, ke nam par, ke name se,
      ke name pe, ke name par, naam se, naam pe, naam par, naam hai, naam he, naam hai mera, mera naam,
      बोल रहा हूं, बोल रहा हूँ, बोल रही हूं, बोल रही हूँ, के नाम से, के नाम पर, के नाम पे, नाम है,
      नाम है मेरा, नाम से, नाम पर
    `),
  ],
  [{ role: 'venue' }, 'hotel', 'dhaba', 'होटल', 'रेस्टोरेंट', 'रेस्तरां', 'ढाबा', 'रेस्टोरेन्ट'],
  [
    { role: 'title' },
    ...phrases(`shri, shree, shrimati, smt, kumari, श्री, श्रीमती, कुमारी, डॉक्टर, मिस्टर, मिसेज`),
  ],
  [
    { role: 'title', after: true },
    ...phrases(`ji, jee, sahab, saheb, sahib, saab, sab, जी, साहब, साहेब, साब`),
  ],
  [
    { role: 'nameless' },
    ...phrases(`
      hai, hain, he, ho, hu, hoon, hun, tha, thi, the, se, ke, ka, ki, ko, mein, me, pe, par, tak, aur, ya,
      bhi, hi, to, toh, na, nahi, nahin, nhi, mat, haan, han, ha, haanji, ji, jee, theek, thik, sahi, accha,
      acha, achha, bas, kya, kyun, kaise, kab, kahan, kitne, kitna, kaun, kar, karo, karna, karke, karni,
      karein, kariye, kijiye, do, de, dedo, dijiye, lo, le, lena, dena, chahiye, chahie, chaiye, milega,
      milegi, mil, hoga, hogi, honge, raha, rahi, rahe, hua, hui, gaya, gayi, aaj, kal, parso, parson, subah,
      sham, shaam, raat, dopahar, abhi, bolo, bol, likho, likh, lijiye, karta, karti, kiska, kiski, kiske,
      aapka, aapki, aapke, tumhara, tumhari, tumhare, jo, jis, jiska, jiske, mera, meri, mere, hamara,
      hamare, apna, apni, apne, yeh, ye, woh, wo, is, us, isko, usko, yahan, wahan, bhaiya, bhai, namaste,
      namaskar, dhanyavaad, shukriya, khana, table, wala, wali, wale, naam, nam, baje, log, logon, liye,
      sirf, kripya, है, हैं, हो, हूं, हूँ, था, थी, थे, से, के, का, की, को, में, पे, पर, तक, और, या, भी, ही,
      तो, ना, न, नहीं, मत, हां, हाँ, जी, ठीक, सही, अच्छा, बस, क्या, क्यों, कैसे, कब, कहां, कितने, कौन, कर,
      करो, करना, करके, करनी, करें, कीजिए, दो, दे, दीजिए, लो, ले, लेना, चाहिए, मिलेगा, मिलेगी, होगा, होंगे,
      रहा, रही, रहे, आज, कल, परसों, किसका, किसकी, किसके, आपका, आपकी, आपके, तुम्हारा, सुबह, शाम, रात, दोपहर,
      अभी, बोलो, लिखो, मेरा, मेरी, मेरे, हमारा, यह, ये, वह, वो, इस, उस, नमस्ते, नमस्कार, धन्यवाद, शुक्रिया,
      खाना, टेबल, बुक, बुकिंग, नाम, बजे, लिए, सिर्फ, कृपया, भैया, भाई
    `),
  ],
];
