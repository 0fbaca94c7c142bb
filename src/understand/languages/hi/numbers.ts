import type { NumberLexeme } from '../../numbers/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

// The numbers to a hundred have no rule that makes them; each line is one, from zero.
const written = `शून्य जीरो ज़ीरो shunya sifar
एक वन ek aik
दो टू
तीन थ्री teen tin
चार फोर char chaar
पांच पाच फाइव paanch panch paach pach
छह छः छ छे छै सिक्स chhe chah chhah cheh chhai
सात सेवन saat
आठ एट aath aat ath
नौ नाइन nau
दस टेन das dus
ग्यारह इलेवन gyarah gyara gyaarah giyarah
बारह ट्वेल्व barah baarah baara
तेरह थर्टीन terah terha
चौदह फोर्टीन chaudah choudah chauda
पंद्रह पन्द्रह पंदरह फिफ्टीन pandrah pandra pandhra pandrha
सोलह सिक्सटीन solah sola
सत्रह सतरह सेवेनटीन सेवनटीन satrah satra sattrah
अठारह अट्ठारह एटीन atharah athara attharah
उन्नीस नाइनटीन unnis unnees
बीस ट्वेंटी ट्वेन्टी bees bis
इक्कीस ikkis ikkees
बाईस बाइस bais baees baais
तेईस तेइस teis teees
चौबीस chaubis chaubees choubis
पच्चीस पचीस pachchis pachis pacchis pachees
छब्बीस chhabbis chabbis chabbees
सत्ताईस सत्ताइस sattais sattaees
अट्ठाईस अठाईस अट्ठाइस atthais athais atthaees
उनतीस उन्तीस untis unatis untees
तीस थर्टी tees tis
इकतीस इकत्तीस ikattis iktis ikatees
बत्तीस battis battees
तैंतीस तेंतीस taintis tentis taintees
चौंतीस chauntis chautis
पैंतीस paintis pentis paintees
छत्तीस chhattis chattis
सैंतीस saintis sentis
अड़तीस adtis artis
उनतालीस untalis unchalis
चालीस फोर्टी फॉर्टी chalis chaalis chalees
इकतालीस iktalis
बयालीस bayalis byalis
तैंतालीस taintalis tentalis
चौवालीस चवालीस chauvalis chavalis
पैंतालीस paintalis pentalis paintalees
छियालीस chhiyalis chiyalis
सैंतालीस saintalis
अड़तालीस adtalis artalis
उनचास unchas unanchas
पचास फिफ्टी pachas pachaas
इक्यावन ikyavan ikyawan
बावन bawan baavan
तिरपन tirpan tirepan
चौवन chauvan chawan
पचपन pachpan
छप्पन chhappan chappan
सत्तावन sattavan sattawan
अट्ठावन अठावन atthavan athavan
उनसठ unsath
साठ सिक्सटी
इकसठ एकसठ iksath
बासठ basath
तिरसठ tirsath tresath
चौंसठ chaunsath chausath
पैंसठ painsath
छियासठ chhiyasath
सड़सठ sadsath
अड़सठ adsath
उनहत्तर unhattar
सत्तर सेवेंटी sattar
इकहत्तर ikhattar
बहत्तर bahattar
तिहत्तर tihattar
चौहत्तर chauhattar
पचहत्तर pachhattar pachattar
छिहत्तर chhihattar
सतहत्तर satattar sathattar
अठहत्तर athattar athhattar
उन्यासी उनासी unyasi unasi
अस्सी एटी assi
इक्यासी ikyasi
बयासी bayasi
तिरासी tirasi
चौरासी chaurasi
पचासी pachasi
छियासी chhiyasi
सत्तासी sattasi
अट्ठासी अठासी atthasi athasi
नवासी navasi
नब्बे नाइंटी nabbe nabbey
इक्यानवे इक्यानबे ikyanve ikyanbe
बानवे बानबे baanve banbe
तिरानवे तिरानबे tiranve
चौरानवे चौरानबे chauranve
पचानवे पंचानवे पचानबे pachanve panchanve
छियानवे छियानबे chhiyanve
सत्तानवे सत्तानबे sattanve
अट्ठानवे अठानवे atthanve
निन्यानवे निन्यानबे ninyanve`;

// From the first to the tenth; those above are made with an ending.
const ordinals = `पहला, पहली, पहले, फर्स्ट, pehla, pehli, pahli, pahla
दूसरा, दूसरी, दूसरे, सेकंड, doosra, doosri, dusra, dusri, dusre
तीसरा, तीसरी, तीसरे, थर्ड, teesra, teesri, tisra, tisri, teesre
चौथा, चौथी, चौथे, chautha, chauthi, chauthe
पांचवा, पांचवां, पांचवी, पांचवीं, पांचवें, paanchva, paanchvi, panchvi, paanchwi
छठा, छठी, छठवां, chhatha, chhathi
सातवां, सातवीं, सातवें, saatva, saatvi, saatwi
आठवां, आठवीं, आठवें, aathva, aathvi, aathwi
नौवां, नौवीं, नवां, नवीं, nauvi, nauwi
दसवां, दसवीं, दसवें, dasva, dasvi, daswi`;

export const numbers: Entry<NumberLexeme>[] = [
  ...written
    .split('\n')
    .map((line, value) => entry<NumberLexeme>({ role: 'number', value }, line.replaceAll(' ', ','))),
  entry({ role: 'number', value: 2, weak: true }, 'do'),
  entry({ role: 'number', value: 6, weak: true }, 'che'),
  entry({ role: 'number', value: 60, weak: true }, 'saath'),
  entry({ role: 'number', value: 1.5 }, 'डेढ़, dedh, derh, ded'),
  entry({ role: 'number', value: 2.5 }, 'ढाई, अढ़ाई, dhai, dhaai, adhai, dhayi'),
  entry({ role: 'scale', value: 12 }, 'दर्जन, डजन, darjan, darzan'),
  entry({ role: 'scale', value: 100 }, 'सौ, हंड्रेड, sau'),
  entry({ role: 'scale', value: 1_000 }, 'हजार, hazaar, hazar, hajar, hajaar'),
  entry({ role: 'scale', value: 100_000 }, 'लाख, lakh, lac, lakhs'),
  entry({ role: 'scale', value: 10_000_000 }, 'करोड़, crore, crores, karod'),
  entry({ role: 'ordinalEnding' }, 'वां, वीं, वें, वा, वी, वे, va, vi, ve, vin, wi, wa, we, wan, win'),
  entry({ role: 'fraction', value: 0.5 }, 'आधा, आधे, आधी, aadha, aadhe, aadhi, adha, adhe, adhi'),
  entry({ role: 'fraction', value: 0.25 }, 'पाव, paav'),
  entry({ role: 'shift', value: 0.5 }, 'साढ़े, साड़े, saade, sade, saadhe, sadhe, sarhe, saarhe, saadey'),
  entry({ role: 'shift', value: 0.25 }, 'सवा, सावा, sawa, sava, savaa, sawaa'),
  entry({ role: 'shift', value: -0.25 }, 'पौने, पौन, paune, pone, pauna, paun, pauney'),
  entry({ role: 'and' }, 'और, तथा, एवं, aur, evam'),
  ...ordinals.split('\n').map((words, i) => entry<NumberLexeme>({ role: 'ordinal', value: i + 1 }, words)),
  entry({ role: 'ordinal', value: 15 }, 'पंद्रहवां, पंद्रहवीं, pandrahvi'),
  entry({ role: 'ordinal', value: 20 }, 'बीसवां, बीसवीं, beesvi'),
];
