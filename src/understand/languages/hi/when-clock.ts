import type { WhenLexeme } from '../../when/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Words of the clock and of the parts of a day. */
export const clockWords: Entry<WhenLexeme>[] = [
  entry(
    { role: 'part', part: 'morning' },
    `सुबह, सवेरे, तड़के, tadke, सुबह सवेरे, प्रातः, प्रात, मॉर्निंग, भोर, subah, subha, suba, subeh, subh, savere,
    sawere, subah subah, sabah`,
  ),
  entry(
    { role: 'part', part: 'morning', event: true },
    `नाश्ते, नाश्ता, ब्रेकफास्ट, nashte, nashta, naashte, naashta`,
  ),
  entry(
    { role: 'part', part: 'afternoon' },
    `दोपहर, दुपहर, दिन में, अपराह्न, आफ्टरनून, dopahar, dopahr, dophar, dupahar, dopaher, dopehar,
    duphar, din mein, din me, dopehr, din ko, दिन को`,
  ),
  entry(
    { role: 'part', part: 'afternoon', event: true },
    `लंच, लंच के समय, दोपहर के खाने, dopahar ke khane, lanch`,
  ),
  entry(
    { role: 'part', part: 'evening' },
    `शाम, सायं, संध्या, सांझ, ईवनिंग, इवनिंग, शामको, sham, shaam, saam, sandhya, shyam ko, shaam ko,
    shamko`,
  ),
  entry({ role: 'part', part: 'night' }, 'रात, रात्रि, नाइट, raat, rat, raath, ratri, raatko, raa t'),
  entry({ role: 'part', part: 'night', event: true }, 'रात के खाने, डिनर, raat ke khane, raat ka khana'),
  entry({ role: 'halfDay', half: 'am' }, 'एएम, ए एम, एम, पूर्वाह्न, ए.एम.'),
  entry({ role: 'halfDay', half: 'pm' }, 'पीएम, पी एम, पी.एम.'),
  entry(
    { role: 'oclock' },
    `बजे, बज, बजें, बजे के, baje, bje, bajhe, bajey, baj, bajeh, bajay, bajje, बजा, baja, bajeke, bajeko,
    bajhe ke, bajepe`,
  ),
  entry({ role: 'strike', toGo: false }, 'बजकर, बज कर, बजके, bajkar, baj kar, bajke, baj ke, bajkr'),
  entry({ role: 'strike', toGo: true }, 'बजने में, बजने मे, bajne mein, bajne me, bajne main, bajne mai'),
  entry({ role: 'mark', minutes: 720 }, 'मध्याह्न, मध्यान्ह, दिन के बीच, भरी दोपहर, नून, bhari dopahar'),
  entry(
    { role: 'mark', minutes: 0 },
    `आधी रात, मध्यरात्रि, मध्य रात्रि, अर्धरात्रि, aadhi raat, adhi raat, madhya ratri, मिडनाइट,
    aadhi rat`,
  ),
  entry(
    { role: 'edge', edge: 'near' },
    `लगभग, करीब, करीबन, तकरीबन, अराउंड, lagbhag, kareeb, karib, kareeban, takreeban, karib karib, qareeb,
    करीब करीब, kareeb kareeb, takriban, andazan`,
  ),
  entry(
    { role: 'edgeBehind', edge: 'near' },
    `के आसपास, के आस पास, के करीब, के लगभग, ke aas paas, ke aaspaas, ke kareeb, ke karib, ke around,
    ke aspas, ke as pas, के अराउंड, ke lagbhag, aas paas, आसपास, के आप पास, ke approx, karib, kareeb,
    ke near, aaspaas, ke aas pass`,
  ),
  entry(
    { role: 'edgeBehind', edge: 'from' },
    `के बाद, से, बाद, ke baad, ke bad, se, baad, k baad, ke baad hi, se pehle nahi, se pehle mat,
    से पहले नहीं`,
  ),
  entry(
    { role: 'edgeBehind', edge: 'to' },
    `से पहले, के पहले, se pehle, se pahle, ke pehle, se phle, ke pahle, se pehley, se pahley,
    ke baad nahi, ke baad mat, के बाद नहीं`,
  ),
  entry({ role: 'edgeBehind', edge: 'by' }, 'तक, tak, tk'),
  entry({ role: 'edgeBehind', edge: 'at' }, 'ही, hi, पर, par, pe, पे, thik, sharp, ठीक'),
  entry({ role: 'edge', edge: 'at' }, 'ठीक, theek, thik, time par'),
  entry({ role: 'until' }, 'से, se, और, aur, या, ya, तक, se lekar, से लेकर'),
  entry({ role: 'now' }, 'अभी, अब, abhi, abi, ab'),
  entry(
    { role: 'now', sure: true },
    `abhi ke abhi, turant, तुरंत, फौरन, fauran, jaldi se jaldi, जल्दी से जल्दी, जितनी जल्दी हो सके,
    jitni jaldi ho sake, isi waqt`,
  ),
  entry({ role: 'timeNoun' }, 'समय, टाइम, वक्त, samay, waqt, vakt, taim, tym'),
  entry(
    { role: 'dateNoun' },
    `तारीख, तिथि, डेट, तारिख, tarikh, tareekh, tarik, taareekh, tithi, tareek, taarikh`,
  ),
];
