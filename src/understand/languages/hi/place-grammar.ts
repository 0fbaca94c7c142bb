import type { PlaceLexeme } from '../../places/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** Words that bind names and wishes, and that turn them round. */
export const placeGrammar: Entry<PlaceLexeme>[] = [
  [
    { role: 'kind' },
    ...phrases(
      'tarah ka, tarah ki, tarah ke, type ka, type ki, type ke, prakar ka, prakar ke, kism ka, तरह का, तरह के, प्रकार का, wala, wale, wali, vala, vale, vali, वाला, वाले, वाली, ka, ke, ki, का, के, की',
    ),
  ],
  [
    { role: 'priceLimit', stands: 'before' },
    ...phrases(
      'se kam, se neeche, se niche, ke andar, tak, se zyada nahi, se jyada nahi, से कम, के अंदर, तक, से नीचे, ke under, ke budget',
    ),
  ],
  [{ role: 'currency' }, ...phrases('rupaye, rupaiye, rupay, rupya, रुपये, रुपए, रुपया, रूपये')],
  [
    { role: 'leadOut', lead: 'in' },
    ...phrases('mein, me, main, mai, men, meh, mei, में, मे, ke andar, wale area, area, side'),
  ],
  [{ role: 'leadOut', lead: 'at' }, ...phrases('pe, par, pr, पर, पे')],
  [
    { role: 'leadOut', lead: 'near' },
    ...phrases(
      'ke paas, ke pas, ke aas paas, ke aaspaas, ke nazdeek, ke najdik, ke nazdik, ke karib, ke kareeb, ke samne, ke saamne, ke pass, se paas, के पास, के आसपास, के आस पास, के नजदीक, के नज़दीक, के करीब, के सामने',
    ),
  ],
  [
    { role: 'leadOut', lead: 'serving', strict: true },
    ...phrases(
      'milta, milti, milte, milega, milegi, milenge, kahan milega, kahan milegi, kahan milta, kahan milti, kaha milega, kaha milegi, khana hai, khani hai, khane hai, khane ka mann, khana chahta, khana chahti, parosta, parosati, parosti, मिलता, मिलती, मिलेगा, मिलेगी, मिलेंगे, कहाँ मिलेगा, कहाँ मिलेगी, खाना है, खानी है, खाने का मन',
    ),
  ],
  [
    { role: 'leadOut', lead: 'serving' },
    ...phrases(
      'serve, serves, mile, khana he, bechta, bechte, bechti, banata, banate, kaisa rahega, kaisi rahegi, kaisa hai, chalega, chalegi',
    ),
  ],
  [{ role: 'leadOut', lead: 'named' }, ...phrases('naam ka, naam ki, naam wala, नाम का')],
  [{ role: 'article' }, ...phrases('ek, koi, kisi, is, us, एक, कोई, किसी')],
  [{ role: 'any', field: 'area' }, ...phrases('kahin bhi, kahi bhi, kahin bhee, कहीं भी')],
  [
    { role: 'any' },
    ...phrases(
      'koi bhi, koi bhee, kuch bhi, kuchh bhi, kuch bhee, kisi bhi, kisi bhee, kaisa bhi, kaisi bhi, jo bhi, koi b, kuch b, कोई भी, कुछ भी, किसी भी, कैसा भी, जो भी',
    ),
  ],
  [
    { role: 'indifferent' },
    ...phrases(
      'farak nahi padta, farak nahin padta, fark nahi padta, fark nahin padta, farq nahi padta, farq nahin padta, farak nahi, fark nahi, farq nahi, farak nai padta, koi farak nahi, koi fark nahi, parvah nahi, parvah nahin, parwah nahi, parwah nahin, parva nahi, parvaah nahi, parwaah nahi, chinta nahi, chinta nahin, dikkat nahi, matlab nahi, aapki marzi, aapki marji, jaisa aap chahe, jo aapko theek lage, koi pasand nahi, koi preference nahi, care nahi karta, care nahin karta, care nahi karti, matter nahi karta, matter nahin karta, फर्क नहीं पड़ता, फ़र्क नहीं पड़ता, फर्क नहीं, परवाह नहीं, आपकी मर्जी, आपकी मर्ज़ी',
    ),
  ],
  [{ role: 'notWanted', stands: 'before' }, ...phrases('siwaay, sivay')],
  [
    { role: 'notWanted', stands: 'after' },
    ...phrases(
      'nahi, nahin, nai, nhi, nahi chahiye, nahin chahiye, nhi chahiye, mat, ke bajay, ke bajaye, ki jagah, ke badle, chhod ke, chhodkar, chhod kar, ke alawa, ke siva, नहीं, नही, मत, के बजाय, की जगह, के अलावा, छोड़कर',
    ),
  ],
  [{ role: 'either' }, ...phrases('ya, या, ya phir, या फिर')],
  [{ role: 'possessive' }, ...phrases('mera, mere, meri, hamara, hamare, apne, apna, मेरे, मेरा, हमारे')],
];
