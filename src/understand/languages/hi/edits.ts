import type { EditLexeme, EditVerb } from '../../edits/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

// A Hindi verb is a stem and what is wanted of whom: "hata do", "hataiye", "hatana". English nouns become verbs with "kar".
const give = phrases(`do,de,dena,dijiye,dijie,dijiyega,dijye,dein,do na,dena na,dijiye na,dedo,deejiye`);
const giveLater = phrases(`दो,दे,देना,दीजिए,दीजिये,दीजिएगा,दें,दो ना`);
const stem = (...stems: string[]) =>
  stems.flatMap((word) => [
    ...[
      '',
      'o',
      'na',
      'iye',
      'ye',
      'iyega',
      'ke',
      'kar',
      'do',
      'dena',
      'dijiye',
      ' ke',
      ' kar',
      ' kr',
      'na hai',
      ' lo',
      'en',
      'wa do',
    ].map((ending) => word + ending),
    ...give.map((ending) => `${word} ${ending}`),
  ]);
const devanagari = (...stems: string[]) =>
  stems.flatMap((word) => [
    word,
    ...giveLater.map((ending) => `${word} ${ending}`),
    ...['ना', 'कर', 'के', ' कर', ' के', ' लो'].map((ending) => word + ending),
  ]);
const doing = (...nouns: string[]) =>
  nouns.flatMap((noun) =>
    phrases(`kar,karo,karna,karke,kar ke,kardo,kar do,kar de,kar dena,kardena,kar dijiye,kar dijiyega,kar dein,kijiye,kijiyega,karein,karen,
    karie,kariye,kr,kro,krna,krdo,kr do,kr dena,kr dijiye,karwa do,kara do,karwana,kar lo,kar do na,karna hai`).map(
      (ending) => `${noun} ${ending}`.trim(),
    ),
  );
const doingDevanagari = (...nouns: string[]) =>
  nouns.flatMap((noun) =>
    phrases(
      `कर,करो,करना,करके,कर के,कर दो,कर दे,कर देना,कर दीजिए,कर दीजिये,कर दीजिएगा,कर दें,कीजिए,कीजिये,कीजिएगा,करें,करिए,करवा दो,करा दो,कर लो`,
    ).map((ending) => `${noun} ${ending}`.trim()),
  );
const verb = (what: EditVerb, ...phrases: string[]): Entry<EditLexeme> => [
  { role: 'editing', verb: what },
  ...phrases,
];

