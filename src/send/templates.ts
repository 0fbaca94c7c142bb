import type { Template } from '../domain/template.ts';
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
    const one = { key, language, version, contentId, category, status: 'unsubmitted', reason: '' };
    // Noted before it is submitted: of a run that breaks off here nothing is made twice.
    if (!found) await noteTemplate(db, one, now);
    let stands = await desk.approvalOf(contentId);
    if (stands.status === 'unsubmitted') {
      await desk.submitTemplate(contentId, template);
      stands = await desk.approvalOf(contentId);
    }
    const told = { ...one, ...stands, category: stands.category || category };
    await noteTemplate(db, told, now);
    standing.push(told);
  }
  return standing;
}
