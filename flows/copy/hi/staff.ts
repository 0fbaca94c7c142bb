import type { staff as english } from '../en/staff.ts';
import type { Twin } from '../twin.ts';

/** What staff read and answer. */
export const staff: Twin<typeof english> = {
  'staff.hello': 'बुकिंग और ऑर्डर आपको यहाँ मिलेंगे। और क्या समझता हूँ, जानने के लिए "मदद" लिखें।',
  'staff.help':
    'आप लिख सकते हैं: "accept 12", "later 12", "decline 12"; "tonight", "covers"; "walk in 4", "book 4 at 8 Mehta", "seat 12", "done 12"; "move 12 to 8:30", "move 12 to T4", "swap 12 14"; "block T4 8-10", "unblock T4"; "pause 30", "open again"; व्यंजन हटाने को "86 paneer tikka 2h", "only 6 paneer tikka", लौटाने को "back paneer tikka"। दोबारा छापने को "print 12"।',
  'staff.why': '#{number}, {day} {at}, {name}: क्यों? मेहमान को बताया जाएगा।',
  'staff.kept':
    'कुछ मना नहीं किया{number, select, none {} other {: #{number} वैसा ही है}}। मेहमान को कुछ नहीं बताया।',
  'reason.full': 'जगह नहीं है',
  'reason.sold out': 'ख़त्म हो गया',
  'reason.closing': 'जल्दी बंद कर रहे हैं',
  'staff.accepted':
    '#{number} {at} के लिए स्वीकार। {untold, select, yes {मेहमान को हमारे संदेश नहीं जाते, उन्हें फ़ोन करें।} other {मेहमान को बता दिया।}}',
  'staff.delayed':
    '#{number} अब {at} के लिए है। {untold, select, yes {मेहमान को हमारे संदेश नहीं जाते, उन्हें फ़ोन करें।} other {मेहमान को बता दिया।}}',
  'staff.declined':
    '#{number} मना कर दिया। {untold, select, yes {मेहमान को हमारे संदेश नहीं जाते, उन्हें फ़ोन करें।} other {मेहमान को बता दिया।}} दिया हुआ पैसा लौटेगा।',
  'staff.already': '#{number} पहले से {status} है।',
  'staff.no table later': '#{number} के लिए {minutes} मिनट बाद कोई टेबल खाली नहीं। ऐसे ही स्वीकार करें, या मना करें।',
  'staff.which': 'कौन सा? ये जवाब के इंतज़ार में हैं।',
  'staff.which number': '#{number} {count} हैं। कौन सा?',
  'staff.no ticket': 'इस नंबर का कोई खुला टिकट नहीं है।',
  'staff.person': 'आपके साथी या थाली डेस्क मदद करेंगे; हमेशा की तरह फ़ोन करें।',
  'staff.helping': 'अब आप {name} से बात कर रहे हैं। जो लिखेंगे उन्हें मिलेगा। बॉट को लौटाने के लिए "done" लिखें।',
  'staff.gave back': '{name} अब बॉट के पास हैं।',
  'staff.taken': 'कोई और जवाब दे रहा है, या मेहमान आगे बढ़ गए।',
  'staff.person wanted': '{name} किसी इंसान से बात करना चाहते हैं ({restaurant})। उन्होंने लिखा था:',
  'staff.diner says': '{name}: {text}',
  'staff.diner taken': 'अब {name} से {by} बात कर रहे हैं। अब आप जो लिखेंगे वह मुझे, यानी बॉट को, मिलेगा।',
  'staff.diner left': '{name} अब बॉट के पास हैं।',
  'staff.refund failed':
    '#{number} का {refund} का रिफ़ंड भुगतान सेवा पर अटक गया। ठीक होने पर "try refund {number} again" लिखें।',
  'staff.turn failed': '{name} का एक संदेश पूरा नहीं हो सका। उन्हें फिर कोशिश करने को कहा है; हो सके तो मदद करें।',
  'ticket.head':
    '*#{number} {what, select, both {खाने के साथ नई बुकिंग} booking {नई बुकिंग} other {नया ऑर्डर}}*, {restaurant}\n{at}{party, plural, =0 {} one {, 1 व्यक्ति} other {, # लोग}}\n{name}',
  'ticket.head changed':
    '*#{number} बुकिंग बदली*, पहले #{instead}, {restaurant}\n{at}{party, plural, =0 {} one {, 1 व्यक्ति} other {, # लोग}}\n{name}',
  'ticket.head again':
    '*#{number} अभी किसी ने जवाब नहीं दिया*, {restaurant}\n{at}{party, plural, =0 {} one {, 1 व्यक्ति} other {, # लोग}}\n{name}',
  'ticket.late': '#{number} {name}, {at}: करीब {minutes} मिनट देर।',
  'ticket.here': '#{number} {name}, {at}: मेहमान आ गए।',
  'ticket.withdrawn': '{restaurant} में #{number} मेहमान ने रद्द किया।',
  'ticket.lapsed':
    '{restaurant} में #{number} {what, select, food {का खाना } other {}}रद्द हो गया, क्योंकि किसी ने जवाब नहीं दिया। {what, select, food {टेबल बनी हुई है। } other {}}मेहमान को बता दिया; दिया हुआ पैसा लौटेगा।',
  'ticket.answered': '#{number}: {status}, {by} की ओर से।',
  'ticket.is open': 'खुला',
  'ticket.is unanswered': 'इंतज़ार में',
  'ticket.is accepted': 'स्वीकार',
  'ticket.is delayed': 'आगे बढ़ाया',
  'ticket.is declined': 'मना',
  'ticket.is withdrawn': 'रद्द या बदला हुआ',
  'ticket.is lapsed': 'जवाब न मिलने से रद्द',
  'tonight.head': '{restaurant} आज रात: {count, plural, one {1 बुकिंग} other {# बुकिंग}}, {covers} लोग',
  'tonight.row': '{at}  {party}  {name} #{number}, {tables}{state}{note}',
  'tonight.row with order': '{at}  {party}  {name} #{number}, खाने के साथ, {tables}{state}{note}',
  'tonight.note': ' - {note}',
  'tonight.more': 'और {count}',
  'tonight.none': '{restaurant}: आज रात कोई बुकिंग नहीं।',
  'staff.not reached':
    '*{name}*{digits, select, none {} other { (नंबर के आख़िरी अंक {digits})}} तक कोई संदेश नहीं पहुँचा। आपके पास नंबर हो तो कृपया फ़ोन करें, नहीं तो आने पर बताएँ। उन्हें यह अभी पता नहीं:',
};
