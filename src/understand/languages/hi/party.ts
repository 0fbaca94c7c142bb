import type { PeopleLexeme } from '../../people/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

export const party: Entry<PeopleLexeme>[] = [
  [
    { role: 'becoming', after: true },
    ...phrases(`
      kar do, kardo, kar dijiye, kar dena, kar de, kar dein, ho jayenge, ho jaenge, ho gaye, ho gaye hain,
      aayenge, aaenge, ayenge, aa rahe, honge, कर दो, कर दीजिए, कर देना, हो जाएंगे, हो गए, आएंगे, आ रहे, होंगे
    `),
  ],
  [{ role: 'partyFor', after: true }, 'के लिए', 'ke liye', 'kelie', 'k liye', 'ke lie', 'ke liy', 'liye'],
  [{ role: 'of' }, 'ka', 'ki', 'ke', 'का', 'की', 'के'],
  [{ role: 'booking' }, 'टेबल', 'टेबिल', 'बुकिंग', 'बुक', 'jagah', 'जगह', 'mez', 'मेज', 'सीट', 'रिजर्वेशन'],
  [{ role: 'place' }, 'सीट', 'सीटें', 'kursi', 'kursiyan', 'कुर्सी', 'कुर्सियां', 'thali seats'],
  [{ role: 'being' }, ...phrases(`hai, hain, honge, hoge, hongi, hoga, hogi, है, हैं, होंगे, होगे, होंगी, होगा`)],
  [{ role: 'only' }, 'sirf', 'bas', 'keval', 'kewal', 'sif', 'सिर्फ', 'बस', 'केवल', 'मात्र'],
  [
    { role: 'roughly' },
    ...phrases(`hi, ही, karib, kareeb, lagbhag, takriban, taqriban, लगभग, करीब, तकरीबन, kam se kam, कम से कम`),
  ],
  [
    { role: 'total' },
    ...phrases(`
      kul, kul mila ke, kul milakar, total, sab milakar, sab mila ke, mila ke, कुल, कुल मिलाकर, टोटल,
      सब मिलाकर
    `),
  ],
  [{ role: 'including' }, 'milakar', 'mila ke', 'mila kar', 'samet', 'sahit', 'मिलाकर', 'समेत', 'सहित'],
  [{ role: 'or' }, 'ya', 'ya phir', 'या', 'या फिर', 'se'],
  [
    { role: 'difference', sign: 1 },
    ...phrases(`
      aur, aur log, zyada, jyada, badha do, badhao, extra, और, ज्यादा, ज़्यादा, बढ़ा दो, बढ़ाओ, aur badha do,
      aur aayenge, aur aa rahe hain, और आएंगे
    `),
  ],
  [{ role: 'changing', sign: 1 }, 'aur', 'और'],
  [{ role: 'another', sign: 1 }, 'ek aur', 'एक और'],
  [{ role: 'company' }, 'parivar', 'pariwar', 'parivaar', 'परिवार', 'फैमिली', 'टेबल', 'ग्रुप'],
  [
    { role: 'moment' },
    ...phrases(`
      karib, raat, sham, shaam, subah, dopahar, रात, शाम, सुबह, दोपहर, saade, sadhe, sawa, paune, साढ़े, सवा,
      पौने
    `),
  ],
  [
    { role: 'difference', sign: -1 },
    ...phrases(`
      kam, ghata do, ghatao, hata do, hatao, kam kar do, nahi aa, nahi aayega, nahi aayenge, nahi aa raha,
      nahi aa rahe, nahin aa rahe, nahi aa payega, nahi aa payenge, कम, घटा दो, हटा दो, नहीं आ, नहीं आएगा,
      नहीं आएंगे, नहीं आ रहे
    `),
  ],
  [
    { role: 'correction' },
    ...phrases(`nahi, nahin, nhi, sorry, balki, matlab, galti, नहीं, बल्कि, मतलब, सॉरी`),
  ],
  [
    { role: 'predicate' },
    ...phrases(`
      aayenge, aaenge, ayenge, aa, aayega, honge, hain, hai, chahiye, chahte, jayenge, आएंगे, आएँगे, आयेंगे,
      होंगे, हैं, है, चाहिए, आ
    `),
  ],
  [{ role: 'trait' }, 'shakahari', 'शाकाहारी', 'वेज'],
  [
    { role: 'otherUnit' },
    ...phrases(`
      baje, bje, bajhe, bajey, bajkar, ghante, ghanta, minat, din, hafte, mahine, saal, tareekh, tarikh,
      tareek, taarikh, rupaye, rupay, rupaiye, plate, बजे, बजकर, घंटे, घंटा, मिनट, दिन, हफ्ते, महीने, साल,
      तारीख, रुपये, रुपए, जनवरी, फरवरी, मार्च, अप्रैल, मई, जून, जुलाई, अगस्त, सितंबर, अक्टूबर, अक्तूबर,
      नवंबर, दिसंबर, सोमवार, मंगलवार, बुधवार, गुरुवार, शुक्रवार, शनिवार, रविवार
    `),
  ],
];
