import {
  type CountryCode,
  type NumberType,
  isSupportedCountry,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/max';
import { type ApiAnswer, type ApiCall, type ApiRoute, pathText } from './api-call.ts';
import type { World } from './world.ts';

/** Lookup v2: syntax from the numbering plans, line types likewise; what a carrier would know is made up. */
export const lookupRoutes: ApiRoute[] = [
  { method: 'GET', pattern: /^\/v2\/PhoneNumbers\/([^/]+)$/, product: 'lookup', handle: lookUp },
];

const packages = [
  'caller_name',
  'sim_swap',
  'call_forwarding',
  'line_status',
  'line_type_intelligence',
  'identity_match',
  'reassigned_number',
  'sms_pumping_risk',
  'phone_number_quality_score',
  'pre_fill',
];

const lineTypes: Partial<Record<Exclude<NumberType, undefined>, string>> = {
  MOBILE: 'mobile',
  FIXED_LINE: 'landline',
  FIXED_LINE_OR_MOBILE: 'mobile',
  VOIP: 'nonFixedVoip',
  TOLL_FREE: 'tollFree',
  PREMIUM_RATE: 'premium',
  SHARED_COST: 'sharedCost',
  PERSONAL_NUMBER: 'personal',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
};

function lookUp(world: World, call: ApiCall): ApiAnswer {
  const given = pathText(call.captured[0]);
  const asked = (call.query.get('CountryCode') ?? 'US').toUpperCase();
  const country: CountryCode = isSupportedCountry(asked) ? asked : 'US';
  const parsed = parsePhoneNumberFromString(given, country);
  const length = validatePhoneNumberLength(given, country);
  const valid = parsed?.isValid() === true;
  const number = parsed?.number ?? given;
  const fields = new Set((call.query.get('Fields') ?? '').split(',').map((field) => field.trim()));
  const details = packages.map((name) => [
    name,
    fields.has(name) ? detail(world, name, number, parsed?.getType()) : null,
  ]);
  return {
    status: 200,
    body: {
      calling_country_code: valid ? parsed.countryCallingCode : null,
      country_code: valid ? (parsed.country ?? null) : null,
      phone_number: number,
      national_format: valid ? parsed.formatNational() : null,
      valid,
      validation_errors: valid ? [] : [errorOf(length)],
      ...Object.fromEntries(details),
      url: `${world.url}/v2/PhoneNumbers/${parsed?.number ?? encodeURIComponent(given)}`,
    },
  };
}

/** Twilio's words for what is wrong with a number. */
function errorOf(length: string | undefined): string {
  const words: Record<string, string> = {
    TOO_SHORT: 'TOO_SHORT',
    TOO_LONG: 'TOO_LONG',
    INVALID_LENGTH: 'INVALID_LENGTH',
    INVALID_COUNTRY: 'INVALID_COUNTRY_CODE',
    NOT_A_NUMBER: 'NOT_A_NUMBER',
  };
  return length === undefined ? 'INVALID_BUT_POSSIBLE' : (words[length] ?? 'INVALID_LENGTH');
}

/** A paid package. Only line type and caller name are simulated; the others answer "not enabled" (60606). */
function detail(world: World, name: string, number: string, type: NumberType): Record<string, unknown> {
  if (name === 'caller_name') {
    return {
      caller_name: world.phones.find(number)?.profileName ?? null,
      caller_type: null,
      error_code: null,
    };
  }
  if (name !== 'line_type_intelligence') return { error_code: 60606 };
  const landline = world.phones.find(number)?.conditions.has('landline') === true;
  return {
    // 001-01 is the ITU's code for test networks.
    mobile_country_code: '001',
    mobile_network_code: '01',
    carrier_name: 'Local Carrier',
    type: landline ? 'landline' : type === undefined ? 'unknown' : (lineTypes[type] ?? 'unknown'),
    error_code: null,
  };
}
