import { resolve } from 'node:path';
import { z } from 'zod';
import { type MessagePrice, microsOf, readPrices } from './domain/message-prices.ts';
import { OperatorError } from './errors.ts';

/** What the environment says, checked. Absent groups mean: use the stand-in. This is the only reader of `process.env`. */
export interface Config {
  production: boolean;
  port: number;
  /** The address providers and people see, without a slash at the end. */
  publicUrl: string;
  dataDir: string;
  /** Absent: embedded Postgres under `dataDir`. */
  databaseUrl: string | undefined;
  /** Absent: BullMQ on Postgres. */
  redisUrl: string | undefined;
  roles: ReadonlySet<'web' | 'worker'>;
  logLevel: string;
  /** Absent: the local Twilio is started. */
  twilio: TwilioConfig | undefined;
  /** Absent: the local Razorpay is started. */
  razorpay: RazorpayConfig | undefined;
  /** The shared senders, in Twilio's spelling. */
  senders: { whatsapp: string; sms: string };
  /** Messages, and segments of SMS, they may send a second; null: as the database has it. */
  rates: { whatsapp: number | null; sms: number | null };
  sandboxPorts: { twilio: number; razorpay: number };
  /** What messages cost; without any line it is not told. */
  messagePrices: readonly MessagePrice[];
  /** How many proxies of our own stand before us, each adding the address it was called from to X-Forwarded-For. */
  proxies: number;
  codes: CodeRules;
}

/** Where codes for signing in are sent to, and how many: each costs money, and some people earn by having them sent. */
export interface CodeRules {
  /** ISO 3166; the first is the country of numbers that are typed without one. */
  countries: readonly string[];
  /** Codes a day at most, for guests and for staff each; then none is sent until the day is over. */
  perDay: number;
}

export interface TwilioConfig {
  accountSid: string;
  authToken: string;
  verifyServiceSid: string | undefined;
  /** Another base URL for every Twilio product. */
  apiUrl: string | undefined;
}

export interface RazorpayConfig {
  keyId: string;
  keySecret: string;
  /** Newest first; the older ones stay valid during a rotation. */
  webhookSecrets: string[];
  apiUrl: string | undefined;
}

// Messages finish the sentence that begins with the variable's name.
const portRule = 'must be a number from 0 to 65535';
const port = z
  .string()
  .regex(/^\d{1,5}$/, portRule)
  .transform(Number)
  .refine((number) => number <= 65_535, portRule);
const price = z
  .string()
  .regex(/^\d{1,5}(\.\d{1,3})?$/, 'must be a price in paise, like 45 or 12.5')
  .transform(microsOf);
const priceList = z.string().transform((text, { addIssue }) => {
  const prices = readPrices(text);
  if (prices) return prices;
  addIssue('must be lines like "+91 whatsapp utility 11.5" with commas between them');
  return z.NEVER;
});
const urlOf = (protocol: RegExp, like: string) =>
  z.url({ protocol, error: `must be an address like ${like}` });
const address = urlOf(/^https?$/, 'https://thali.example.com (or http:// in a test)');
const countriesRule = 'must be countries by their two letters with commas between them, like IN,AE';
const rolesRule = 'must be web, worker, or web,worker';
const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;

const perSecond = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'must be a number from 1 to 9999')
  .transform(Number)
  .optional();

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: port.default(3000),
  PUBLIC_URL: address.optional(),
  DATA_DIR: z.string().default('.thali'),
  DATABASE_URL: urlOf(/^postgres(ql)?$/, 'postgres://user:password@host:5432/database').optional(),
  REDIS_URL: urlOf(/^rediss?$/, 'redis://host:6379').optional(),
  ROLES: z
    .string()
    .default('web,worker')
    .transform((text) => text.split(',').map((role) => role.trim()))
    .pipe(z.array(z.enum(['web', 'worker'], rolesRule))),
  LOG_LEVEL: z.enum(levels, `must be one of ${levels.join(', ')}`).default('info'),
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/i, 'must look like AC followed by 32 hex digits')
    .optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_VERIFY_SERVICE_SID: z.string().optional(),
  TWILIO_API_URL: address.optional(),
  TWILIO_WHATSAPP_SENDER: z
    .string()
    .regex(/^whatsapp:\+\d{8,15}$/, 'must look like whatsapp:+14155550100')
    .optional(),
  TWILIO_SMS_SENDER: z
    .string()
    .regex(/^\+\d{8,15}$/, 'must look like +14155550100')
    .optional(),
  RAZORPAY_KEY_ID: z.string().optional(),
  RAZORPAY_KEY_SECRET: z.string().optional(),
  RAZORPAY_WEBHOOK_SECRET: z
    .string()
    .regex(/[^,\s]/, 'must hold a secret, or several with commas between them')
    .optional(),
  RAZORPAY_API_URL: address.optional(),
  WHATSAPP_PER_SECOND: perSecond,
  SMS_PER_SECOND: perSecond,
  PROXIES: z.string().regex(/^\d$/, 'must be a number from 0 to 9').default('0').transform(Number),
  CODE_COUNTRIES: z
    .string()
    .regex(/^[A-Z]{2}(,[A-Z]{2})*$/, countriesRule)
    .default('IN,AE,SG,GB,US')
    .transform((text) => text.split(',')),
  CODES_PER_DAY: z
    .string()
    .regex(/^\d{1,6}$/, 'must be a number')
    .default('1000')
    .transform(Number),
  SANDBOX_TWILIO_PORT: port.default(3001),
  SANDBOX_RAZORPAY_PORT: port.default(3002),
  PRICE_WHATSAPP_MESSAGE: price.optional(),
  PRICE_SMS_SEGMENT: price.optional(),
  MESSAGE_PRICES: priceList.optional(),
});

