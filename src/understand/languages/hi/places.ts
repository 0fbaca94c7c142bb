import type { PlaceLexeme } from '../../places/lexemes.ts';
import type { Entry } from '../lexeme.ts';

const list = (words: string): string[] => words.split(/\s*\|\s*/);

export const places: Entry<PlaceLexeme>[] = [
  [
    { role: 'placeType' },
    ...list(
      'dhaba | dhabe | mithai ki dukaan | mithai ki dukan | mithai shop | chai ki tapri | tapri | bhojnalaya | bhojanalay | halwai | thela | रेस्टोरेंट | रेस्तरां | रेस्टोरेन्ट | रेस्तराँ | ढाबा | ढाबे | कैफे | कैफ़े | बार | पब | भोजनालय | मिठाई की दुकान | बेकरी | होटल | हलवाई',
    ),
  ],
  [{ role: 'placeNoun' }, ...list('jagah | jagha | thikana | dukaan | dukan | जगह | दुकान | टेबल')],
  [
    { role: 'foodNoun' },
    ...list(
      'khana | khaana | khane | khaane | khaanaa | bhojan | vyanjan | pakwan | खाना | खाने | भोजन | व्यंजन | पकवान',
    ),
  ],
  [
    { role: 'areaNoun' },
    ...list(
      'ilaka | ilaaka | ilake | ilaake | hissa | hisse | hisa | taraf | shehar | shahar | sheher | shehr | shaher | mohalla | kshetra | इलाका | इलाके | हिस्सा | हिस्से | तरफ | शहर | क्षेत्र | एरिया',
    ),
  ],
  [
    { role: 'priceNoun' },
    ...list(
      'daam | dam | keemat | kimat | qeemat | bhav | paisa | paise | kharcha | दाम | कीमत | भाव | पैसे | खर्चा | बजट',
    ),
  ],
  [
    { role: 'kind' },
    ...list(
      'tarah ka | tarah ki | tarah ke | type ka | type ki | type ke | prakar ka | prakar ke | kism ka | तरह का | तरह के | प्रकार का | wala | wale | wali | vala | vale | vali | वाला | वाले | वाली | ka | ke | ki | का | के | की',
    ),
  ],
  [
    { role: 'price', price: 'cheap' },
    ...list(
      'sasta | saste | sasti | sastaa | sabse sasta | kam daam | kam kimat | kam keemat | kam paise | kifayati | kifaayati | सस्ता | सस्ते | सस्ती | कम दाम | कम कीमत | किफायती | किफ़ायती',
    ),
  ],
  [
    { role: 'price', price: 'moderate' },
    ...list(
      'maamuli | mamuli | maamooli | mamooli | theek thaak daam | thik thak daam | madhyam | na sasta na mehnga | na mehnga na sasta | zyada mehnga nahi | zyada mehenga nahi | jyada mehnga nahi | bahut mehnga nahi | zyada mahanga nahi | zyada mehngi nahi | jyada mehanga nahi | मध्यम | ज्यादा महंगा नहीं | ज़्यादा महंगा नहीं',
    ),
  ],
  [
    { role: 'price', price: 'expensive' },
    ...list(
      'mehnga | mehenga | mahanga | mehanga | mehnge | mehenge | mahange | mehngi | mahangi | maheng | sabse mehnga | महंगा | महँगा | महंगे | महंगी | शानदार',
    ),
  ],
  [
    { role: 'priceLimit', stands: 'before' },
    ...list(
      'se kam | se neeche | se niche | ke andar | tak | se zyada nahi | se jyada nahi | से कम | के अंदर | तक | से नीचे | ke under | ke budget',
    ),
  ],
  [{ role: 'currency' }, ...list('rupaye | rupaiye | rupay | rupya | रुपये | रुपए | रुपया | रूपये')],
  [
    { role: 'sort' },
    ...list(
      'sabse accha | sabse achha | sabse acha | sabse achi | sabse acchi | sabse badhiya | sabse badiya | sabse mashhoor | mashhoor | mashoor | mashhur | lokpriya | sabse famous | sabse popular | सबसे अच्छा | सबसे अच्छी | सबसे बढ़िया | मशहूर | लोकप्रिय',
    ),
  ],
  [
    { role: 'facility' },
    ...list(
      'chhat | chat pe | chhat wala | gaana bajana | khuli jagah | khuli hawa | पार्किंग | वाईफाई | वाई फाई | छत | एसी | लाइव म्यूजिक',
    ),
  ],
  [{ role: 'near', alone: true, far: true }, ...list('door | dur | दूर')],
  [
    { role: 'near', alone: true },
    ...list('zyada door nahi | jyada dur nahi | zyada dur nahi | ज्यादा दूर नहीं'),
  ],
  [
    { role: 'nearMe' },
    ...list(
      'mere paas | mere pas | mere aas paas | mere aaspaas | hamare paas | hamare aas paas | aas paas | aaspaas | aas pas | aaspas | as paas | paas mein | paas me | pas mein | paas ka | paas ki | paas ke | paas wala | paas wali | paas hi | nazdeek | nazdik | najdik | nazdeeki | najdeek | ghar ke paas | yahan paas | yaha paas | yahin paas | karib mein | मेरे पास | आसपास | आस पास | पास में | पास का | पास के | पास ही | नजदीक | नज़दीक | नज़दीकी | घर के पास | यहाँ पास',
    ),
  ],
  [
    { role: 'openNow' },
    ...list(
      'abhi khula | abhi khule | abhi khuli | abhi bhi khula | abhi open | khula hai abhi | khula hua | kya khula | kaun sa khula | kaunsa khula | kon sa khula | अभी खुला | अभी खुले | अभी खुली | क्या खुला | खुला हुआ',
    ),
  ],
  [
    { role: 'diet', diet: 'pure-veg' },
    ...list(
      'shuddh shakahari | shudh shakahari | sirf veg | sirf shakahari | शुद्ध शाकाहारी | प्योर वेज | सिर्फ वेज',
    ),
  ],
  [{ role: 'diet', diet: 'veg' }, ...list('shakahari | shaakaahaari | shakahaari | शाकाहारी | वेज')],
  [{ role: 'diet', diet: 'vegan' }, 'वीगन'],
  [{ role: 'diet', diet: 'jain' }, ...list('जैन | bina pyaaz lehsun | bina pyaz lehsun | bina lehsun pyaaz')],
  [{ role: 'diet', diet: 'halal' }, ...list('हलाल')],
  [{ role: 'diet', diet: 'egg' }, ...list('anda khate | अंडा खाते')],
  [
    { role: 'allergy', stands: 'before' },
    ...list('se allergy | se alergy | se elergy | ki allergy | से एलर्जी | से ऐलर्जी | की एलर्जी'),
  ],
  [
    { role: 'leadOut', lead: 'in' },
    ...list('mein | me | main | mai | men | meh | mei | में | मे | ke andar | wale area | area | side'),
  ],
  [{ role: 'leadOut', lead: 'at' }, ...list('pe | par | pr | पर | पे')],
  [
    { role: 'leadOut', lead: 'near' },
    ...list(
      'ke paas | ke pas | ke aas paas | ke aaspaas | ke nazdeek | ke najdik | ke nazdik | ke karib | ke kareeb | ke samne | ke saamne | ke pass | se paas | के पास | के आसपास | के आस पास | के नजदीक | के नज़दीक | के करीब | के सामने',
    ),
  ],
  [
    { role: 'leadOut', lead: 'serving' },
    ...list(
      'serve | serves | milta | milti | milte | milega | milegi | milenge | mile | khana hai | khani hai | khane hai | khana he | parosta | parosati | parosti | bechta | bechte | bechti | banata | banate | khana chahta | मिलता | मिलती | मिलेगा | मिलेगी | मिलेंगे | खाना है | खानी है | kaisa rahega | kaisi rahegi | kaisa hai | chalega | chalegi',
    ),
  ],
  [{ role: 'leadOut', lead: 'named' }, ...list('naam ka | naam ki | naam wala | नाम का')],
  [{ role: 'article' }, ...list('ek | koi | kisi | is | us | एक | कोई | किसी')],
  [{ role: 'any', field: 'area' }, ...list('kahin bhi | kahi bhi | kahin bhee | कहीं भी')],
  [
    { role: 'any' },
    ...list(
      'koi bhi | koi bhee | kuch bhi | kuchh bhi | kuch bhee | kisi bhi | kisi bhee | kaisa bhi | kaisi bhi | jo bhi | koi b | kuch b | कोई भी | कुछ भी | किसी भी | कैसा भी | जो भी',
    ),
  ],
  [
    { role: 'indifferent' },
    ...list(
      'farak nahi padta | farak nahin padta | fark nahi padta | fark nahin padta | farq nahi padta | farq nahin padta | farak nahi | fark nahi | farq nahi | farak nai padta | koi farak nahi | koi fark nahi | parvah nahi | parvah nahin | parwah nahi | parwah nahin | parva nahi | parvaah nahi | parwaah nahi | chinta nahi | chinta nahin | dikkat nahi | matlab nahi | aapki marzi | aapki marji | jaisa aap chahe | jo aapko theek lage | koi pasand nahi | koi preference nahi | care nahi karta | care nahin karta | care nahi karti | matter nahi karta | matter nahin karta | फर्क नहीं पड़ता | फ़र्क नहीं पड़ता | फर्क नहीं | परवाह नहीं | आपकी मर्जी | आपकी मर्ज़ी',
    ),
  ],
  [{ role: 'notWanted', stands: 'before' }, ...list('siwaay | sivay')],
  [
    { role: 'notWanted', stands: 'after' },
    ...list(
      'nahi | nahin | nai | nhi | nahi chahiye | nahin chahiye | nhi chahiye | mat | ke bajay | ke bajaye | ki jagah | ke badle | chhod ke | chhodkar | chhod kar | ke alawa | ke siva | नहीं | नही | मत | के बजाय | की जगह | के अलावा | छोड़कर',
    ),
  ],
  [{ role: 'either' }, ...list('ya | या | ya phir | या फिर')],
  [{ role: 'possessive' }, ...list('mera | mere | meri | hamara | hamare | apne | apna | मेरे | मेरा | हमारे')],
  [
    { role: 'ordinary' },
    ...list(
      'hai | hain | ho | hun | hoon | hu | tha | thi | the hum | hum | ham | mujhe | mujhko | hame | humein | aap | tum | aur | bhi | hi | to | toh | jo | joh | jahan | jaha | kahan | kaha | kya | kaun | kab | kaise | kitna | kitne | log | logo | logon | liye | lie | ke liye | chahiye | chaiye | chahie | chahta | chahti | karna | karo | kar do | kardo | karta | karte | karti | kare | karne | raha | rahi | rahe | rha | dhoond | dhund | dhundh | dekh | dekhna | batao | bataiye | dijiye | do | de do | lena | milkar | saath | sath | accha | acha | achha | theek | thik | haan | ha | han | nahi to | kal | aaj | parso | raat | shaam | sham | subah | dopahar | baje | woh | vah | yeh | ye | usme | isme | wahan | yahan | aisa | aisi | aise | bas | sirf | sakta | sakti | sakte | mil | mila | abhi | phir | fir | मुझे | हमें | है | हैं | हो | और | भी | कल | आज | लोग | लोगों | के लिए | चाहिए | करो | कर दो | दो | एक | बजे | रात | शाम | सुबह | क्या | कहाँ | कहां | जो | कोई',
    ),
    ...list('paas karo | door se | khana kha | khana khane | baje ke aas paas | ke karib baje'),
  ],
];
