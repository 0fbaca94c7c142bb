import type { WhenLexeme } from '../../when/lexemes.ts';
import type { Entry } from '../lexeme.ts';

/** Small words that hold a day or a time in its place, and those that keep a number from being one. */
export const relations: Entry<WhenLexeme>[] = [
  [{ role: 'inBehind' }, 'में', 'मे', 'बाद', 'के बाद', 'के अंदर', 'mein', 'me', 'main', 'mai', 'mei', 'baad', 'bad', 'ke baad', 'ke andar', 'baad mein', 'baad me'],
  [{ role: 'inBehind' }, 'के अन्दर', 'ke bad', 'बाद में', 'k baad', 'k andar', 'ke under'],
  [{ role: 'countFrom', sign: 1 }, 'से', 'के बाद', 'se', 'ke baad'],
  [{ role: 'ago' }, 'पहले', 'pehle', 'pahle', 'phle', 'pehley'],
  [{ role: 'move', sign: 1 }, 'आगे', 'aage', 'aagey', 'late kar', 'देर से', 'der se', 'aage badha', 'aage badhao', 'aage badha do', 'aage kar do'],
  [{ role: 'move', sign: -1 }, 'पहले', 'pehle', 'pahle', 'jaldi', 'जल्दी', 'pehle kar do', 'pehle karo'],
  [{ role: 'change' }, 'बदल', 'बदलो', 'बदलना', 'बदलकर', 'शिफ्ट', 'badal', 'badlo', 'badalna', 'badle', 'badalkar', 'badal do'],
  [{ role: 'notBehind' }, 'नहीं', 'नही', 'मत', 'नहि', 'nahi', 'nahin', 'nhi', 'nai', 'mat', 'nahee', 'नहीं बल्कि', 'nahi balki'],
  [{ role: 'notBehind' }, 'की जगह', 'के बजाय', 'के बदले', 'को नहीं', 'ki jagah', 'ke bajay', 'ke badle', 'ko nahi', 'ki bajay', 'ke bajaye', 'ki jgah', 'ko nhi', 'baje nahi', 'bje nahi', 'se nahi'],
  [{ role: 'endBehind' }, 'के अंत में', 'के अंत', 'के आखिर में', 'ke ant mein', 'ke ant me', 'ke aakhir mein'],
  [{ role: 'endOf', today: true }, 'दिन के अंत में', 'दिन के अंत', 'din ke ant mein', 'din ke ant me'],
  [{ role: 'betweenBehind' }, 'के बीच', 'के बीच में', 'ke beech', 'ke bich', 'ke beech mein', 'ke beech me', 'ke bich me', 'k beech'],
  [{ role: 'more' }, 'और', 'aur'],
  [{ role: 'of' }, 'का', 'की', 'के', 'में', 'ka', 'ki', 'ke', 'k', 'kaa'],
  [{ role: 'ko' }, 'को', 'ko'],
  [{ role: 'every' }, 'हर', 'रोज', 'har', 'roz', 'rozana', 'pichle', 'पिछले', 'पिछली', 'प्रति'],
  [{ role: 'counted' }, 'लोग', 'लोगों', 'लोगो', 'जन', 'जने', 'व्यक्ति', 'व्यक्तियों', 'बंदे', 'बच्चे', 'बच्चों', 'बड़े', 'मेहमान', 'दोस्त', 'log', 'logo', 'logon', 'loag', 'jan', 'jane', 'jano'],
  [{ role: 'counted' }, 'bande', 'bando', 'bandon', 'bacche', 'bachche', 'bacchon', 'aadmi', 'admi', 'आदमी', 'mehman', 'vyakti', 'dost', 'dosto', 'लोगोंके', 'jano', 'jan ke', 'bachhe', 'banda'],
  [{ role: 'counted' }, 'रुपये', 'रुपए', 'रुपया', 'प्रतिशत', 'फीसदी', 'तारे', 'सिक्के', 'किलो', 'rupaye', 'rupay', 'rupees', 'rupe', 'pratishat', 'kilo', 'kilometer', 'प्लेट', 'गिलास', 'बोतल', 'कप', 'पीस'],
  [{ role: 'counted' }, 'glass', 'gilas', 'botal', 'baar', 'बार', 'manzil', 'मंजिल', 'wali', 'wala', 'वाली', 'वाला', 'gram', 'ग्राम', 'aur log', 'और लोग', 'साल के', 'saal ke'],
  [{ role: 'afterTime' }, 'कर', 'करो', 'करें', 'करना', 'कीजिए', 'करिए', 'रखो', 'रखना', 'चलेगा', 'ठीक', 'सही', 'होगा', 'मिलेगा', 'मिलेगी', 'आएंगे', 'आऊंगा', 'के लिए', 'ka', 'ke liye', 'kar'],
  [{ role: 'afterTime' }, 'karo', 'kardo', 'kar do', 'kare', 'karen', 'karna', 'karna hai', 'kijiye', 'rakho', 'rakhna', 'rakh do', 'chalega', 'chalegi', 'theek', 'thik', 'sahi', 'hoga', 'milega', 'milegi', 'aayenge'],
  [{ role: 'afterTime' }, 'aaenge', 'ayenge', 'aaunga', 'aa rahe', 'bhai', 'bhaiya', 'ji', 'hai', 'hain', 'है', 'हैं', 'aur', 'और', 'ya', 'या', 'haan', 'na', 'to', 'toh', 'ok', 'table', 'टेबल', 'book', 'बुक', 'kya', 'aana', 'आना'],
  [{ role: 'numbered' }, 'नंबर', 'फोन', 'मोबाइल', 'दूरभाष', 'कमरा', 'रुपये', 'nambar', 'fon', 'kamra', 'makan', 'gali'],
];
