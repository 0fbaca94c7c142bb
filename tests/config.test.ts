import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doubtsOf, readConfig } from '../src/config.ts';
import { OperatorError } from '../src/errors.ts';
import { inspectDatabase, openDatabase } from '../src/store/database.ts';

const accountSid = `AC${'0'.repeat(31)}1`;
/** Everything set, and right. */
const whole = {
  NODE_ENV: 'production',
  PORT: '8080',
  PUBLIC_URL: 'https://thali.example/',
  DATA_DIR: '/var/lib/thali',
  DATABASE_URL: 'postgresql://thali:hunter2-database@db.example:5432/thali',
  REDIS_URL: 'rediss://cache.example',
  ROLES: 'web, worker',
  LOG_LEVEL: 'warn',
  TWILIO_ACCOUNT_SID: accountSid,
  TWILIO_AUTH_TOKEN: 'hunter2-twilio',
  TWILIO_VERIFY_SERVICE_SID: `VA${'0'.repeat(32)}`,
  TWILIO_API_URL: 'http://127.0.0.1:3001',
  TWILIO_WHATSAPP_SENDER: 'whatsapp:+14155550100',
  TWILIO_SMS_SENDER: '+14155550101',
  RAZORPAY_KEY_ID: 'rzp_live_1',
  RAZORPAY_KEY_SECRET: 'hunter2-razorpay',
  RAZORPAY_WEBHOOK_SECRET: 'hunter2-new, hunter2-old',
  RAZORPAY_API_URL: 'http://127.0.0.1:3002',
  PROXIES: '1',
  CODE_COUNTRIES: 'IN,NP',
  CODES_PER_DAY: '50',
  SANDBOX_TWILIO_PORT: '4001',
  SANDBOX_RAZORPAY_PORT: '4002',
} satisfies NodeJS.ProcessEnv;

function complaint(change: NodeJS.ProcessEnv, from: NodeJS.ProcessEnv = whole): string[] {
  try {
    readConfig({ ...from, ...change });
  } catch (error) {
    expect(error).toBeInstanceOf(OperatorError);
    const { message } = error as OperatorError;
    expect(message).not.toContain('hunter2');
    return message
      .split('\n')
      .filter((line) => line.startsWith('  - '))
      .map((line) => line.slice(4));
  }
  return [];
}

const namesIn = (said: readonly string[]) => said.map((line) => line.split(' ')[0] ?? '').sort();

