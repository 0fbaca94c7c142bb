import type { PeopleLexeme } from '../../people/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

export const people: Entry<PeopleLexeme>[] = [
  [{ role: 'person', each: 1 }, 'bade', 'bade', 'bade log', 'बड़े', 'बडे', 'vayask'],
  [
    { role: 'person', each: 1, everybody: true },
    ...phrases(`
      log, logo, logon, logg, logan, loag, jane, jano, bande, bando, bandey, banda, bandon, vyakti,
      vyaktiyon, aadmi, admi, aadmiyon, mehmaan, mehman, mehmano, bachche, bacche, bachhe, bache, bachey,
      bachchon, bachon, bachchey, ladke, ladkon, ladkiyan, ladkiyon, ladki, ladka, aurat, aurten, auraten,
      mard, sadasya, sadasyon, buzurg, bujurg, badde, bade, janon, jana, javan, लोग, लोगों, लोगो, जन, जने,
      जनों, जना, बंदे, बंदों, बन्दे, बन्दों, व्यक्ति, व्यक्तियों, आदमी, आदमियों, मेहमान, मेहमानों, बच्चे,
      बच्चों, बड़े, वयस्क, लड़के, लड़कों, लड़कियां, लड़कियाँ, औरतें, औरत, महिलाएं, पुरुष, सदस्य, सदस्यों,
      बुजुर्ग
    `),
  ],
  [{ role: 'person', each: 1, spelt: true }, 'jan'],
  [
    { role: 'person', each: 1, alone: 1 },
    ...phrases(`bachcha, baccha, bachha, bacha, bachchi, bachi, बच्चा, बच्ची, बंदा`),
  ],
  [
    { role: 'person', each: 1, alone: 1, related: true },
    ...phrases(`
      biwi, biivi, bivi, patni, pati, mummy, mammi, maa, maaji, pitaji, papa, papaji, bhai, bhaiya, bhaiyya,
      behen, behan, bahan, bahen, didi, beta, beti, bete, dost, yaar, saheli, dada, dadi, nana, nani, chacha,
      chachi, mama, mami, mausi, mausa, bua, fufa, bhabhi, jija, saas, sasur, saali, saala, jiju, devar,
      nanad, padosi, boss, gharwali, gharwale, बीवी, पत्नी, पति, मम्मी, माँ, मां, पिताजी, पिता, पापा, भाई,
      भैया, बहन, दीदी, बेटा, बेटी, बेटे, दोस्त, यार, सहेली, दादा, दादी, नाना, नानी, चाचा, चाची, मामा, मामी,
      मौसी, बुआ, भाभी, जीजा, सास, ससुर, साली, पड़ोसी, बॉस
    `),
  ],
  [
    { role: 'person', each: 1, related: true },
    ...phrases(`
      doston, dosto, yaaron, bhaiyon, behno, bahnon, rishtedar, rishtedaron, gharwalon, दोस्तों, यारों,
      भाइयों, बहनों, रिश्तेदार, रिश्तेदारों, घरवाले, घरवालों
    `),
  ],
  [
    { role: 'person', each: 0, related: true },
    ...phrases(`parivar, pariwar, parivaar, kunba, परिवार, फैमिली, फ़ैमिली`),
  ],
  [
    { role: 'person', each: 1, alone: 2, related: true },
    ...phrases(`mata pita, maa baap, mummy papa, माता पिता, मम्मी पापा, मां बाप, माता-पिता`),
  ],
  [
    { role: 'person', each: 2, alone: 2 },
    ...phrases(`jode, joda, jodi, jodon, pati patni, miya biwi, जोड़े, जोड़ा, जोड़ों, पति पत्नी, पति-पत्नी`),
  ],
  [{ role: 'me' }, 'mujhe', 'मुझे', 'khud', 'खुद'],
  [{ role: 'me', subject: true }, 'main', 'mai', 'मैं', 'मै'],
  [
    { role: 'we', direct: true },
    ...phrases(`hum, ham, hum log, ham log, humlog, hamlog, apan, हम, हम लोग, हमलोग`),
  ],
  [{ role: 'allOf', value: 2 }, 'dono', 'dono log', 'donon', 'दोनों', 'दोनो'],
  [{ role: 'allOf', value: 3 }, 'teeno', 'teenon', 'tino', 'tinon', 'तीनों', 'तीनो'],
  [{ role: 'allOf', value: 4 }, 'charo', 'chaaro', 'charon', 'chaaron', 'चारों', 'चारो'],
  [{ role: 'allOf', value: 5 }, 'paancho', 'pancho', 'paanchon', 'पांचों', 'पाँचों'],
  [{ role: 'allOf', value: 6 }, 'chhe ke chhe', 'chhaho', 'छहों'],
  [{ role: 'allOf', value: 7 }, 'saato', 'saaton', 'सातों'],
  [{ role: 'allOf', value: 8 }, 'aatho', 'aathon', 'आठों'],
  [{ role: 'alone' }, 'akela', 'akeli', 'akele', 'अकेला', 'अकेली', 'अकेले', 'ekela'],
  [
    { role: 'owner' },
    ...phrases(`
      mera, meri, mere, hamara, hamari, hamare, humara, humari, humare, apna, apni, apne, uska, uski, uske,
      unka, unki, unke, मेरा, मेरी, मेरे, हमारा, हमारी, हमारे, अपना, अपनी, अपने, उसका, उसकी, उसके, उनका,
      उनकी, उनके
    `),
  ],
  [
    { role: 'quality' },
    ...phrases(`
      chhote, chote, chota, chhota, chhoti, bade, bada, badi, purane, khaas, छोटे, छोटा, छोटी, बड़े,
      बड़ा, बड़ी
    `),
  ],
  [{ role: 'joint' }, 'aur', 'or', 'evam', 'tatha', 'और', 'एवं', 'तथा', 'व', 'va'],
  [
    { role: 'joint', accompanying: true, after: true },
    ...phrases(`ke saath, saath mein, ke sath, के साथ, साथ में`),
  ],
];
