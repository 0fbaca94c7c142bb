import type { Template } from '../domain/template.ts';
import { ProviderError } from '../errors.ts';
import type { TemplateDesk } from '../outside/channel.ts';
import type { Queryable } from '../store/database.ts';
import { noteTemplate, type RegisteredTemplate, registeredTemplates } from '../store/templates.ts';

/**
 * Has every template made and put before Meta that is not yet, and reads how each stands. It may be run as often as one
 * likes, also after it broke off: what was noted is not made again. Throws `ProviderError`.
 */
export async function registerTemplates(
  db: Queryable,
  desk: TemplateDesk,
  templates: readonly Template[],
  now: Date,
): Promise<RegisteredTemplate[]> {
  const known = await registeredTemplates(db);
  const standing: RegisteredTemplate[] = [];
  for (const template of templates) {
    const { key, language, version, category } = template;
    const found = known.find(
      (one) => one.key === key && one.language === language && one.version === version,
    );
    const contentId = found?.contentId ?? (await desk.createTemplate(template));
    const made = { key, language, version, contentId, category, checkedAt: now };
    const one = { ...made, status: 'unsubmitted', reason: '' };
    // Noted before it is submitted: of a run that breaks off here nothing is made twice.
    if (!found) await noteTemplate(db, one);
    let stands = await desk.approvalOf(contentId);
    if (stands.status === 'unsubmitted') {
      await desk.submitTemplate(contentId, template);
      stands = await desk.approvalOf(contentId);
    }
    const told = { ...one, ...stands, category: stands.category || category };
    await noteTemplate(db, told);
    standing.push(told);
  }
  return standing;
}

/** Milliseconds after which an approved template is looked at again: Meta may pause it, or take it for something else. */
const approvedStands = 6 * 3_600_000;

/**
 * Reads how what was submitted stands: what is not approved every time, the rest four times a day. When the provider cannot
 * be reached, the rest is left for another time.
 */
export async function readApprovals(
  db: Queryable,
  desk: Pick<TemplateDesk, 'approvalOf'>,
  templates: readonly Template[],
  now: Date,
): Promise<void> {
  for (const known of await registeredTemplates(db)) {
    const { key, language, version, status, checkedAt, contentId } = known;
    const current = templates.some(
      (one) => one.key === key && one.language === language && one.version === version,
    );
    const fresh = status === 'approved' && now.getTime() - checkedAt.getTime() < approvedStands;
    if (!current || fresh) continue;
    try {
      const stands = await desk.approvalOf(contentId);
      await noteTemplate(db, {
        ...known,
        ...stands,
        category: stands.category || known.category,
        checkedAt: now,
      });
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      if (error.outcome !== 'refused') return;
    }
  }
}
