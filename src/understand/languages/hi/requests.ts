import type { ActLexeme } from '../../acts/lexemes.ts';
import { entry } from '../entry.ts';
import type { Entry } from '../lexeme.ts';
import { asked } from './verbs.ts';

/** What somebody does or wants done, and with what. */
export const requests: Entry<ActLexeme>[] = [
  entry(
    { role: 'doing', what: 'cancel' },
    `plan nahi, plan nahi hai, plan nahi raha, iraada badal gaya, irada badal gaya, mann badal gaya, प्लान नहीं है, मन बदल गया, radd, rad, radd karo, radd kar do, radd karna, radd kijiye, khaarij, khatam kar do, khatm kar do, plan badal gaya, plan cancel, रद्द, रद, रद्द करो, रद्द करें, रद्द करना, रद्द कर दो, रद्द कीजिए, कैंसल, कैंसिल, केंसल, केंसिल, कैन्सल, कैंसेल, खारिज, प्लान बदल गया`,
  ),
  entry(
    { role: 'doing', what: 'change' },
    `badlo, badal, badal do, badal dijiye, badal de, badalna, badalna hai, badalni, badalni hai, badalwana, badalwa do, badalvana, badlna, badlni, badli, badle, aage badhao, aage badha do, aage badhana, aage kar do, aage karo, aage khiskao, peeche kar do, pehle kar do, jaldi kar do, der se kar do, khiska do, khiskao, sarka do, shift karo, shift kar do, change karo, change kar do, badha do, badhao, badhana, ghata do, ghatao, kam kar do, log badha do, log kam, log aur, aur log, log badh gaye, log aur aa rahe, aur aa rahe, log aur jod do, jod do, jodo, sudharo, sudhar do, thik kar do, बदलो, बदल, बदल दो, बदल दीजिए, बदलें, बदलना, बदलना है, बदलनी, बदलनी है, बदलवाना, आगे बढ़ाओ, आगे बढ़ा दो, आगे बढ़ाना, आगे कर दो, पीछे कर दो, पहले कर दो, शिफ्ट, शिफ्ट कर दो, चेंज, चेंज करो, चेंज कर दो, चेंज करना है, बढ़ा दो, बढ़ाओ, घटा दो, घटाओ, लोग और, और लोग, जोड़ दो, सुधार दो`,
  ),
  entry(
    { role: 'doing', what: 'correct' },
    `ki jagah, ke jagah, ki jagah pe, ke badle, ki bajay, ke bajay, balki, nahi balki, asal mein, asal me, darasal, की जगह, के बदले, की बजाय, के बजाय, बल्कि, असल में, दरअसल`,
  ),
  entry(
    { role: 'doing', what: 'book' },
    `book kar do, book kardo, book karo, book kar dijiye, book kar de, book kijiye, बुक कर दो, बुक करो, बुक कर दीजिए, बुक कीजिए, book karna hai, book karna, book karni hai, book karwana, book karwana hai, book karwani hai, booking karni hai, booking karna hai, booking karni thi, booking karo, booking kar do, booking chahiye, booking karwani hai, table lagwa do, table laga do, table lagao, table lagwana hai, table rakh do, table rakhna, table dila do, table de do, table do,  table mil jayega, table milega, table milegi, seat chahiye, jagah chahiye, jagah milegi, jagah mil jayegi, jagah hogi, jagah rakhna, jagah hai, बुक, बुक करना है, बुक करना, बुक करनी है, बुक करवाना है, बुकिंग करनी है, बुकिंग करना है, बुकिंग चाहिए, टेबल चाहिए, टेबल बुक, टेबल लगा दो, टेबल लगवा दो, टेबल रख दो, टेबल मिलेगी, टेबल मिलेगा, टेबल दे दो, सीट चाहिए, जगह चाहिए, जगह मिलेगी, रिज़र्व, रिजर्व`,
  ),
  entry(
    { role: 'doing', what: 'find' },
    `dhundo, dhoondo, dhundho, dhund do, dhoondh do, khojo, khoj do, sujhao, sujhav do, batao koi, koi accha, koi acha, koi achha, koi achi, koi acchi, koi badhiya, accha sa, acha sa, acchi si, achi si, kahan milega, kahan milegi, kaha milega, kaha milegi, kahan milta hai, kaha milta hai, kahan khaye, kaha khaye, kahan khaun, aas paas, aaspaas, paas mein, paas me, mere paas, mere aas paas, nazdeek, nazdik, najdik, najdeek, ढूंढो, ढूँढो, ढूंढ दो, खोजो, सुझाओ, सुझाव, कोई अच्छा, कोई अच्छी, कोई बढ़िया, कहाँ मिलेगा, कहां मिलेगा, कहाँ मिलेगी, कहां मिलेगी, कहाँ मिलता है, आस पास, आसपास, पास में, मेरे पास, नज़दीक, नजदीक`,
  ),
  entry(
    { role: 'doing', what: 'order' },
    `order karna hai, order karo, order kar do, mangwana hai, mangana hai, mangwa do, bhejo, bhej do, bhejna, bhijwa do, bhijwao, bana do, banao, de do, dena, dijiye, parcel karo, parcel kar do, ऑर्डर करना है, ऑर्डर, मंगाना है, मंगवाना है, भेजो, भेज दो, भेज दीजिए, भेजना, बना दो, बनाओ, दे दो, दे दीजिए, पार्सल`,
  ),
  entry(
    { role: 'doing', what: 'talk' },
    `baat karni hai, baat karna hai, baat karo, baat karao, baat karwao, baat kar sakte, baat karva do, baat kara do, baat ho sakti, baat, milna hai, milao, bulao, bula do, de do phone, बात करनी है, बात करना है, बात करो, बात कराओ, बात करवाओ, बात, मिलना है, बुलाओ, बुला दो`,
  ),
  entry(
    { role: 'doing', what: 'show' },
    `dikhao, dikha do, dikhana, dikhaiye, dikhaye, dikhado, dekhna hai, dekhna, bhejo, bhej do, bhejna, batao, bata do, bataiye, share karo, दिखाओ, दिखा दो, दिखाइए, दिखाना, देखना है, देखना, भेजो, भेज दो, भेजना, बताओ, बता दो, बताइए`,
  ),
  entry({ role: 'doing', what: 'sooner' }, `pehle, thoda pehle, ghante pehle, ghante baad, पहले, थोड़ा पहले`),
  entry(
    { role: 'doing', what: 'do' },
    `kar do, kardo, kar de, kr do, krdo, kar dijiye, kar dijie, kar dijiyega, kar dena, kar dein, kar den, kar lo, kar lijiye, karo, kro, karna, kijiye, kijie, kar dijiyega, karde, laga do, rakh do, rakhna, kar diya jaye, कर दो, कर दीजिए, कर दीजिये, कर देना, कर दें, कर लो, कर लीजिए, करो, करना, करें, कीजिए, रख दो, लगा दो, करदो`,
  ),
  entry(
    { role: 'doing', what: 'want' },
    `chahiye, chaiye, chahie, chahiy, chaahiye, chahta hu, chahta hun, chahti hu, chahte hain, chahe, zaroorat, zarurat, jarurat, jaroorat, zaroorat hai, mangta, चाहिए, चाहिये, चाहता हूँ, चाहती हूँ, चाहते हैं, ज़रूरत, जरूरत, ज़रूरत है`,
  ),
  entry(
    { role: 'doing', what: 'come' },
    `aa rahe hain, aa rahe hai, aana hai, aa, aana, aunga, aaunga, aayenge, aaenge, aayega, aayegi, aa rahe, aa raha, aa rahi, aa payenge, aa paenge, aa paunga, aa paungi, aa sakte, aa sakta, aa sakti, aa sakenge, aa sakunga, aa pa rahe, aa pa raha, aa paye, aa paayenge, pahunch payenge, ja payenge, ho payega, hoga, आना, आऊँगा, आऊंगा, आएँगे, आएंगे, आ रहे, आ रहा, आ रही, आ पाएँगे, आ पाएंगे, आ पाऊँगा, आ पाऊंगा, आ पाऊँगी, आ सकते, आ सकता, आ सकेंगे, आ पा रहे, हो पाएगा`,
  ),
  entry({ role: 'doing', what: 'have' }, `hai kya, hain kya, है क्या, हैं क्या, hai, hain, है, हैं`),
  entry(
    { role: 'doing', what: 'get' },
    `milega, milegi, milenge, mil jayega, mil jayegi, mil jaega, mil sakta, mil sakti, mil sakte, milta hai, milti hai, milte hain, khali, khaali, khali hai, uplabdh, jagah, jagah hai, मिलेगा, मिलेगी, मिलेंगे, मिल जाएगा, मिल जाएगी, मिल सकता, मिल सकती, मिलता है, मिलती है, खाली, ख़ाली, खाली है, उपलब्ध, जगह`,
  ),
  entry(
    { role: 'thing', what: 'table' },
    `tebal, tebil, seet, jagah, aarakshan, arakshan, टेबल, टेबिल, मेज, मेज़, आरक्षण, रिज़र्वेशन, रिजर्वेशन, सीट, जगह`,
  ),
  entry({ role: 'thing', what: 'booking' }, `बुकिंग`),
  entry({ role: 'thing', what: 'food' }, `khana, saman, ऑर्डर, आर्डर, खाना, डिलीवरी, सामान`),
  entry(
    { role: 'thing', what: 'person' },
    `insaan, insan, aadmi, admi, malik, manager, इंसान, इन्सान, आदमी, मालिक, मैनेजर, स्टाफ, एजेंट`,
  ),
  entry({ role: 'thing', what: 'menu' }, `menoo, meenu, menyu, मेनू, मेन्यू, मीनू, मेनु, मेन्यु, मेनू कार्ड`),
  entry({ role: 'thing', what: 'bill' }, `बिल, रसीद, इनवॉइस, rasid, raseed`),
  entry({ role: 'thing', what: 'cart' }, `कार्ट, टोटल, hisab, hisaab, हिसाब`),
  entry({ role: 'thing', what: 'terms' }, `niyam, jurmana, shulk, नियम, जुर्माना, शुल्क, चार्ज`),
  entry(
    { role: 'thing', what: 'detail' },
    `samay, waqt, vakt, tarikh, tareekh, taarikh, din, log, logon, logo, mehmaan, naam, jan, bande, समय, टाइम, वक्त, वक़्त, तारीख, तारीख़, दिन, लोग, लोगों, मेहमान, नाम, डेट`,
  ),
  entry({ role: 'thing', what: 'anybody' }, `kisi se, kisi, bhaiya se, sir se, madam se, किसी से, किसी`),
  entry({ role: 'thing', what: 'language' }, `bhasha, zubaan, zuban, भाषा, ज़ुबान`),
  entry({ role: 'own' }, `mera, meri, mere, hamara, hamari, humara, humari, मेरा, मेरी, मेरे, हमारा, हमारी`),
  entry(
    { role: 'existing' },
    `pehle se, pahle se, wali booking, wala table, kiya tha, ki thi, karaya tha, karayi thi, kar rakha, kar rakhi, booking hai, table booked hai, पहले से, किया था, की थी, कराया था, करवाया था, बुकिंग है`,
  ),
  entry(
    { role: 'address' },
    `bhai, bhaiya, bhaiyya, yaar, ji, sir ji, sirji, suno, suniye, arre, are, arey, accha, acha, aur, to, toh, भाई, भैया, यार, जी, सुनो, सुनिए, अरे, अच्छा, और, तो`,
  ),
  entry(
    { role: 'doing', what: 'add' },
    `add karo, add kar do, add kar dijiye, add karna hai, jodna hai, jodo, शामिल करो, ऐड कर दो`,
  ),
  entry(
    { role: 'doing', what: 'remove' },
    `hatao, hata do, hata dijiye, hatana, hatana hai, hatwana, nikalo, nikal do, nikaal do, nikal dijiye, delete karo, delete kar do, remove karo, remove kar do, हटाओ, हटा दो, हटा दीजिए, हटाना है, निकालो, निकाल दो, निकाल दीजिए`,
  ),
  entry(
    { role: 'doing', what: 'say' },
    `bolo, boliye, bolna, bol do, batao, bata do, bataiye, batana, bataye, kaho, kahiye, kehna, samjhao, samjhaiye, samjhana, likho, bhejo, bhej do, dikhao, keh rahe, bol rahe, kah rahe, बोलो, बोलिए, बोलना, बताओ, बता दो, बताइए, बताना, कहो, कहिए, कहना, समझाओ, समझाइए, लिखो, भेजो, दिखाओ`,
  ),
  entry(
    { role: 'doing', what: 'again' },
    `phir se, fir se, phirse, firse, dobara, dubara, dobaara, wapas se, ek baar phir, ek baar fir, ek baar aur, ek bar aur, phir ek baar, फिर से, दोबारा, दुबारा, एक बार फिर, एक बार और`,
  ),
  entry(
    { role: 'doing', what: 'understand' },
    `samajh, samajha, samjha, samjhi, samjhe, samajh aaya, samajh mein aaya, samajh me aaya, smjh, suna, sunai, समझ, समझा, समझी, समझे, सुना, सुनाई`,
  ),
  entry({ role: 'turn', supposes: true }, `agar, yadi, jab, अगर, यदि, जब`),
  entry(
    { role: 'doing', what: 'change' },
    asked('badal badalwa badha ghata khiska sarka sudhar jod जोड़ बदल बदलवा बढ़ा घटा खिसका सुधार'),
  ),
  entry({ role: 'doing', what: 'remove' }, asked('hata nikal nikaal hatwa हटा निकाल हटवा')),
  entry({ role: 'doing', what: 'find' }, asked('dhund dhundh dhoond dhoondh khoj sujha ढूंढ ढूँढ खोज सुझा')),
  entry({ role: 'doing', what: 'show' }, asked('dikha bhej bata dikhwa bhijwa दिखा भेज बता दिखवा भिजवा')),
  entry(
    { role: 'doing', what: 'say' },
    asked('bol bata samjha likh keh dikha bhej बोल बता समझा लिख कह दिखा भेज'),
  ),
  entry({ role: 'doing', what: 'talk' }, asked('bula mila bulwa milwa बुला मिला बुलवा मिलवा')),
  entry(
    { role: 'doing', what: 'stop' },
    `band, bandh, band karo, band kar do, bandh karo, band kijiye, band karna, roko, rok do, बंद, बंद करो, बंद कर दो, बंद कीजिए, रोको, रोक दो`,
  ),
  entry({ role: 'thing', what: 'message' }, `sandesh, संदेश, मैसेज, मेसेज, मैसेजेस, एसएमएस`),
  entry(
    { role: 'turn' },
    `par, lekin, magar, kyunki, kyonki, kyuki, warna, toh, aur, ya, पर, लेकिन, मगर, क्योंकि, वरना, और, या`,
  ),
];

/** Words that ask. */
export const asking: Entry<ActLexeme>[] = [
  entry(
    { role: 'asking', place: 'anywhere' },
    `hain kya, है क्या, हैं क्या, होता है क्या, मिलता है क्या, kya, kyaa, kia, kitna, kitne, kitni, kitna hai, kitne ka, kitne ki, kitne ke, kitne baje, kaun, kaun sa, kaun si, kaunsa, kaunsi, kon, konsa, konsi, kab, kab tak, kab se, kahan, kaha, kidhar, kaise, kaisa, kaisi, kyun, kyu, kyon, khula hai, khule ho, khule hain, khule hai, khulta hai, khulta, band hota hai, khula rehta, daam, bhav, kimat, keemat, qeemat, kya rate, rate kya, hai kya, hota hai kya, milta hai kya, pata batao, address batao,
    क्या, कितना, कितने, कितनी, कितने का, कितने की, कितने बजे, कौन, कौन सा, कौन सी, कौनसा, कब, कब तक, कब से, कहाँ, कहां, किधर, कैसे, कैसा, कैसी, क्यों, क्यूं, खुला है, खुले हो, खुले हैं, खुलता है, खुलता, बंद होता है, दाम, भाव, कीमत, क़ीमत`,
  ),
];
