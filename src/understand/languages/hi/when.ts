import type { WhenLexeme } from '../../when/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';
import { clockWords } from './when-clock.ts';
import { relations } from './when-relations.ts';

// A line for each, from January.
const months = `जनवरी, जन, janvari, janwari, janvary
फरवरी, फर, farvari, farwari, pharvari
मार्च, maarch
अप्रैल, एप्रिल, अप्रेल, aprail, aprel
मई
जून, joon
जुलाई, julai, julaai
अगस्त, अग, agast
सितंबर, सितम्बर, सित, sitambar, sitamber
अक्टूबर, अक्तूबर, अक्टू, aktubar, aktoobar
नवंबर, नवम्बर, नवं, नव, navambar, navamber
दिसंबर, दिसम्बर, दिसं, दिस, disambar, disamber`;

// From Monday.
const weekdays = `सोमवार, मंडे, somvar, somwar, somvaar, somwaar
मंगलवार, मंगल, ट्यूजडे, mangalvar, mangalwar, mangalvaar, mangal, mangalwaar
बुधवार, बुध, वेडनेसडे, budhvar, budhwar, budhvaar, budhwaar, budh
गुरुवार, गुरूवार, बृहस्पतिवार, वीरवार, थर्सडे, guruvar, guruwar, brihaspativar, veervar, guruvaar, brihaspatiwar, veerwar, jumerat
शुक्रवार, शुक्र, जुमा, जुम्मा, जुमे, फ्राइडे, shukravar, shukrawar, shukrvar, shukravaar, jumma, juma, jumme, jume, shukrawaar, shukrwar
शनिवार, शनि, शनिचर, सैटरडे, shanivar, shaniwar, shanivaar, shanichar, shanichara, shaniwaar, saneechar
रविवार, इतवार, संडे, ravivar, raviwar, itwar, itvar, ravivaar, itvaar, itwaar, etwar, raviwaar`;

export const when: Entry<WhenLexeme>[] = [
  ...months.split('\n').map((words, i) => entry<WhenLexeme>({ role: 'month', month: i + 1 }, words)),
  ...weekdays.split('\n').map((words, i) => entry<WhenLexeme>({ role: 'weekday', weekday: i + 1 }, words)),
  entry({ role: 'day', shift: 0 }, 'आज, टुडे, aaj, aj, aaj hi, aaj ke din, आज ही, आज के दिन'),
  entry({ role: 'day', shift: 0, faint: true }, `उस दिन, मेरा दिन, इस दिन, us din, is din, usi din, उसी दिन`),
  entry({ role: 'day', shift: 1 }, 'कल, टुमॉरो, टुमारो, kal, kl, kal ke din, कल के दिन, aane wale kal'),
  entry(
    { role: 'day', shift: 1, follows: true },
    `agle din, अगले दिन, उसके अगले दिन, agle hi din, uske agle din`,
  ),
  entry(
    { role: 'day', shift: 2 },
    `परसों, परसो, parson, parso, parsoon, parsu, parason, कल के बाद, kal ke agle din`,
  ),
  entry({ role: 'day', shift: 3 }, 'नरसों, तरसों, narson, tarson, narso, tarso'),
  entry({ role: 'day', shift: -1 }, 'बीते कल, बीता कल, pichle din, beete kal, पिछली रात'),
  entry({ role: 'which', which: 'this', loose: true }, 'is, iss'),
  entry({ role: 'day', shift: 0, part: 'evening' }, 'is sham, is shaam, इस शाम, aaj ki sham, aaj ki shaam'),
  entry({ role: 'day', shift: 0, part: 'night' }, 'is raat, इस रात, aaj ki raat, आज की रात'),
  entry(
    { role: 'which', which: 'this' },
    `इस, isi, इसी, आने वाले, आने वाली, आगामी, aane wale, aane wali, aanewale, aane vale, aagami,
    इस आगामी, इस आने वाले, is aane wale, aanevale, आनेवाले`,
  ),
  entry({ role: 'which', which: 'next' }, 'अगले, अगली, अगला, agle, agla, agli, agley, agale, aglay'),
  entry({ role: 'unit', unit: 'minute', length: 1 }, 'मिनट, मिनिट, मिनटों, minat, minit'),
  entry({ role: 'unit', unit: 'minute', length: 0 }, 'सेकंड, सेकेंड'),
  entry(
    { role: 'unit', unit: 'minute', length: 60 },
    `घंटा, घंटे, घंटों, घण्टे, घण्टा, ghanta, ghante, ghanto, ghantey, ghnte, ghanton`,
  ),
  entry({ role: 'unit', unit: 'day', length: 1 }, 'दिन, दिनों, रोज, din, dino, dinon, दिवस'),
  entry(
    { role: 'unit', unit: 'day', length: 7 },
    `हफ्ता, हफ्ते, हफ्तों, सप्ताह, वीक, hafta, hafte, hafton, saptah, haftey`,
  ),
  entry(
    { role: 'unit', unit: 'month', length: 1 },
    `महीना, महीने, महीनों, माह, mahina, mahine, maheene, mahino, maheena`,
  ),
  entry({ role: 'unit', unit: 'month', length: 12 }, 'साल, सालों, वर्ष, saal, varsh'),
  entry({ role: 'working' }, 'कार्य, कामकाजी'),
  entry(
    { role: 'feast', month: 1, day: 1 },
    `नया साल, नए साल, नये साल, नव वर्ष, naye saal, naya saal, naye sal, nav varsh`,
  ),
  entry({ role: 'feast', month: 12, day: 25 }, 'क्रिसमस, बड़ा दिन, krismas, bada din'),
  entry({ role: 'feast', month: 2, day: 14 }, 'वैलेंटाइन डे, वैलेंटाइन'),
  entry({ role: 'feast', month: 1, day: 26 }, 'गणतंत्र दिवस, gantantra divas'),
  entry({ role: 'feast', month: 8, day: 15 }, 'स्वतंत्रता दिवस, swatantrata divas, azadi ke din'),
  entry({ role: 'feast', month: 10, day: 2 }, 'गांधी जयंती'),
  entry({ role: 'feast', month: 3, day: 17 }, 'सेंट पैट्रिक, संत पैट्रिक'),
  entry({ role: 'feast', month: 12, day: 31 }, 'नए साल की शाम, naye saal ki shaam, नववर्ष की पूर्व संध्या'),
  entry({ role: 'feast', fromEaster: 0 }, 'ईस्टर'),
  ...clockWords,
  ...relations,
];