describe('the configuration', () => {
  test('with nothing set is one that runs by itself', () => {
    expect(readConfig({})).toEqual({
      production: false,
      port: 3000,
      publicUrl: 'http://localhost:3000',
      dataDir: resolve('.thali'),
      databaseUrl: undefined,
      redisUrl: undefined,
      roles: new Set(['web', 'worker']),
      logLevel: 'info',
      twilio: undefined,
      razorpay: undefined,
      senders: { whatsapp: 'whatsapp:+14155550100', sms: '+14155550101' },
      rates: { whatsapp: null, sms: null },
      sandboxPorts: { twilio: 3001, razorpay: 3002 },
      proxies: 0,
      messagePrices: [],
      codes: { countries: ['IN', 'AE', 'SG', 'GB', 'US'], perDay: 1000 },
    });
  });

  test('says what was set', () => {
    expect(readConfig(whole)).toEqual({
      production: true,
      port: 8080,
      publicUrl: 'https://thali.example',
      dataDir: '/var/lib/thali',
      databaseUrl: whole.DATABASE_URL,
      redisUrl: whole.REDIS_URL,
      roles: new Set(['web', 'worker']),
      logLevel: 'warn',
      twilio: {
        accountSid,
        authToken: 'hunter2-twilio',
        verifyServiceSid: whole.TWILIO_VERIFY_SERVICE_SID,
        apiUrl: whole.TWILIO_API_URL,
      },
      razorpay: {
        keyId: 'rzp_live_1',
        keySecret: 'hunter2-razorpay',
        webhookSecrets: ['hunter2-new', 'hunter2-old'],
        apiUrl: whole.RAZORPAY_API_URL,
      },
      senders: { whatsapp: 'whatsapp:+14155550100', sms: '+14155550101' },
      rates: { whatsapp: null, sms: null },
      sandboxPorts: { twilio: 4001, razorpay: 4002 },
      proxies: 1,
      messagePrices: [],
      codes: { countries: ['IN', 'NP'], perDay: 50 },
    });
  });

  test('takes an empty variable for one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(whole).map((name) => [name, '']));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });
});

describe('a variable that is wrong is named, with what it should be', () => {
  test.each([
    ['PORT', 'eighty', /0 to 65535/],
    ['PORT', '70000', /0 to 65535/],
    ['PORT', ' ', /0 to 65535/],
    ['PORT', '80.5', /0 to 65535/],
    ['PUBLIC_URL', 'thali.example', /https:\/\//],
    ['PUBLIC_URL', 'ftp://thali.example', /https:\/\//],
    ['DATABASE_URL', 'mysql://db.example/thali', /postgres:\/\//],
    ['DATABASE_URL', 'db.example', /postgres:\/\//],
    ['REDIS_URL', 'http://cache.example', /redis:\/\//],
    ['ROLES', 'web,chef', /web/],
    ['ROLES', ',', /web/],
    ['LOG_LEVEL', 'loud', /info/],
    ['TWILIO_ACCOUNT_SID', 'AC123', /AC followed by 32/],
    ['TWILIO_API_URL', 'localhost:3001', /https?:\/\//],
    ['TWILIO_WHATSAPP_SENDER', '+14155550100', /whatsapp:\+/],
    ['TWILIO_SMS_SENDER', '4155550100', /\+1/],
    ['RAZORPAY_API_URL', '127.0.0.1', /https?:\/\//],
    ['RAZORPAY_WEBHOOK_SECRET', ' , ', /secret/],
    ['SANDBOX_TWILIO_PORT', '-1', /0 to 65535/],
    ['PROXIES', 'one', /0 to 9/],
    ['CODE_COUNTRIES', 'India', /IN,AE/],
    ['CODES_PER_DAY', 'few', /number/],
    ['SANDBOX_RAZORPAY_PORT', 'x', /0 to 65535/],
  ])('%s=%j', (name, value, remedy) => {
    const said = complaint({ [name]: value });
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${name} `));
    expect(said[0]).toMatch(remedy);
  });

  test('all of them at once, and what is missing besides', () => {
    const said = complaint({
      PORT: 'x',
      PUBLIC_URL: 'y',
      TWILIO_AUTH_TOKEN: '',
      RAZORPAY_KEY_SECRET: undefined,
    });
    expect(namesIn(said)).toEqual(['PORT', 'PUBLIC_URL', 'RAZORPAY_KEY_SECRET', 'TWILIO_AUTH_TOKEN']);
  });
});

describe('what is missing is named', () => {
  test('in production: everything that a stand-in would otherwise stand in for', () => {
    expect(namesIn(complaint({}, { NODE_ENV: 'production' }))).toEqual([
      'DATABASE_URL',
      'PUBLIC_URL',
      'RAZORPAY_KEY_ID',
      'RAZORPAY_KEY_SECRET',
      'RAZORPAY_WEBHOOK_SECRET',
      'TWILIO_ACCOUNT_SID',
      'TWILIO_AUTH_TOKEN',
      'TWILIO_SMS_SENDER',
      'TWILIO_VERIFY_SERVICE_SID',
      'TWILIO_WHATSAPP_SENDER',
    ]);
  });

  test.each(
    Object.keys(whole).filter(
      (name) =>
        !/^(?:NODE_ENV|PORT|DATA_DIR|REDIS_URL|ROLES|LOG_LEVEL|.*API_URL|SANDBOX.*|PROXIES|CODE.*)$/.test(
          name,
        ),
    ),
  )('in production: %s', (name) => {
    expect(complaint({ [name]: '' })).toEqual([`${name} is missing`]);
  });

  test('elsewhere: the secrets of a provider whose id is given', () => {
    expect(complaint({}, { TWILIO_ACCOUNT_SID: accountSid, RAZORPAY_KEY_ID: 'rzp_test_1' })).toEqual(
      [
        'TWILIO_AUTH_TOKEN',
        'TWILIO_WHATSAPP_SENDER',
        'TWILIO_SMS_SENDER',
        'RAZORPAY_KEY_SECRET',
        'RAZORPAY_WEBHOOK_SECRET',
      ].map((name) => `${name} is missing`),
    );
  });
});

test('a pooler in transaction mode is refused by its port before anything is sent to it', async () => {
  const url = 'postgres://thali:hunter2-database@aws-0.pooler.supabase.example:6543/postgres';
  const db = openDatabase(url);
  const refusal = await inspectDatabase(db, url).catch((error: unknown) => error);
  await db.close();
  expect(refusal).toBeInstanceOf(OperatorError);
  const { message } = refusal as OperatorError;
  expect(message).toMatch(/^DATABASE_URL .*6543.*pooler\.supabase\.example.*port 5432/s);
  expect(message).not.toContain('hunter2');
});

test('production without a proxy is doubted, and nothing else is', () => {
  expect(doubtsOf({ production: true, proxies: 0 })).toEqual([expect.stringContaining('PROXIES=1')]);
  expect(doubtsOf({ production: true, proxies: 1 })).toEqual([]);
  expect(doubtsOf({ production: false, proxies: 0 })).toEqual([]);
});
