import { limits } from './limits.ts';
import type { Message } from './message.ts';

/** Content types WhatsApp takes in session without approval. Catalogs, flows, cards and the like need it. */
const freeInSession = new Set([
  'twilio/text',
  'twilio/media',
  'twilio/location',
  'twilio/list-picker',
  'twilio/quick-reply',
  'twilio/call-to-action',
]);

/** Content types that can never be approved, so they never open a conversation. */
export const sessionOnly: ReadonlySet<string> = new Set(['twilio/list-picker', 'twilio/location']);

/**
 * Why WhatsApp will not deliver a message, as Twilio's error code, or null. Outside the session everything but an
 * approved template is 63016; inside it 63005 is a kind that needs approval, 63013 a variable against the policy,
 * 63021 a template without a form for the channel.
 */
export function whatsappObjection(message: Message, sessionOpen: boolean): number | null {
  const { template, shown } = message;
  if (template === null) return sessionOpen ? null : 63016;
  if (template.type === null) return 63021;
  if (!sessionOpen && (!template.approved || sessionOnly.has(template.type))) return 63016;
  const values = Object.values(template.variables);
  if (values.some((value) => value.includes(' '.repeat(limits.spacesInVariable + 1)))) return 63013;
  if (template.approved) {
    return !sessionOpen && values.some((value) => /\n\s*\n|\t/.test(value)) ? 63013 : null;
  }
  if (!freeInSession.has(template.type)) return 63005;
  if (template.type === 'twilio/quick-reply' && shown.buttons.length > limits.unapprovedButtons) return 63005;
  if (template.type === 'twilio/call-to-action' && shown.buttons.length > limits.unapprovedActions)
    return 63005;
  return null;
}
