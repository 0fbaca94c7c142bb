import { randomInt } from 'node:crypto';
import { newSid } from './sids.ts';

/** How a code travels. Calls, mails and silent network checks are accepted and recorded, not simulated. */
export type VerifyChannel = 'sms' | 'call' | 'email' | 'whatsapp' | 'sna';

/** One verification under way. Times are Unix milliseconds. */
export interface Verification {
  sid: string;
  serviceSid: string;
  to: string;
  channel: VerifyChannel;
  code: string;
  status: 'pending' | 'approved' | 'canceled' | 'max_attempts_reached' | 'expired';
  createdAt: number;
  updatedAt: number;
  checks: number;
  sends: { time: number; channel: VerifyChannel; sid: string }[];
}

/** One Verify service. */
export interface VerifyService {
  sid: string;
  friendlyName: string;
  codeLength: number;
  createdAt: number;
  updatedAt: number;
}

/** Services and verifications. */
export interface VerifyStore {
  readonly accountSid: string;
  readonly services: Map<string, VerifyService>;
  /** By verification id. */
  readonly verifications: Map<string, Verification>;
  /** The newest verification of a recipient, by `service to`. */
  readonly latest: Map<string, Verification>;
  addService(friendlyName: string, codeLength: number, at: number): VerifyService;
  clear(): void;
}

/** See `VerifyStore`; the configured service exists from the start. */
export function createVerifyStore(accountSid: string, firstService: string, at: number): VerifyStore {
  const services = new Map<string, VerifyService>();
  const verifications = new Map<string, Verification>();
  const latest = new Map<string, Verification>();
  const first = { sid: firstService, friendlyName: 'Thali', codeLength: 6, createdAt: at, updatedAt: at };
  services.set(firstService, first);
  return {
    accountSid,
    services,
    verifications,
    latest,
    addService(friendlyName, codeLength, now) {
      const service = { sid: newSid('VA'), friendlyName, codeLength, createdAt: now, updatedAt: now };
      services.set(service.sid, service);
      return service;
    },
    clear() {
      verifications.clear();
      latest.clear();
      services.clear();
      services.set(firstService, first);
    },
  };
}

/** A code of `length` digits. */
export function newCode(length: number): string {
  return Array.from({ length }, () => String(randomInt(10))).join('');
}
