import type { PlaceLexeme } from '../../places/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** Words of every day that are no names, and phrases that hold a place word and mean no place. */
export const placeOrdinary: Entry<PlaceLexeme>[] = [
  [
    { role: 'ordinary' },
    ...phrases(
      'hai, hain, ho, hun, hoon, hu, tha, thi, the hum, hum, ham, mujhe, mujhko, hame, humein, aap, tum, aur, bhi, hi, to, toh, jo, joh, jahan, jaha, kahan, kaha, kya, kaun, kab, kaise, kitna, kitne, log, logo, logon, liye, lie, ke liye, chahiye, chaiye, chahie, chahta, chahti, karna, karo, kar do, kardo, karta, karte, karti, kare, karne, raha, rahi, rahe, rha, dhoond, dhund, dhundh, dekh, dekhna, batao, bataiye, dijiye, do, de do, lena, milkar, saath, sath, accha, acha, achha, theek, thik, haan, ha, han, nahi to, kal, aaj, parso, raat, shaam, sham, subah, dopahar, baje, woh, vah, yeh, ye, usme, isme, wahan, yahan, aisa, aisi, aise, bas, sirf, sakta, sakti, sakte, mil, mila, abhi, phir, fir, मुझे, हमें, है, हैं, हो, और, भी, कल, आज, लोग, लोगों, के लिए, चाहिए, करो, कर दो, दो, एक, बजे, रात, शाम, सुबह, क्या, कहाँ, कहां, जो, कोई',
    ),
    ...phrases('paas karo, door se, khana kha, khana khane, baje ke aas paas, ke karib baje'),
  ],
];
