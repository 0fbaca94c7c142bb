import type { desk } from '../../contract/desk.ts';
import { everyTemplate } from '../../converse/templates.ts';
import { registeredTemplates } from '../../store/templates.ts';
import type { Handlers } from './handlers.ts';

type Keys = Extract<keyof typeof desk, 'GET /desk/templates'>;

export const deskTemplateHandlers: Handlers<Keys> = {
  async 'GET /desk/templates'({ act }) {
    const known = new Map(
      (await registeredTemplates(act.tx)).map((one) => [`${one.language} ${one.key} ${one.version}`, one]),
    );
    const standing = everyTemplate.map(({ key, language, version, category: asked }) => {
      const one = known.get(`${language} ${key} ${version}`);
      return {
        key: key.replace('template.', ''),
        language,
        status: one?.status ?? 'not submitted',
        reason: one?.reason ?? '',
        category: one?.category ?? asked,
        asked,
        lookedAt: one?.checkedAt.toISOString() ?? null,
      };
    });
    // What somebody may have to do something about comes first.
    return standing.sort((a, b) => Number(a.status === 'approved') - Number(b.status === 'approved'));
  },
};
