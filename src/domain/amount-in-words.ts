import type { Paise } from './money.ts';

const small =
  'Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen'.split(
    ' ',
  );
const tens = '- - Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety'.split(' ');

type Scale = readonly (readonly [number, string])[];
const indian: Scale = [
  [1e7, 'Crore'],
  [1e5, 'Lakh'],
  [1e3, 'Thousand'],
  [100, 'Hundred'],
];
const western: Scale = [
  [1e9, 'Billion'],
  [1e6, 'Million'],
  [1e3, 'Thousand'],
  [100, 'Hundred'],
];

function words(count: number, scale: Scale): string {
  if (count < 20) return small[count] ?? '';
  if (count < 100)
    return [tens[Math.floor(count / 10)], count % 10 ? small[count % 10] : ''].join(' ').trim();
  const [size, name] = scale.find(([least]) => count >= least) ?? [100, 'Hundred'];
  const rest = count % size;
  return `${words(Math.floor(count / size), scale)} ${name}${rest ? ` ${words(rest, scale)}` : ''}`;
}

/**
 * An amount as bills spell it out, in lakh and crore for rupees: "Rupees Nine Hundred Seventy Seven and Paise Fifty
 * Only"; of other currencies by their English name.
 */
export function amountInWords(paise: Paise, currency: string): string {
  const whole = Math.floor(paise / 100);
  const part = paise % 100;
  if (currency === 'INR') {
    const minor = part ? ` and Paise ${words(part, indian)}` : '';
    return `Rupees ${words(whole, indian)}${minor} Only`;
  }
  const name = new Intl.DisplayNames('en', { type: 'currency' }).of(currency) ?? currency;
  const minor = part ? ` and ${String(part).padStart(2, '0')}/100` : '';
  return `${name} ${words(whole, western)}${minor} Only`;
}
