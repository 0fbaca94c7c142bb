import type { DishLexeme } from '../../dishes/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** Words of questions about what is in a dish, or on the menu. */
export const contents: Entry<DishLexeme>[] = [
  entry(
    { role: 'contents' },
    `kya dala hai, kya daala hai, kya kya hai, kis cheez, masala, teekha, tikha,
    meetha, doodh, anda, moongfali, mungfali, kaju, badam, til, sarson, shakahari, क्या डाला है, तीखा, मीठा,
    दूध, अंडा, मूंगफली, काजू, बादाम, तिल, सरसों, शाकाहारी, मांसाहारी, एलर्जी, जैन, हलाल, अंडे, मेवा`,
  ),
  entry({ role: 'contents', inIt: true }, 'isme, ismein, is mein, usme, usmein, इसमें, उसमें'),
  entry({ role: 'atLarge', diet: true }, 'koi, kuch, kuchh, कोई, कुछ'),
];
