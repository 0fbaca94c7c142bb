import { type ApiAnswer, type ApiCall, type ApiRoute, pathText } from './api-call.ts';
import { Refusal } from './errors.ts';
import { metaPage } from './pages.ts';
import { isoSeconds } from './times.ts';
import { cancelOrApprove, checkCode, findVerification, startVerification } from './verify-rules.ts';
import type { Verification, VerifyService } from './verify-store.ts';
import type { World } from './world.ts';

const services = /^\/v2\/Services$/;
const service = /^\/v2\/Services\/(VA[0-9a-zA-Z]+)$/;
const verifications = /^\/v2\/Services\/(VA[0-9a-zA-Z]+)\/Verifications$/;
const oneVerification = /^\/v2\/Services\/(VA[0-9a-zA-Z]+)\/Verifications\/([^/]+)$/;
const check = /^\/v2\/Services\/(VA[0-9a-zA-Z]+)\/VerificationCheck$/;

/** Verify v2: services, verifications and their checks. */
export const verifyRoutes: ApiRoute[] = [
  { method: 'POST', pattern: services, product: 'verify', handle: createService },
  { method: 'GET', pattern: services, product: 'verify', handle: listServices },
  {
    method: 'GET',
    pattern: service,
    product: 'verify',
    handle: (world, call) => ({ status: 200, body: serviceResource(world, findService(world, call)) }),
  },
  { method: 'POST', pattern: verifications, product: 'verify', handle: start },
  { method: 'GET', pattern: oneVerification, product: 'verify', handle: fetchVerification },
  { method: 'POST', pattern: oneVerification, product: 'verify', handle: update },
  { method: 'POST', pattern: check, product: 'verify', handle: checkVerification },
];

function findService(world: World, call: ApiCall): VerifyService {
  const found = world.verify.services.get(call.captured[0] ?? '');
  if (found === undefined) throw new Refusal(20404, `The requested resource ${call.path} was not found`);
  return found;
}

function createService(world: World, call: ApiCall): ApiAnswer {
  const name = call.form.get('FriendlyName') ?? '';
  const length = Number(call.form.get('CodeLength') ?? 6);
  if (name === '' || name.length > 30) throw new Refusal(60200, 'Invalid parameter: FriendlyName');
  if (!Number.isInteger(length) || length < 4 || length > 10)
    throw new Refusal(60200, 'Invalid parameter: CodeLength');
  const created = world.verify.addService(name, length, world.now());
  return { status: 201, body: serviceResource(world, created) };
}

function listServices(world: World, call: ApiCall): ApiAnswer {
  const all = [...world.verify.services.values()].map((each) => serviceResource(world, each));
  return { status: 200, body: metaPage('services', all, world.url + call.path, call.query) };
}

function start(world: World, call: ApiCall): ApiAnswer {
  const { form } = call;
  const begun = startVerification(
    world,
    findService(world, call),
    form.get('To') ?? '',
    form.get('Channel') ?? '',
  );
  return { status: 201, body: verificationResource(world, begun) };
}

function fetchVerification(world: World, call: ApiCall): ApiAnswer {
  return { status: 200, body: verificationResource(world, named(world, call)) };
}

function update(world: World, call: ApiCall): ApiAnswer {
  const found = named(world, call);
  cancelOrApprove(world, found, call.form.get('Status') ?? '');
  return { status: 200, body: verificationResource(world, found) };
}

function named(world: World, call: ApiCall): Verification {
  const name = pathText(call.captured[1]);
  const found = findVerification(world, findService(world, call), name, name);
  if (found === null) throw new Refusal(20404, `The requested resource ${call.path} was not found`);
  return found;
}

function checkVerification(world: World, call: ApiCall): ApiAnswer {
  const { form } = call;
  const of = findService(world, call);
  const checked = checkCode(
    world,
    of,
    form.get('Code') ?? '',
    form.get('To') ?? '',
    form.get('VerificationSid') ?? '',
  );
  if (checked === null) throw new Refusal(20404, `The requested resource ${call.path} was not found`);
  const {
    lookup: _lookup,
    send_code_attempts: _attempts,
    sna: _sna,
    url: _url,
    ...shared
  } = verificationResource(world, checked);
  return { status: 201, body: { ...shared, sna_attempts_error_codes: [] } };
}

function verificationResource(world: World, verification: Verification): Record<string, unknown> {
  return {
    sid: verification.sid,
    service_sid: verification.serviceSid,
    account_sid: world.account.sid,
    to: verification.to,
    channel: verification.channel,
    status: verification.status,
    valid: verification.status === 'approved',
    lookup: {},
    amount: null,
    payee: null,
    send_code_attempts: verification.sends.map((send) => ({
      time: isoSeconds(send.time),
      channel: send.channel,
      attempt_sid: send.sid,
    })),
    date_created: isoSeconds(verification.createdAt),
    date_updated: isoSeconds(verification.updatedAt),
    sna: null,
    url: `${world.url}/v2/Services/${verification.serviceSid}/Verifications/${verification.sid}`,
  };
}

function serviceResource(world: World, of: VerifyService): Record<string, unknown> {
  const url = `${world.url}/v2/Services/${of.sid}`;
  return {
    sid: of.sid,
    account_sid: world.account.sid,
    friendly_name: of.friendlyName,
    code_length: of.codeLength,
    lookup_enabled: false,
    psd2_enabled: false,
    skip_sms_to_landlines: false,
    dtmf_input_required: true,
    tts_name: null,
    do_not_share_warning_enabled: false,
    custom_code_enabled: false,
    push: { include_date: false, apn_credential_sid: null, fcm_credential_sid: null },
    totp: { issuer: of.friendlyName, time_step: 30, code_length: 6, skew: 1 },
    default_template_sid: null,
    whatsapp: { msg_service_sid: null, from: null },
    passkeys: null,
    verify_event_subscription_enabled: false,
    date_created: isoSeconds(of.createdAt),
    date_updated: isoSeconds(of.updatedAt),
    url,
    links: {
      verification_checks: `${url}/VerificationCheck`,
      verifications: `${url}/Verifications`,
    },
  };
}
