import type { WhenLexeme } from '../../when/lexemes.ts';
import type { Entry } from '../lexeme.ts';

/** Words of the clock and of the parts of a day. */
export const clockWords: Entry<WhenLexeme>[] = [
  [{ role: 'part', part: 'morning' }, 'सुबह', 'सवेरे', 'सुबह सवेरे', 'प्रातः', 'प्रात', 'नाश्ते', 'नाश्ता', 'ब्रेकफास्ट', 'मॉर्निंग', 'भोर', 'subah'],
  [{ role: 'part', part: 'morning' }, 'subha', 'suba', 'subeh', 'subh', 'savere', 'sawere', 'subah subah', 'nashte', 'nashta', 'naashte', 'sabah'],
  [{ role: 'part', part: 'afternoon' }, 'दोपहर', 'दुपहर', 'दोपहर के खाने', 'दिन में', 'लंच', 'अपराह्न', 'आफ्टरनून', 'dopahar', 'dopahr', 'dophar'],
  [{ role: 'part', part: 'afternoon' }, 'dupahar', 'dopaher', 'dopehar', 'duphar', 'din mein', 'din me', 'dopehr', 'din ko', 'दिन को', 'लंच के समय', 'lanch'],
  [{ role: 'part', part: 'evening' }, 'शाम', 'सायं', 'संध्या', 'सांझ', 'ईवनिंग', 'इवनिंग', 'शामको', 'sham', 'shaam', 'saam', 'sandhya', 'shyam ko', 'shaam ko', 'shamko'],
  [{ role: 'part', part: 'night' }, 'रात', 'रात्रि', 'रात के खाने', 'डिनर', 'नाइट', 'raat', 'rat', 'raath', 'ratri', 'raat ke khane', 'raat ka khana', 'raatko', 'raa t'],
  [{ role: 'half', half: 'am' }, 'एएम', 'ए एम', 'एम', 'पूर्वाह्न', 'ए.एम.'],
  [{ role: 'half', half: 'pm' }, 'पीएम', 'पी एम', 'पी.एम.'],
  [{ role: 'oclock' }, 'बजे', 'बज', 'बजें', 'बजे के', 'baje', 'bje', 'bajhe', 'bajey', 'baj', 'bajeh', 'bajay', 'bajje', 'बजा', 'baja', 'bajeke', 'bajeko', 'bajhe ke', 'bajepe'],
  [{ role: 'strike', toGo: false }, 'बजकर', 'बज कर', 'बजके', 'bajkar', 'baj kar', 'bajke', 'baj ke', 'bajkr'],
  [{ role: 'strike', toGo: true }, 'बजने में', 'बजने मे', 'bajne mein', 'bajne me', 'bajne main', 'bajne mai'],
  [{ role: 'mark', minutes: 720 }, 'मध्याह्न', 'मध्यान्ह', 'दिन के बीच', 'भरी दोपहर', 'नून', 'bhari dopahar'],
  [{ role: 'mark', minutes: 0 }, 'आधी रात', 'मध्यरात्रि', 'मध्य रात्रि', 'अर्धरात्रि', 'aadhi raat', 'adhi raat', 'madhya ratri', 'मिडनाइट', 'aadhi rat'],
  [{ role: 'edge', edge: 'near' }, 'लगभग', 'करीब', 'करीबन', 'तकरीबन', 'अराउंड', 'lagbhag', 'kareeb', 'karib', 'kareeban', 'takreeban', 'karib karib'],
  [{ role: 'edge', edge: 'near' }, 'qareeb', 'करीब करीब', 'kareeb kareeb', 'takriban', 'andazan'],
  [{ role: 'edgeBehind', edge: 'near' }, 'के आसपास', 'के आस पास', 'के करीब', 'के लगभग', 'ke aas paas', 'ke aaspaas', 'ke kareeb', 'ke karib', 'ke around', 'ke aspas', 'ke as pas'],
  [{ role: 'edgeBehind', edge: 'near' }, 'के अराउंड', 'ke lagbhag', 'aas paas', 'आसपास', 'के आप पास', 'ke approx', 'karib', 'kareeb', 'ke near', 'aaspaas', 'ke aas pass'],
  [{ role: 'edgeBehind', edge: 'from' }, 'के बाद', 'से', 'बाद', 'ke baad', 'ke bad', 'se', 'baad', 'k baad', 'ke baad hi', 'se pehle nahi', 'se pehle mat', 'से पहले नहीं'],
  [{ role: 'edgeBehind', edge: 'to' }, 'से पहले', 'के पहले', 'se pehle', 'se pahle', 'ke pehle', 'se phle', 'ke pahle', 'se pehley', 'se pahley', 'ke baad nahi', 'ke baad mat', 'के बाद नहीं'],
  [{ role: 'edgeBehind', edge: 'by' }, 'तक', 'tak', 'tk'],
  [{ role: 'edgeBehind', edge: 'at' }, 'ही', 'hi', 'पर', 'par', 'pe', 'पे', 'thik', 'sharp', 'ठीक'],
  [{ role: 'edge', edge: 'at' }, 'ठीक', 'theek', 'thik', 'time par'],
  [{ role: 'until' }, 'से', 'se', 'और', 'aur', 'या', 'ya', 'तक', 'se lekar', 'से लेकर'],
  [{ role: 'now' }, 'अभी', 'अब', 'abhi', 'abi', 'ab'],
  [{ role: 'now', sure: true }, 'abhi ke abhi', 'turant', 'तुरंत', 'फौरन', 'fauran', 'jaldi se jaldi', 'जल्दी से जल्दी', 'जितनी जल्दी हो सके', 'jitni jaldi ho sake', 'isi waqt'],
  [{ role: 'timeNoun' }, 'समय', 'टाइम', 'वक्त', 'samay', 'waqt', 'vakt', 'taim', 'tym'],
  [{ role: 'dateNoun' }, 'तारीख', 'तिथि', 'डेट', 'तारिख', 'tarikh', 'tareekh', 'tarik', 'taareekh', 'tithi', 'tareek', 'taarikh'],
];