/** Hindi words that change a cart, in Latin letters and in Devanagari. */
export const edits: Entry<EditLexeme>[] = [
  verb(
    'remove',
    ...stem('hata', 'nikal', 'nikaal', 'mita', 'uda'),
    'hatao',
    'hataao',
    'hta do',
    'htao',
    'hatva do',
    'nikaalo',
    'nikalo',
    ...doing(
      'cancel',
      'remove',
      'delete',
      'drop',
      'minus',
      'skip',
      'cancl',
      'cncl',
      'hat',
      'radd',
      'rad',
      'khatam',
    ),
    ...phrases(`rehne do,rahne do,rehne de,rehne dena,rehne dijiye,rahne dijiye,rhne do,rehndo,chhod do,chod do,chhodo,chodo,chhod dena,kaat do,kat do,kaato,kaat dena,
    nahi chahiye,nahin chahiye,nhi chahiye,nai chahiye,nahi chaiye,nhi chaiye,ab nahi chahiye,mat bhejna,mat bhejo,mat bhejiye,mat dena,mat do,mat lana,mat laana,
    mat lao,mat rakhna,mat lagana,ki zaroorat nahi,ki jarurat nahi,zaroorat nahi,jarurat nahi,ki zarurat nahi hai,nahi mangta,nahi lena,nahi khana,nahi bhejna,wapas lo,wapas le lo`),
    ...devanagari('हटा', 'निकाल', 'मिटा'),
    'हटाओ',
    'हटाइए',
    'हटाइये',
    'निकालो',
    'निकालिए',
    ...doingDevanagari('कैंसिल', 'कैंसल', 'कैन्सल', 'रिमूव', 'डिलीट', 'रद्द'),
    ...phrases(
      `कैंसिल,कैंसल,रिमूव,डिलीट,रहने दो,रहने दीजिए,छोड़ दो,छोड़ दीजिए,काट दो,नहीं चाहिए,नही चाहिए,मत भेजना,मत भेजो,मत भेजिए,मत देना,मत दो,मत लाना,मत लाओ,मत रखना,की जरूरत नहीं,जरूरत नहीं`,
    ),
  ),
  verb(
    'change',
    ...doing('', 'change', 'chenj', 'set', 'update', 'modify'),
    ...stem('bana'),
    ...phrases(`banao,banaiye,banaiyega,banwa do,banwana,rakho,rakhna,rakh do,rakhiye,rakh dena,ho,hona chahiye,ho jaye,ho jaaye,hona,hone chahiye,honi chahiye,
    rakhna chahiye,kar den`),
    ...doingDevanagari('', 'चेंज'),
    ...devanagari('बना'),
    ...phrases(`बनाओ,बनाइए,बनाइएगा,बनाना,रखो,रखना,रख दो,रखिए,हो,होना चाहिए,होनी चाहिए,होने चाहिए,हो जाए`),
  ),
  verb(
    'swap',
    ...stem('badal'),
    'badlo',
    'badlna',
    'badalna',
    'badliye',
    'badalwa do',
    ...doing('swap', 'replace', 'exchange', 'adla badli'),
    ...devanagari('बदल'),
    'बदलो',
    'बदलना',
    'बदलिए',
    ...doingDevanagari('रिप्लेस', 'एक्सचेंज', 'स्वैप'),
  ),
  verb(
    'add',
    ...doing('add', 'ad', 'include', 'plus', 'jod', 'shamil'),
    ...stem('jod', 'laga', 'mila'),
    ...phrases(`daal do,daal dena,daal dijiye,daaldo,daal ke,daal kar,daalna`),
    ...phrases(`jodo,jodna,jodiye,daalo,dalo,daaliye,lagao,milao,milana`),
    ...doingDevanagari('ऐड', 'एड', 'शामिल'),
    ...devanagari('जोड़', 'डाल', 'लगा', 'मिला'),
    ...phrases(`जोड़ो,जोड़ना,डालो,डालिए,लगाओ,मिलाओ`),
  ),
  verb(
    'want',
    ...doing('order', 'pack'),
    ...stem('bhej', 'la', 'mangwa', 'manga', 'rakhwa'),
    ...give.filter((word) => word !== 'do'),
    ...phrases(`bhejo,bhejna,bhejiye,lao,laana,laiye,lena,le lo,lelo,le lena,le aana,le aao,lunga,lungi,lenge,chahiye,chaiye,chahie,
    de do,de dena,de dijiye,mangwao,mangao,mangwa lo`),
    ...doingDevanagari('ऑर्डर'),
    ...giveLater.filter((word) => word !== 'दो'),
    ...devanagari('भेज', 'ला', 'मंगवा', 'मंगा'),
    ...phrases(`भेजो,भेजना,भेजिए,लाओ,लाना,लाइए,ले लो,लेना,लेंगे,लूंगा,लूंगी,चाहिए,चाहिये,मंगवाओ,दे दो,दे दीजिए,दे देना`),
  ),
  verb(
    'reduce',
    ...doing('kam', 'kum', 'thoda kam', 'reduce', 'decrease', 'less'),
    ...stem('ghata'),
    'ghatao',
    ...doingDevanagari('कम', 'थोड़ा कम'),
    ...devanagari('घटा'),
    'घटाओ',
  ),
  verb(
    'increase',
    ...stem('badha', 'barha'),
    'badhao',
    'badhaao',
    ...doing('increase', 'zyada', 'jyada'),
    ...devanagari('बढ़ा'),
    'बढ़ाओ',
    ...doingDevanagari('ज्यादा'),
  ),
  verb(
    'keep',
    ...phrases(`mat hatao,mat hatana,mat hata,mat hataiye,mat hatana na,cancel mat karo,cancel mat karna,cancel nahi karna,remove mat karo,remove mat karna,
    delete mat karo,mat nikalo,mat nikalna,mat chhodo,rehne hi do,waise hi rakho,waise hi rehne do,rakhe rehna,
    मत हटाओ,मत हटाना,मत हटाइए,मत निकालो,कैंसिल मत करो,कैंसिल मत करना,वैसे ही रहने दो`),
  ),
  [{ role: 'moreOf' }, ...phrases(`aur,or,aor,our,aur bhi,extra,और,और भी,एक्स्ट्रा`)],
  [
    { role: 'moreOf', count: 1 },
    ...phrases(`ek aur,1 aur,ek or,ik aur,ek extra,ek aur bhi,एक और,1 और,एक एक्स्ट्रा`),
  ],
  [{ role: 'fewer' }, ...phrases(`kam,kum,ghat,कम`)],
  [{ role: 'onlySo' }, ...phrases(`sirf,sirf aur sirf,keval,kewal,bas,bus,matra,faqat,सिर्फ,सिर्फ़,केवल,बस,ही`)],
  [
    { role: 'twice' },
    ...phrases(`dugna,dugne,dugni,duguna,dogun,doguna,double,दुगना,दुगुना,दुगने,दोगुना,दोगुने,डबल`),
  ],
  [
    { role: 'halve' },
    ...phrases(`aadha kar do,adha kar do,aadhe kar do,adhe kar do,aadhi kar do,आधा कर दो,आधे कर दो,आधी कर दो`),
  ],
  [
    { role: 'also' },
    ...phrases(`bhi,bhee,sath mein,saath mein,iske saath,iske sath,uske saath,saath,भी,साथ में,इसके साथ,साथ`),
  ],
  [
    { role: 'clear' },
    ...phrases(`cart khali,cart khaali,khali,khaali,khali kar do,khaali kar do,cart khali kar do,sab saaf kar do,saaf kar do,sab saaf,cart saaf kar do,shuru se,shuru se karo,
    shuru se shuru karo,phir se shuru karo,phir se shuru,fir se shuru,dobara shuru,dubara shuru,dobara se shuru,naye sire se,naya order,nayi shuruaat,clear karo,clear kar do,
    cart clear karo,cart clear kar do,sab clear kar do,reset karo,reset kar do,
    खाली कर दो,कार्ट खाली कर दो,कार्ट खाली,सब साफ कर दो,साफ कर दो,शुरू से,फिर से शुरू,फिर से शुरू करो,दोबारा शुरू,नया ऑर्डर,नए सिरे से,क्लियर कर दो`),
  ],
  [
    { role: 'sameAgain' },
    ...phrases(`pichli baar,pichhli baar,pichle baar,pichli bar,pichhli bar,pichla order,pichhla order,pichle order,pichla wala,pichhla wala,pichla,pichhla,last time wala,last wala,last time jo,last wala order,
    last order,wahi wala,wohi wala,wahi,wohi,vahi,wahi order,wahi same,same wahi,same to same,phir se wahi,fir se wahi,dobara wahi,dubara wahi,wahi phir se,wahi dobara,same dobara,
    phir se same,fir se same,same phir se,jo pichli baar,jo last time,hamesha wala,hamesha ki tarah,hamesha jaisa,pehle wala order,pehle jaisa,purana order,purana wala order,repeat karo,repeat kar do,order repeat karo,
    पिछली बार,पिछला ऑर्डर,पिछला,पिछले ऑर्डर,वही,वही वाला,वही ऑर्डर,फिर से वही,दोबारा वही,हमेशा वाला,हमेशा की तरह,पहले जैसा,रिपीट कर दो,रिपीट करो,सेम,पिछली बार वाला`),
  ],
  [
    { role: 'pronoun', many: false },
    ...phrases(`isko,isse,ise,usko,usse,isme,ismein,isme se,usme,usmein,iska,uska,iski,uski,yeh,ye,woh,wo,yeh wala,ye wala,woh wala,wo wala,yehi,yahi,
    इसको,इसे,उसको,उसे,इसमें,उसमें,इसका,उसका,यह,ये,वो,वह,ये वाला,वो वाला`),
  ],
  [
    { role: 'pronoun', many: true },
    ...phrases(`inko,inhe,inhen,unko,unhe,inme,inmein,unme,unmein,इनको,इन्हें,उनको,उन्हें,इनमें,उनमें`),
  ],
  [
    { role: 'lineAt', place: -1 },
    ...phrases(`aakhri,akhri,aakhiri,akhiri,aakhri wala,akhri wala,aakhri wali,akhri wali,aakhri item,last wala,last wali,jo abhi add kiya,jo abhi dala,abhi wala,
    आखिरी,आख़िरी,आखिरी वाला,आखिरी वाली,अभी वाला`),
  ],
  ...[
    'pehla,pahla,pehle,pahle,pehli,पहला,पहले,पहली',
    'dusra,doosra,dusre,doosre,dusri,doosri,दूसरा,दूसरे,दूसरी',
    'teesra,tisra,teesre,teesri,तीसरा,तीसरे,तीसरी',
    'chautha,choutha,chauthe,chauthi,चौथा,चौथे,चौथी',
    'paanchva,panchva,paanchwa,panchwa,पांचवा,पांचवां',
  ].map(
    (words, i): Entry<EditLexeme> => [
      { role: 'lineAt', place: i + 1 },
      ...phrases(words).flatMap((word) => [
        `${word} wala`,
        `${word} wali`,
        `${word} wale`,
        `${word} item`,
        `${word} वाला`,
        `${word} वाली`,
        `${word} आइटम`,
        word,
      ]),
    ],
  ),
  [{ role: 'lineNumber' }, ...phrases(`number,nambar,no,item,आइटम,नंबर,आइटम नंबर`)],
  [
    { role: 'wholeCart' },
    ...phrases(`sab,sab kuch,sabkuch,sab kuchh,sabhi,saara,sara,saare,sare,saari,poora,pura,poora order,pura order,saara order,sara order,saare items,sab items,kisi mein bhi,kisi me bhi,kisi mein,kisi me,kisi bhi,किसी में भी,किसी में,cart,order,sab chize,sab cheezein,
    सब,सब कुछ,सबकुछ,सारा,सारे,सभी,पूरा,पूरा ऑर्डर,सारा ऑर्डर,ऑर्डर,कार्ट`),
  ],
  [{ role: 'into' }, ...phrases(`tak,तक`)],
  [
    { role: 'inPlaceOf', old: 'before' },
    ...phrases(`ki jagah,ki jagah pe,ki jagah par,ki jagah mein,ki jaga,ki jageh,kijagah,ke jagah,ke badle,ke badle mein,ke badle me,ke bajay,ke bajaye,ki bajay,ki bajaye,k badle,k jagah,ki jgh,ki jgah,
    ki jagh,ke sthan par,ke sthaan par,ko hata ke,ko hatakar,se badal ke,
    की जगह,की जगह पर,की जगह पे,के बदले,के बदले में,के बजाय,के बजाए,की बजाय,के स्थान पर,को हटाकर`),
  ],
  [
    { role: 'insteadOfIt' },
    ...phrases(`iski jagah,uski jagah,is ki jagah,us ki jagah,iske badle,uske badle,badle mein,badle me,iske bajay,uske bajay,unki jagah,inki jagah,iski jagah par,uski jagah par,
    इसकी जगह,उसकी जगह,इसके बदले,उसके बदले,बदले में,उनकी जगह`),
  ],
  [
    { role: 'except', named: 'before' },
    ...phrases(`ke alawa,ke alava,ke siva,ke siwa,ke sivay,ke ilawa,ko chhod ke,ko chhod kar,ko chhodkar,ko chod ke,ko chod kar,ko chodkar,chhod ke,chhodkar,chhod kar,chod ke,chodkar,chod kar,chhodke,
    के अलावा,के सिवा,को छोड़कर,को छोड़ के,छोड़कर,छोड़ के`),
  ],
  [
    { role: 'rest' },
    ...phrases(
      `baaki,baki,baaki sab,baki sab,baaki ka,baki ka,baaki sab kuch,baki sab kuch,aur kuch nahi,baaki saara,बाकी,बाक़ी,बाकी सब,बाकी सब कुछ,और कुछ नहीं`,
    ),
  ],
  [
    { role: 'about', side: 'before' },
    ...phrases(`mein,me,mai,main,mei,pe,par,per,ko,ka,ki,ke,se,ke saath,ke sath,k sath,k saath,wale mein,wali mein,mein se,ke upar,ke liye,ke andar,
    में,पे,पर,को,का,की,के,से,के साथ,में से,के ऊपर,के लिए,वाले में`),
  ],
  [{ role: 'suchOne' }, 'wala', 'wali', 'wale', 'waala', 'vala', 'vali', 'वाला', 'वाली', 'वाले'],
  [
    { role: 'but' },
    ...phrases(`lekin,magar,par is baar,bas is baar,is baar,iss baar,लेकिन,मगर,इस बार,पर इस बार`),
  ],
  [
    { role: 'asksOfCart' },
    ...phrases(`kitna,kitne,kitni,kya kya,kaun,kaunsa,kaun sa,kaun si,kab,kahan,kyun,kyu,kaisa,kaisi,kaise,milega kya,milegi kya,hai kya,kya hai,kya hua,dikhao,dikha do,batao,bata do,bataiye,
    कितना,कितने,कितनी,क्या क्या,कौन,कौनसा,कब,कहां,क्यों,कैसा,कैसी,कैसे,है क्या,क्या है,दिखाओ,दिखा दो,बताओ,बताइए`),
  ],
];
