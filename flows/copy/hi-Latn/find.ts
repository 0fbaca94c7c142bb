import type { find as english } from '../en/find.ts';
import type { Twin } from '../twin.ts';

/** Finding a place, or a table wherever there is one. */
export const find: Twin<typeof english> = {
  'discover.where': 'Kahan? Area ya sheher ka naam likhein, ya apni location bhejein.',
  'discover.where unknown': 'Is naam ki jagah mujhe nahi pata.',
  'discover.found': '{label} ke liye {count, plural, =1 {ek jagah} other {# jagah}}:',
  'discover.near you': 'Aapke paas {count, plural, =1 {ek jagah} other {# jagah}}:',
  'discover.near miss': 'Bilkul yahi naam nahi mila. Kya inmein se koi?',
  'discover.none':
    '{label, select, none {K} other {{label} ke liye k}}uch nahi mila. Koi aur dish, jagah ya area likhein.',
  // Finding a table wherever there is one.
  'discover.tables':
    '{where}: {at} ke aaspaas {party} logon ke liye {count, plural, =1 {ek jagah} other {# jagah}} par table hai:',
  'discover.no table':
    '{where}: {at} ke aaspaas {party} logon ke liye koi table khaali nahi hai. Koi aur time ya din?',
  'discover.around you': 'aapke paas',
  'discover.gone': 'Woh restaurant ab hamare saath nahi hai.',
  'row.facts': '{cuisine}, {where}, {band}, {state}',
  'row.brief': '{where}, {state}',
  'row.open': 'khula hai',
  'row.closed': 'abhi band',
  'band.1': 'sasta',
  'band.2': 'medium daam',
  'band.3': 'mehenga',
  'band.4': 'bahut mehenga',
  'card.again': '{name}: kya karna chahenge?',
  'card.next': 'Kya karna chahenge?',
  'card.head': '*{name}*, {area}{distance, select, none {} other { ({distance})}}\n{cuisines}, {band}',
  'card.hours': 'Aaj {spans}',
  span: '{from} se {to}',
  'card.closed today': 'Aaj band: {why}',
  'card.opens next': 'Abhi band hai, {at} khulega',
  'card.no hours': 'Time nahi diya gaya',
  'card.known for': 'Mashhoor: {dishes}',
  'card.diets': 'Diet: {diets}',
  'card.walk in': 'Yahan booking nahi hoti, seedhe aa jaiye.',
  'card.menu': 'Menu: {url}',
};
