import type { Entry, Filler } from '../lexeme.ts';

const filler =
  `mujhe mujhko muje mere mera meri hume humein hamein hame humko hum ham hamare hamara main mai mein me ko ka ke ki se par pe tak
  ek-baar chahiye chaiye chahie chahiyee chahye chaie chahta chahti chahte hai hain he h hu hoon hun tha thi the ho hoga hogi hona
  karo kar kardo karna karni karein kare kijiye kijiyega karwa karwana karwani karta karti krdo krna dena dijiye dijiyega dedo dede
  dedena deejiye bhej bhejo bhejna bhejdo bhejiye bhijwa bhijwao bhijwana laga lagao lagado laga-do lagwa la lao lana lado le lo
  lena lelo lena-hai lunga lungi lenge loonga khana khane peena pina pine order manga mangwa mangwana mangana mangwao mangao
  banao bana banana banake banado banwa banwana banana-hai rakhna rakho rakh rakhiye daal daalo dalo dalna daalna daalke dalke
  bhai bhaiya bhaiyaa bhayya bhaiyya bro yaar yar ji jee sirji saab sahab sahib behen didi dost bandhu uncle aunty namaste namaskar
  pranam hello haan han ha haanji hanji theek thik thik-hai sahi accha acha achha achcha bas bass basss jaldi fatafat abhi aaj kal
  please plz zara jara toh to bhi hi na naa re wala wali wale waala waali waale vala vali vale woh wo ye yeh yah isme usme ismein usmein
  uske iske unke aise waise phir fir pehle baad baaki garma-garam garma garam ekdum bilkul matlab kya kyun kyunki sirf
  apna apne apni koi kuch kuchh thoda-sa milega milegi milenge mil jaye jayega jayegi jao ja raha rahi rahe log logo logon bande
  ghar office party dosto ke-liye liye mummy mumma papa maa dadi dada nani nana bhabhi behan beta beti bacha bacche bachche biwi aap aapka aapke aapko tum
  tumhara unko usko isko inko unke pm am baje bje dhanyavad shukriya meharbani kripya`.split(/\s+/);

const devanagari =
  `मुझे मुझको मेरे मेरा मेरी हमें हमको हम मैं में मे को का के की से पर चाहिए चाहिये चाहता चाहती चाहते है हैं हूं हो होगा होना करो कर करना
  कीजिए कीजिएगा करें दे देना दीजिए दीजिएगा दीजिये भेज भेजो भेजना भेजिए भेजिएगा भेजें भिजवा लगा लगाओ ला लाओ लाना लो लेना लूंगा लूंगी लेंगे
  खाना पीना ऑर्डर मंगा मंगवाना बना बनाओ बनाना रखना रखिए डाल डालो डालना भाई भैया जी साहब नमस्ते नमस्कार हां ठीक सही अच्छा बस जल्दी
  अभी आज प्लीज कृपया जरा तो भी ही ना वाला वाली वाले वो ये यह इसमें उसमें फिर मतलब क्या सिर्फ अपना कुछ लिए धन्यवाद शुक्रिया रहा रही जाए`.split(
    /\s+/,
  );

/** Hindi words that carry nothing in an order: politeness, wishes, postpositions. */
export const orderFillers: Entry<Filler>[] = [
  [{ role: 'filler' }, ...filler.map((word) => word.replace('-', ' ')), ...devanagari],
];
