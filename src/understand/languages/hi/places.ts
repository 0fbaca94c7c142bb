import type { PlaceLexeme } from '../../places/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** What is looked for: houses, food, prices, areas, how near. */
export const places: Entry<PlaceLexeme>[] = [
  [
    { role: 'placeType' },
    ...phrases(
      'dhaba, dhabe, mithai ki dukaan, mithai ki dukan, mithai shop, chai ki tapri, tapri, bhojnalaya, bhojanalay, halwai, thela, रेस्टोरेंट, रेस्तरां, रेस्टोरेन्ट, रेस्तराँ, ढाबा, ढाबे, कैफे, कैफ़े, बार, पब, भोजनालय, मिठाई की दुकान, बेकरी, होटल, हलवाई',
    ),
  ],
  [{ role: 'placeNoun' }, ...phrases('jagah, jagha, thikana, dukaan, dukan, जगह, दुकान, टेबल')],
  [
    { role: 'foodNoun' },
    ...phrases(
      'khana, khaana, khane, khaane, khaanaa, bhojan, vyanjan, pakwan, खाना, खाने, भोजन, व्यंजन, पकवान',
    ),
  ],
  [
    { role: 'areaNoun' },
    ...phrases(
      'ilaka, ilaaka, ilake, ilaake, hissa, hisse, hisa, taraf, shehar, shahar, sheher, shehr, shaher, mohalla, kshetra, इलाका, इलाके, हिस्सा, हिस्से, तरफ, शहर, क्षेत्र, एरिया',
    ),
  ],
  [
    { role: 'priceNoun' },
    ...phrases(
      'daam, dam, keemat, kimat, qeemat, bhav, paisa, paise, kharcha, दाम, कीमत, भाव, पैसे, खर्चा, बजट',
    ),
  ],
  [
    { role: 'price', price: 'cheap' },
    ...phrases(
      'sasta, saste, sasti, sastaa, sabse sasta, kam daam, kam kimat, kam keemat, kam paise, kifayati, kifaayati, सस्ता, सस्ते, सस्ती, कम दाम, कम कीमत, किफायती, किफ़ायती',
    ),
  ],
  [
    { role: 'price', price: 'moderate' },
    ...phrases(
      'maamuli, mamuli, maamooli, mamooli, theek thaak daam, thik thak daam, madhyam, na sasta na mehnga, na mehnga na sasta, zyada mehnga nahi, zyada mehenga nahi, jyada mehnga nahi, bahut mehnga nahi, zyada mahanga nahi, zyada mehngi nahi, jyada mehanga nahi, मध्यम, ज्यादा महंगा नहीं, ज़्यादा महंगा नहीं',
    ),
  ],
  [
    { role: 'price', price: 'expensive' },
    ...phrases(
      'mehnga, mehenga, mahanga, mehanga, mehnge, mehenge, mahange, mehngi, mahangi, maheng, sabse mehnga, महंगा, महँगा, महंगे, महंगी, शानदार',
    ),
  ],
  [
    { role: 'sort' },
    ...phrases(
      'sabse accha, sabse achha, sabse acha, sabse achi, sabse acchi, sabse badhiya, sabse badiya, sabse mashhoor, mashhoor, mashoor, mashhur, lokpriya, sabse famous, sabse popular, सबसे अच्छा, सबसे अच्छी, सबसे बढ़िया, मशहूर, लोकप्रिय',
    ),
  ],
  [
    { role: 'facility' },
    ...phrases(
      'chhat, chat pe, chhat wala, gaana bajana, khuli jagah, khuli hawa, पार्किंग, वाईफाई, वाई फाई, छत, एसी, लाइव म्यूजिक',
    ),
  ],
  [
    { role: 'near', alone: true, far: true },
    ...phrases('bahut door, bahut dur, kaafi door, door hai, dur hai, दूर'),
  ],
  [
    { role: 'near', alone: true },
    ...phrases('zyada door nahi, jyada dur nahi, zyada dur nahi, ज्यादा दूर नहीं'),
  ],
  [
    { role: 'nearMe' },
    ...phrases(
      'mere paas, mere pas, mere aas paas, mere aaspaas, hamare paas, hamare aas paas, aas paas, aaspaas, aas pas, aaspas, as paas, paas mein, paas me, pas mein, paas ka, paas ki, paas ke, paas wala, paas wali, paas hi, nazdeek, nazdik, najdik, nazdeeki, najdeek, ghar ke paas, yahan paas, yaha paas, yahin paas, karib mein, मेरे पास, आसपास, आस पास, पास में, पास का, पास के, पास ही, नजदीक, नज़दीक, नज़दीकी, घर के पास, यहाँ पास',
    ),
  ],
  [
    { role: 'openNow' },
    ...phrases(
      'abhi khula, abhi khule, abhi khuli, abhi bhi khula, abhi open, khula hai abhi, khula hua, kya khula, kaun sa khula, kaunsa khula, kon sa khula, अभी खुला, अभी खुले, अभी खुली, क्या खुला, खुला हुआ',
    ),
  ],
  [
    { role: 'diet', diet: 'pure-veg' },
    ...phrases('shuddh shakahari, shudh shakahari, sirf veg, sirf shakahari, शुद्ध शाकाहारी, प्योर वेज, सिर्फ वेज'),
  ],
  [{ role: 'diet', diet: 'veg' }, ...phrases('shakahari, shaakaahaari, shakahaari, शाकाहारी, वेज')],
  [{ role: 'diet', diet: 'vegan' }, 'वीगन'],
  [{ role: 'diet', diet: 'jain' }, ...phrases('जैन, bina pyaaz lehsun, bina pyaz lehsun, bina lehsun pyaaz')],
  [{ role: 'diet', diet: 'halal' }, ...phrases('हलाल')],
  [{ role: 'diet', diet: 'egg' }, ...phrases('anda khate, अंडा खाते')],
  [
    { role: 'allergy', stands: 'before' },
    ...phrases('se allergy, se alergy, se elergy, ki allergy, से एलर्जी, से ऐलर्जी, की एलर्जी'),
  ],
];