type Environment = z.output<typeof environment>;

// In production nothing may stand in for the real thing; next to a provider's id its secrets must be there.
function missing(env: Partial<Record<keyof Environment, string | undefined>>): string[] {
  const production = env.NODE_ENV === 'production';
  const needed: (keyof Environment)[] = [];
  if (production) needed.push('DATABASE_URL', 'PUBLIC_URL', 'TWILIO_ACCOUNT_SID', 'RAZORPAY_KEY_ID');
  if (production || env.TWILIO_ACCOUNT_SID) {
    needed.push('TWILIO_AUTH_TOKEN', 'TWILIO_WHATSAPP_SENDER', 'TWILIO_SMS_SENDER');
  }
  if (production) needed.push('TWILIO_VERIFY_SERVICE_SID');
  if (production || env.RAZORPAY_KEY_ID) needed.push('RAZORPAY_KEY_SECRET', 'RAZORPAY_WEBHOOK_SECRET');
  return needed.filter((name) => !env[name]).map((name) => `${name} is missing`);
}

/** What may be meant and is mostly forgotten, a sentence with its remedy each; said at the start and by the doctor. */
export function doubtsOf({ production, proxies }: Pick<Config, 'production' | 'proxies'>): string[] {
  if (!production || proxies > 0) return [];
  return [
    'PROXIES is 0: behind a proxy all who sign in or open a public page count as one address, and one of them who tries too often keeps the others out. Set PROXIES=1 with the proxy of docs/deploy.md.',
  ];
}

// The two prices for everybody are lines of the same list, which any line that says more goes before.
function pricesIn(env: z.output<typeof environment>): MessagePrice[] {
  const everywhere = (channel: MessagePrice['channel'], micros: number | undefined): MessagePrice[] =>
    micros === undefined ? [] : [{ area: '', channel, category: '*', micros }];
  return [
    ...(env.MESSAGE_PRICES ?? []),
    ...everywhere('whatsapp', env.PRICE_WHATSAPP_MESSAGE),
    ...everywhere('sms', env.PRICE_SMS_SEGMENT),
  ];
}

/**
 * Reads the configuration from `variables`.
 * Throws one `OperatorError` that lists everything that is wrong or missing.
 */
export function readConfig(variables: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable in a .env file means "not set", not "set to nothing".
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  const wrong = (parsed.error?.issues ?? []).map(({ path, message }) => `${String(path[0])} ${message}`);
  const problems = [...new Set(wrong), ...missing(given)];
  if (!parsed.success || problems.length > 0) {
    throw new OperatorError(
      `Thali cannot start with this configuration:\n${problems.map((p) => `  - ${p}`).join('\n')}\n` +
        'Set these in the environment; docs/operate.md explains each.',
    );
  }
  const env = parsed.data;
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    roles: new Set(env.ROLES),
    logLevel: env.LOG_LEVEL,
    twilio: env.TWILIO_ACCOUNT_SID
      ? {
          accountSid: env.TWILIO_ACCOUNT_SID,
          authToken: env.TWILIO_AUTH_TOKEN ?? '',
          verifyServiceSid: env.TWILIO_VERIFY_SERVICE_SID,
          apiUrl: env.TWILIO_API_URL,
        }
      : undefined,
    razorpay: env.RAZORPAY_KEY_ID
      ? {
          keyId: env.RAZORPAY_KEY_ID,
          keySecret: env.RAZORPAY_KEY_SECRET ?? '',
          webhookSecrets: (env.RAZORPAY_WEBHOOK_SECRET ?? '').split(',').flatMap((s) => s.trim() || []),
          apiUrl: env.RAZORPAY_API_URL,
        }
      : undefined,
    senders: {
      whatsapp: env.TWILIO_WHATSAPP_SENDER ?? 'whatsapp:+14155550100',
      sms: env.TWILIO_SMS_SENDER ?? '+14155550101',
    },
    rates: { whatsapp: env.WHATSAPP_PER_SECOND ?? null, sms: env.SMS_PER_SECOND ?? null },
    proxies: env.PROXIES,
    codes: { countries: env.CODE_COUNTRIES, perDay: env.CODES_PER_DAY },
    sandboxPorts: { twilio: env.SANDBOX_TWILIO_PORT, razorpay: env.SANDBOX_RAZORPAY_PORT },
    messagePrices: pricesIn(env),
  };
}
