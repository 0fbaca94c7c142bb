import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';

/** What is said in set phrases: greetings, thanks, commands. */
export const acts: Entry<ActLexeme>[] = [
  entry(
    { role: 'act', intent: 'greet', place: 'head' },
    `shubh din, jai shree ram, jai shri ram, waheguru, khamma ghani, jai jinendra, namaskaram, namskar, nmste, नमस्कारम, जय श्री राम, हलो, namaste, namasthe, namastey, namaskar, namaskaar, pranam, pranaam, ram ram, jai hind, jai shri krishna, radhe radhe, sat sri akal, sasriyakal, salaam, salam, assalamualaikum, adaab, aadaab, suprabhat, shubh prabhat, shubh sandhya, kaise ho, kaise hain, kaise hai aap, kya haal hai, kya hal hai, kya haal, kem cho, vanakkam,
    नमस्ते, नमस्कार, प्रणाम, राम राम, जय हिंद, सत श्री अकाल, सलाम, आदाब, सुप्रभात, शुभ प्रभात, शुभ संध्या, कैसे हो, कैसे हैं, कैसे हैं आप, क्या हाल है, हेलो, हैलो, हाय, गुड मॉर्निंग, गुड ईवनिंग`,
  ),
  entry(
    { role: 'act', intent: 'thanks', place: 'anywhere' },
    `dhanyavaad, dhanyawad, dhanyavad, dhanyawaad, dhanywad, dhanyvad, shukriya, sukriya, shukria, bahut shukriya, bahut dhanyavaad, bahut bahut dhanyavaad, bahut bahut shukriya, aabhar, abhaar, meherbani, mehrbani, धन्यवाद, शुक्रिया, बहुत धन्यवाद, बहुत शुक्रिया, बहुत बहुत धन्यवाद, बहुत बहुत शुक्रिया, आभार, मेहरबानी, थैंक्स, थैंक यू, थैंक्यू`,
  ),
  entry(
    { role: 'act', intent: 'bye', place: 'anywhere' },
    `alvida, phir milenge, fir milenge, phir milte hain, fir milte hain, fir milte hai, milte hain, milte hai, chalta hu, chalta hun, chalti hu, chalte hain, shubh ratri, khuda hafiz, rakhta hu, rakhti hu, phir baat karte hain, baad mein baat karte hain, bas itna hi, itna hi, bas yahi tha, ho gaya bas, अलविदा, फिर मिलेंगे, फिर मिलते हैं, मिलते हैं, चलता हूँ, चलती हूँ, चलते हैं, शुभ रात्रि, शुभरात्रि, ख़ुदा हाफ़िज़, बाय, बाय बाय, टाटा, बस इतना ही, गुड नाइट`,
  ),
  entry(
    { role: 'act', intent: 'help', place: 'anywhere' },
    `kaise order karu, kaise order kare, kaise order karna hai, order kaise karu, order kaise kare, order kaise karna hai, kaise book karu, kaise book kare, book kaise karu, book kaise kare, guide karo, samajh nahi aa raha, kya kar sakte hain aap, aap kya kya kar sakte, aage kya karu, ab kya karu, कैसे ऑर्डर करूँ, कैसे ऑर्डर करूं, कैसे ऑर्डर करें, ऑर्डर कैसे करूँ, ऑर्डर कैसे करें, कैसे बुक करूँ, बुक कैसे करें, क्या कर सकते हैं आप, अब क्या करूँ, madad, madat, madad karo, madad chahiye, meri madad karo, sahayata, sahayta, help karo, help karna, help chahiye, kaise use kare, kaise use karu, kaise chalta hai, kaise kaam karta hai, kaise karna hai, kya kar sakte ho, kya kya kar sakte ho, aap kya kar sakte ho, tum kya kar sakte ho, kya karu, kya karna hai, samajh nahi aa raha kya karu, मदद, मदद करो, मदद चाहिए, मेरी मदद करो, सहायता, सहायता चाहिए, हेल्प, हेल्प करो, कैसे करना है, यह कैसे काम करता है, कैसे काम करता है, क्या कर सकते हो, क्या क्या कर सकते हो, आप क्या कर सकते हैं`,
  ),
  entry(
    { role: 'act', intent: 'menu', place: 'alone' },
    `kya khane ko hai, khane ko kya kya hai, kya kya khane ko hai, kya khaun, kya khaye, kya order karu, kya mangau, kya bana hai, क्या खाने को है, क्या खाएं, kya kya hai, kya kya milta hai, kya kya milega, khane mein kya hai, khane me kya hai,  khane me kya kya hai, khane ko kya hai, khane mein kya milega, kya hai khane mein, kya milega, kya milta hai, aaj kya hai, aaj kya bana hai, aaj khane mein kya hai, aaj special kya hai, मेनू, मेन्यू, मीनू, क्या क्या है, क्या क्या मिलता है, क्या क्या मिलेगा, खाने में क्या है, खाने में क्या क्या है, क्या मिलेगा, क्या है खाने में, आज क्या है, आज क्या बना है`,
  ),
  entry(
    { role: 'act', intent: 'cart', place: 'alone' },
    `mera cart, cart dikhao, kitna hua, total kitna hua, kitna hua total, total batao, kitne paise hue, kitne hue, hisab, hisaab, कार्ट, मेरा कार्ट, कार्ट दिखाओ, टोटल, कितना हुआ, कुल कितना हुआ, हिसाब`,
  ),
  entry(
    { role: 'act', intent: 'bill', place: 'alone' },
    `bill dikhao, bill do, bill de do, bill bhejo, bill bhej do, bill chahiye, mera bill, invoice do, invoice bhejo, invoice chahiye, receipt do, receipt bhejo, receipt chahiye, rasid, raseed, rasid do, rasid bhejo, बिल, मेरा बिल, बिल दो, बिल दे दो, बिल दिखाओ, बिल भेजो, बिल भेज दो, बिल चाहिए, रसीद, रसीद दो, रसीद भेजो, रसीद चाहिए, इनवॉइस, इनवॉइस भेजो, इनवॉइस चाहिए`,
  ),
  entry(
    { role: 'act', intent: 'pay', place: 'anywhere' },
    `bhugtan, bhugtaan, payment kar diya, payment ho gaya, paise de diye, paise bhej diye, pay kar diya, pay karna hai, payment karna hai, payment kaise kare, paise kaise de, order laga do, order place karo, order place kar do, order confirm karo, भुगतान, भुगतान करें, भुगतान करना है, पैसे दे दिए, पैसे भेज दिए, पेमेंट, पेमेंट हो गया, पेमेंट कर दिया, पेमेंट करना है`,
  ),
  entry(
    { role: 'act', intent: 'more', place: 'alone' },
    `aur, aur dikhao, aur batao, aur bhi, aur kya hai, aur kya, aur options, dusra, doosra, dusra dikhao, agla, aage, और, और दिखाओ, और बताओ, और भी, और क्या है, और क्या, दूसरा, दूसरा दिखाओ, अगला, आगे`,
  ),
  entry(
    { role: 'act', intent: 'back', place: 'alone' },
    `wapas le jao, wapas le chalo, vapas le jao, wapas jaana hai, वापस ले जाओ, वापस ले चलो, wapas, vapas, wapis, vapis, wapas jao, wapas jana hai, vapas jao, wapas chalo, peeche, piche, pichhe, peeche jao, piche jao, pichla, pichla step, pichle pe jao, वापस, वापिस, वापस जाओ, वापस जाना है, पीछे, पीछे जाओ, पिछला, पिछला कदम, बैक`,
  ),
  entry(
    { role: 'act', intent: 'restart', place: 'alone' },
    `phir se, fir se, shuru se, shuru se karo, phir se shuru, phir se shuru karo, fir se shuru karo, naye sire se, dobara shuru karo, फिर से, शुरू से, शुरू से करो, फिर से शुरू, फिर से शुरू करो, नए सिरे से, दोबारा शुरू करो, सब हटा दो`,
  ),
  entry(
    { role: 'act', intent: 'stop', place: 'alone' },
    `band karo, bandh karo, band kar do, bandh kar do, band, बंद, बंद करो, बंद कर दो, रोको, स्टॉप`,
  ),
  entry(
    { role: 'act', intent: 'stop', place: 'anywhere' },
    `  message band kar do, messages band karo, msg band karo, message mat bhejo, message mat karo, messages mat bhejo, msg mat karo, msg mat bhejo, mujhe message mat karo, aur message mat bhejo, pareshan mat karo, tang mat karo, मैसेज बंद करो, मैसेज मत भेजो, मैसेज मत करो, संदेश बंद करो, संदेश मत भेजो, परेशान मत करो`,
  ),
  entry(
    { role: 'act', intent: 'start', place: 'alone' },
    `shuru karo, shuru, chalu karo, शुरू, शुरू करो, चालू करो`,
  ),
  entry(
    { role: 'act', intent: 'bookings', place: 'alone' },
    `meri booking, meri bookings, mera order, mere order, mera table, meri table, booking dikhao, meri booking dikhao, order dikhao, mera order dikhao, मेरी बुकिंग, बुकिंग, मेरा ऑर्डर, मेरे ऑर्डर, मेरी टेबल, मेरी बुकिंग दिखाओ, मेरा ऑर्डर दिखाओ`,
  ),
  entry(
    { role: 'act', intent: 'status', place: 'anywhere' },
    `kahan pahucha, kaha pahucha, kahan tak pahucha, kahan hai order, kaha hai order, order kahan hai, order kaha hai, order kab aayega, khana kab aayega, kab tak aayega, kab aayega, kab ayega, kitni der mein, kitni der me, kitni der lagegi, kitna time lagega, kitna time aur, kitna samay lagega, aur kitna time, aur kitni der, abhi tak nahi aaya, nahi aaya abhi tak, order nahi aaya, khana nahi aaya, ready hai kya, ban gaya kya, taiyar hai kya, confirm hua kya, confirm hui kya, booking hui kya, book hua kya, ho gaya kya, hua kya, paise wapas, paisa wapas, refund chahiye, कहाँ पहुँचा, कहां पहुंचा, कहाँ तक पहुँचा, ऑर्डर कहाँ है, ऑर्डर कब आएगा, खाना कब आएगा, कब तक आएगा, कब आएगा, कितनी देर लगेगी, कितनी देर में, कितना समय लगेगा, कितना टाइम लगेगा, अभी तक नहीं आया, पैसे वापस, तैयार है क्या, बन गया क्या, हो गया क्या, स्टेटस, रिफंड`,
  ),
  entry(
    { role: 'act', intent: 'agent', place: 'anywhere' },
    `kisi se baat, kisi se baat karni hai, kisi se baat karao, kisi insaan se baat, kisi insan se baat, insaan se baat, insan se baat, aadmi se baat, manager se baat, staff se baat, malik se baat, baat karao, baat karwao, baat kara do, baat karwa do, baat karva do, phone karo, call karo, call kar lo, phone lagao, call karwao, number do apna, aapka number, shikayat, shikayat karni hai, complaint karni hai, किसी से बात, किसी इंसान से बात, इंसान से बात, आदमी से बात, मैनेजर से बात, स्टाफ से बात, मालिक से बात, बात कराओ, बात करवाओ, बात करा दो, बात करा दीजिए, फ़ोन करो, फोन करो, कॉल करो, शिकायत, शिकायत करनी है`,
  ),
  entry(
    { role: 'act', intent: 'agent', place: 'alone' },
    `insaan, insan, aadmi, malik, koi hai, koi hai kya, इंसान, इन्सान, मैनेजर, एजेंट, मालिक, कोई है, कोई है क्या`,
  ),
  entry(
    { role: 'act', intent: 'repeat', place: 'anywhere' },
    `kya keh rahe, kya kah rahe, kya bol rahe, kya bole, kya keh rahi, kya bol rahi, pichli baar jo, pichhli baar jo, last time jo, pehle wala order, pehle jaisa, jo pehle mangaya tha, क्या बोल रहे, क्या कह रहे, पिछली बार जो, पहले जैसा, phir se bolo, fir se bolo, phir se boliye, fir se boliye, phir se batao, fir se batao, phir se bataiye, phir se kaho, phir bolo, fir bolo, dobara bolo, dobara boliye, dobara batao, dobara bataiye, dobaara bolo, ek baar phir, ek baar fir, ek bar phir se, ek baar aur, ek baar aur bolo, ek baar phir bolo, repeat karo, repeat kar do, repeat kijiye, samajh nahi aaya, samajh nahi aya, samajh me nahi aaya, samajh mein nahi aaya, samjha nahi, samjhi nahi, smjh nahi aaya, nahi samjha, nahi samjhi, kya bola, kya kaha, kya matlab, matlab kya, phir se bhejo, fir se bhejo, dobara bhejo, pichli baar wala, pichli baar jaisa, pichhli baar wala, pichla order, pichle baar wala, last time wala, wahi wala, wahi order, wahi bhej do, wahi de do, wahi dobara, same order, same pichli baar,
    फिर से बोलो, फिर से बोलिए, फिर से बताओ, फिर से बताइए, फिर बोलो, दोबारा बोलो, दोबारा बोलिए, दोबारा बताओ, दोबारा बताइए, एक बार फिर, एक बार और, समझ नहीं आया, समझ में नहीं आया, समझा नहीं, नहीं समझा, क्या बोला, क्या कहा, क्या मतलब, मतलब क्या, पिछली बार वाला, पिछली बार जैसा, पिछला ऑर्डर, वही वाला, वही ऑर्डर, वही भेज दो, वही दे दो, फिर से भेजो, दोबारा भेजो`,
  ),
  entry({ role: 'act', intent: 'repeat', place: 'alone' }, `kya, kyaa, dobara, phir, wahi, क्या, दोबारा, वही`),
  entry(
    { role: 'act', intent: 'here', place: 'anywhere' },
    `gate par hain, gate par hu, gate pe, gate par, restaurant ke bahar, bahar khadi hu, bahar khade, neeche khade, reception pe hain, aa chuke, aa chuke hain, pahunch chuke hain, aa gaya hu, aa gayi hu, aa gaye hum, pahunch gaye hum, आ चुके हैं, पहुँच चुके हैं, आ गया हूँ, आ गई हूँ, pahunch gaye, pahuch gaye, pahunch gaya, pahuch gaya, pahunch gayi, pohoch gaye, pohch gaye, pahuch gye, pahunch gaye hain, pahunch gaya hu, pahunch chuke, aa gaye hain, aa gaye hai, hum aa gaye, hum aagaye, main aa gaya, main aa gayi, bahar hain, bahar hu, bahar hun, bahar khade hain, bahar khada hu, gate pe hain, gate pe hu, darwaze pe, neeche hain, yahan hain, yahi hain, पहुँच गए, पहुंच गए, पहुँच गया, पहुंच गया, पहुँच गई, पहुंच गई, पहुँच गए हैं, आ गए हैं, हम आ गए, मैं आ गया, मैं आ गई, बाहर हैं, बाहर हूँ, बाहर खड़े हैं, गेट पर हैं`,
  ),
  entry({ role: 'act', intent: 'here', place: 'alone' }, `aa gaye, aa gaya, aagaye, aagaya, आ गए, आ गया`),
  entry(
    { role: 'act', intent: 'coming', place: 'alone' },
    `aa rahe hain, aa rahe hai, aa raha hu, aa rahi hu, hum aa rahe hain, main aa raha hu, aayenge, hum aayenge, आ रहे हैं, आ रहा हूँ, आ रही हूँ, हम आ रहे हैं, आएँगे, आएंगे, हम आएँगे`,
  ),
];
