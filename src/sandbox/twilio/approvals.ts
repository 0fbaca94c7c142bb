import { type Json, isObject } from './content-rules.ts';
import { richestType, variablesIn } from './content-render.ts';
import type { Approval, Content } from './content-store.ts';
import { Refusal } from './errors.ts';
import { sessionOnly } from './whatsapp-rules.ts';
import type { World } from './world.ts';

const categories = ['UTILITY', 'MARKETING', 'AUTHENTICATION'];

/** Submits a content to Meta. Throws Refusal for what cannot be submitted; what Meta would reject is rejected later. */
export function submit(world: World, content: Content, body: unknown): Approval {
  const fields = isObject(body) ? body : {};
  const name = fields['name'];
  const category = typeof fields['category'] === 'string' ? fields['category'].toUpperCase() : '';
  if (typeof name !== 'string' || !/^[a-z0-9_]{1,512}$/.test(name)) {
    throw new Refusal(400, "'name' is required: lowercase letters, digits and underscores");
  }
  if (!categories.includes(category))
    throw new Refusal(400, `'category' must be one of ${categories.join(', ')}`);
  const contentType = mainType(content);
  if (sessionOnly.has(contentType))
    throw new Refusal(400, `'${contentType}' cannot be submitted for WhatsApp approval`);
  if (content.approval !== null)
    throw new Refusal(400, 'This content has already been submitted for WhatsApp approval');
  content.approval = {
    name,
    category,
    status: 'received',
    rejectionReason: '',
    contentType,
    allowCategoryChange: fields['allow_category_change'] !== false,
    sendTtlSeconds: typeof fields['send_ttl_seconds'] === 'number' ? fields['send_ttl_seconds'] : null,
    submittedAt: world.now(),
    decided: false,
  };
  world.changed();
  return content.approval;
}

/** Where a content stands now: Meta's decision falls when the pace's time has passed, unless the admin decides. */
export function approvalNow(world: World, content: Content): Approval | null {
  const { approval } = content;
  if (approval === null || approval.decided) return approval;
  if (world.settings.approvals === 'hold') {
    approval.status = 'pending';
    return approval;
  }
  if (world.now() - approval.submittedAt < world.settings.pace.approvalMs) return approval;
  const objection = objectionTo(content);
  decide(world, content, objection === null ? 'approved' : 'rejected', objection ?? '');
  return approval;
}

/** Settles an approval: what Meta does by itself, and what the admin API does by hand. */
export function decide(world: World, content: Content, status: Approval['status'], reason: string): void {
  if (content.approval === null) return;
  content.approval.status = status;
  content.approval.rejectionReason = reason;
  content.approval.decided = true;
  world.changed();
}

/** An approval as the fetch shows it; `unsubmitted` when there is none. */
export function approvalResource(approval: Approval | null): Json {
  return {
    type: 'whatsapp',
    name: approval?.name ?? '',
    category: approval?.category ?? '',
    content_type: approval?.contentType ?? '',
    status: approval?.status ?? 'unsubmitted',
    rejection_reason: approval?.rejectionReason ?? '',
    allow_category_change: approval?.allowCategoryChange ?? true,
  };
}

/** The type that is submitted. */
function mainType(content: Content): string {
  return richestType(content.types) ?? 'twilio/text';
}

/**
 * Why Meta would reject a template: a body that begins or ends with a variable, two variables side by side, or a
 * variable without a sample value.
 */
function objectionTo(content: Content): string | null {
  const body = content.types[mainType(content)]?.['body'];
  const text = typeof body === 'string' ? body.trim() : '';
  if (/^\{\{\s*\w+\s*\}\}|\{\{\s*\w+\s*\}\}$/.test(text)) {
    return 'INVALID_FORMAT: variables cannot be at the start or end of the template';
  }
  if (/\}\}\s*\{\{/.test(text)) return 'INVALID_FORMAT: variables cannot be placed next to each other';
  const bare = variablesIn(content.types).filter((name) => (content.variables[name] ?? '') === '');
  return bare.length === 0 ? null : `INVALID_FORMAT: variable ${bare[0]} has no sample value`;
}
