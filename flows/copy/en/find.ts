/** Finding a place, or a table wherever there is one. */
export const find = {
  // Finding a place.
  'discover.where': 'Where? Name an area or a city, or share your location.',
  'discover.where unknown': 'I know no place by that name.',
  'discover.found': '{count, plural, one {One place} other {# places}} for {label}:',
  'discover.near you': '{count, plural, one {One place} other {# places}} near you:',
  'discover.near miss': 'Nothing is called exactly that. Did you mean one of these?',
  'discover.none':
    'I found nothing{label, select, none {} other { for {label}}}. Try another dish, place or area.',
  // Finding a table wherever there is one.
  'discover.tables':
    '{count, plural, one {One place has} other {# places have}} a table for {party} at about {at}, {where}:',
  'discover.no table': 'No table for {party} at about {at}, {where}. Another time or day?',
  'discover.around you': 'near you',
  'discover.gone': 'That restaurant is not with us any more.',
  'row.facts': '{cuisine}, {where}, {band}, {state}',
  'row.brief': '{where}, {state}',
  'row.open': 'open',
  'row.closed': 'closed now',
  'band.1': 'easy on the purse',
  'band.2': 'mid-priced',
  'band.3': 'upscale',
  'band.4': 'a splurge',
  'card.again': '{name}: what would you like to do?',
  'card.next': 'What would you like to do?',
  'card.head': '*{name}*, {area}{distance, select, none {} other { ({distance})}}\n{cuisines}, {band}',
  'card.hours': 'Today {spans}',
  span: '{from} to {to}',
  'card.closed today': 'Closed today: {why}',
  'card.opens next': 'Closed now, opens {at}',
  'card.no hours': 'No opening hours given',
  'card.known for': 'Known for {dishes}',
  'card.diets': 'Diets: {diets}',
  'card.walk in': 'No bookings here, just walk in.',
  'card.menu': 'Menu: {url}',
} as const;
