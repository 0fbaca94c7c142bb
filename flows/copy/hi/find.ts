import type { find as english } from '../en/find.ts';
import type { Twin } from '../twin.ts';

/** Finding a place, or a table wherever there is one. */
export const find: Twin<typeof english> = {
  'discover.where': 'कहाँ? इलाके या शहर का नाम लिखें, या अपनी लोकेशन भेजें।',
  'discover.where unknown': 'इस नाम की जगह मुझे नहीं पता।',
  'discover.found': '{label} के लिए {count, plural, one {एक जगह} other {# जगहें}}:',
  'discover.near you': 'आपके पास {count, plural, one {एक जगह} other {# जगहें}}:',
  'discover.near miss': 'ठीक यही नाम नहीं मिला। क्या इनमें से कोई?',
  'discover.none':
    '{label, select, none {} other {{label} के लिए }}कुछ नहीं मिला। कोई और व्यंजन, जगह या इलाका लिखें।',
  // Finding a table wherever there is one.
  'discover.tables':
    '{where}: {at} के आसपास {party} लोगों के लिए {count, plural, one {एक जगह} other {# जगहों}} पर टेबल है:',
  'discover.no table': '{where}: {at} के आसपास {party} लोगों के लिए कोई टेबल ख़ाली नहीं है। कोई और समय या दिन?',
  'discover.around you': 'आपके पास',
  'discover.gone': 'वह रेस्टोरेंट अब हमारे साथ नहीं है।',
  'row.facts': '{cuisine}, {where}, {band}, {state}',
  'row.brief': '{where}, {state}',
  'row.open': 'खुला है',
  'row.closed': 'अभी बंद',
  'band.1': 'सस्ता',
  'band.2': 'मध्यम दाम',
  'band.3': 'महँगा',
  'band.4': 'बहुत महँगा',
  'card.again': '{name}: क्या करना चाहेंगे?',
  'card.next': 'क्या करना चाहेंगे?',
  'card.head': '*{name}*, {area}{distance, select, none {} other { ({distance})}}\n{cuisines}, {band}',
  'card.hours': 'आज {spans}',
  span: '{from} से {to}',
  'card.closed today': 'आज बंद: {why}',
  'card.opens next': 'अभी बंद है, {at} खुलेगा',
  'card.no hours': 'समय नहीं दिया गया',
  'card.known for': 'मशहूर: {dishes}',
  'card.diets': 'आहार: {diets}',
  'card.walk in': 'यहाँ बुकिंग नहीं होती, सीधे आ जाइए।',
  'card.menu': 'मेनू: {url}',
};
