import type { DishLexeme } from '../../dishes/lexemes.ts';
import type { Entry } from '../lexeme.ts';
import { phrases } from '../phrases.ts';

/** Hindi words of orders, in Latin letters and in Devanagari. */
export const dishes: Entry<DishLexeme>[] = [
  [
    { role: 'action', action: 'no', place: 'before', list: true },
    ...phrases(`bina,binaa,bagair,bager,bgair,baghair,बिना,बगैर`),
  ],
  [
    { role: 'action', action: 'no', place: 'after' },
    ...phrases(`ke bina,ke bagair,ke bager,mat,mat daalna,mat dalna,mat daalo,mat dalo,mat daaliye,mat daliyega,mat dal,mat lagana,mat rakhna,mat karna,
    mat dena,mat milana,na daale,na dale,na daalein,na daalna,na dalna,na dalo,na ho,na rahe,nahi,nahin,nai,nhi,nahi chahiye,nahi chaiye,nahin chahiye,nhi chahiye,
    nahi daalna,nahi dalna,nahi hona,nahi hona chahiye,nahi dena,hata do,hata ke,hatao,hatake,hata dena,nikal do,nikal ke,nikaal do,nikalke,
    chhod do,chhod ke,chod ke,ke bina hi,bina,
    के बिना,के बगैर,मत,मत डालना,मत डालो,मत डालिए,मत डालिएगा,मत लगाना,मत रखना,मत देना,ना डालें,न डालें,ना डालना,न डालना,नहीं,नही,नहीं चाहिए,नहीं डालना,हटा दो,हटाकर,निकाल दो,ना हो`),
  ],
  [
    { role: 'action', action: 'extra', place: 'either' },
    ...phrases(`zyada,jyada,zada,jada,zyaada,jyaada,ziada,adhik,extra,thoda zyada,thoda jyada,thodi zyada,thodi jyada,bahut,bohot,bahut zyada,aur zyada,dugna,dugni,double,khoob,
    ज्यादा,ज़्यादा,जादा,अधिक,एक्स्ट्रा,एक्सट्रा,डबल,बहुत,थोड़ा ज्यादा,थोड़ी ज्यादा`),
  ],
  [
    { role: 'action', action: 'light', place: 'either' },
    ...phrases(`kam,kum,km,thoda kam,thodi kam,thode kam,thoda,thodi,thode,thoda sa,thodi si,zara sa,halka,halki,halke,halka sa,bahut kam,ekdum kam,kam kam,
    कम,थोड़ा कम,थोड़ी कम,थोड़ा,थोड़ी,थोड़ा सा,थोड़ी सी,हल्का,हल्की,जरा सा`),
  ],
  [
    { role: 'action', action: 'not_extra', place: 'either' },
    ...phrases(
      `zyada nahi,jyada nahi,zyada mat,jyada mat,extra nahi,extra mat,zyada na ho,ज्यादा नहीं,एक्स्ट्रा नहीं,एक्स्ट्रा मत,ज्यादा मत`,
    ),
  ],
  [
    { role: 'action', action: 'not_light', place: 'either' },
    ...phrases(`kam nahi,kam mat,kam na ho,कम नहीं,कम मत`),
  ],
  [
    { role: 'action', action: 'add', place: 'after' },
    ...phrases(
      `daal ke,dal ke,daalke,dalke,daal do,dal do,daal dena,dal dena,maar ke,mar ke,ke sath hi,डालकर,डाल के,डाल दो,डाल देना,मार के`,
    ),
  ],
  [
    { role: 'together' },
    ...phrases(
      `ke saath,ke sath,k saath,k sath,saath mein,sath mein,saath me,sath me,sang,ke sang,uske saath,uske sath,iske saath,iske sath,के साथ,साथ में,साथ`,
    ),
  ],
  [{ role: 'and' }, ...phrases(`aur,or,our,aor,ar,evam,tatha,phir,और,एवं,तथा,व`)],
  [{ role: 'either' }, ...phrases(`ya,yaa,ya phir,या,या फिर`)],
  [
    { role: 'instead' },
    ...phrases(
      `ki jagah,ki jagah pe,ki jagah par,ke badle,ke bajay,ki bajaye,ke bajaye,ki bajay,की जगह,के बदले,के बजाय`,
    ),
  ],
  [{ role: 'everyOne', count: 2 }, ...phrases(`dono,donon,donno,dono mein,dono me,दोनों,दोनो,दोनों में`)],
  [{ role: 'everyOne', count: 3 }, ...phrases(`teeno,tino,teeno mein,तीनों`)],
  [
    { role: 'everyOne' },
    ...phrases(`sab,sabhi,sabko,sab mein,sab me,sabme,sabmein,saare,sare,saari,sari,saara,sara,har,har ek,harek,charo,chaaro,sab ke sab,
    सब,सभी,सबमें,सब में,सारे,सारी,हर,हर एक,चारों`),
  ],
  [
    { role: 'within', place: 'after' },
    ...phrases(
      `mein,me,main,wali mein,wale mein,wala mein,wali me,wale me,wala me,waale mein,par,pe,में,वाली में,वाले में,वाला में,पर`,
    ),
  ],
  [
    { role: 'ofThem' },
    ...phrases(`mein se,me se,main se,inme se,inmein se,unme se,unmein se,isme se,usme se,में से,इनमें से,उनमें से`),
  ],
  [
    { role: 'takeBack', count: true },
    ...phrases(`kar do,kardo,kar dena,kar dijiye,kar de,bana do,कर दो,कर दीजिए`),
  ],
  [
    { role: 'takeBack' },
    ...phrases(`nahi nahi,nahin nahin,na na,nhi nhi,arre nahi,are nahi,arey nahi,nahi ruko,ruko,matlab,maaf karna,maaf kijiye,galti se,nahi balki,balki,sorry,
    नहीं नहीं,नही नही,अरे नहीं,माफ करना,सॉरी,बल्कि,मतलब`),
  ],
  [
    { role: 'portion' },
    ...phrases(`plate,plat,pleat,pley,glaas,gilas,gilaas,botal,bottal,botle,katori,katora,pyala,pyali,tukda,tukde,packet,thaali,handi,
    प्लेट,गिलास,ग्लास,बोतल,कप,कटोरी,प्याला,प्याली,पीस,पैकेट,पार्सल`),
  ],
  [{ role: 'aside' }, ...phrases(`alag se,alag,side mein,side me,अलग से,अलग,साइड में`)],
  [
    { role: 'asItIs' },
    ...phrases(`normal,sada,saada,sadha,simple,plain,aise hi,waise hi,सादा,सादी,नॉर्मल,नार्मल,प्लेन`),
  ],
  [{ role: 'halfCount' }, ...phrases(`aadha,adha,aadhi,adhi,aadhe,adhe,half,आधा,आधी,आधे,हाफ`)],
  [{ role: 'give' }, ...phrases(`do,de do,दो,दे दो`)],
  [
    { role: 'errand' },
    ...phrases(`chammach,chamach,chamchi,phone,fon,kaanta,kanta,ghanti,ghanti mat,darwaza,darwaze,gate,guard,watchman,pata,pate,neeche,niche,upar,baahar,bahar,
    janamdin,janmdin,salgirah,tukde,katwa,tissue,
    चम्मच,फोन,फ़ोन,कांटा,घंटी,दरवाजा,दरवाजे,गेट,गार्ड,नीचे,ऊपर,बाहर,जन्मदिन,सालगिरह`),
  ],
];
