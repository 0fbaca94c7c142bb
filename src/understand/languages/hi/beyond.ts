import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** What a restaurant cannot help with. */
export const beyond: Entry<ActLexeme>[] = [
  entry(
    { role: 'beyond', kind: 'topic' },
    `mausam, mosam, mousam, barish, baarish, barsaat, garmi kitni, taapmaan, gaadi bula do, gadi bula do, auto bula do, rickshaw bula do, taxi bula do, tikat, ticket karado, rail, train kab, sona ka bhav, sone ka bhav, sone ka rate, gold ka rate, chandi ka bhav, petrol ka rate, share bazaar, karz, karza, chunav, pradhanmantri, pradhan mantri, mukhyamantri, rajdhani, chutkula, chutkule, joke sunao, gana sunao, gaana sunao, gaana bajao, kahani sunao, shayari, shayari sunao, rashifal, match kaun jeeta, kaun jeeta, kon jeeta, score kya hai, film, picture kab, shaadi karogi, shadi karoge, pyar, pyaar karta, i love u, doctor chahiye, dawai, dawa, naukri, kiraye ka, kiraya, recharge kar do, mobile recharge, bijli ka bill, gas ka cylinder, paise udhaar, udhar, udhaar,
    मौसम, बारिश, टैक्सी, कैब, ओटीपी, रिचार्ज, लोन, कर्ज, ट्रेन, फ्लाइट, टिकट, फिल्म, क्रिकेट, मैच, स्कोर, चुनाव, प्रधानमंत्री, राजधानी, चुटकुला, गाना सुनाओ, कहानी सुनाओ, शायरी, राशिफल, शादी करोगी, प्यार, डॉक्टर, दवाई, दवा, नौकरी, किराया, बिजली का बिल, सोने का भाव, उधार`,
  ),
  entry(
    { role: 'beyond', kind: 'topic' },
    `pagal, bewakoof, bevkuf, bewkoof, bakwas, bakwaas, gadha, gadhe, ullu, nalayak, kamina, kamine, kutta, kutte, saala, sala, chutiya, chutiye, bhenchod, madarchod, gandu, harami, ghatiya, nikamma, dimag kharab, chup, chup kar, chup raho, पागल, बेवकूफ, बेवकूफ़, बकवास, गधा, गधे, उल्लू, नालायक, कमीना, कुत्ता, साला, हरामी, घटिया, निकम्मा, चुप, चुप रहो`,
  ),
];
