import { randomUUID } from 'node:crypto';
import type { Act } from '../../acts/act.ts';
import { DraftMoved, importIntoDraft } from '../../acts/menu-draft/edit-draft.ts';
import { type Editor, type OpenDraft, openToRead } from '../../acts/menu-draft/open-draft.ts';
import { publishDraft } from '../../acts/menu-draft/publish-draft.ts';
import type { menuFiles } from '../../contract/menu-files.ts';
import { differences } from '../../domain/menu-draft/describe.ts';
import { dishesOf, draftOf, fileOf } from '../../domain/menu-draft/draft.ts';
import { idsOf } from '../../domain/menu-draft/ids-of.ts';
import { checkDraft, type TaxesAt } from '../../domain/menu-draft/problems.ts';
import type { CheckedMenuFile } from '../../domain/menu-file.ts';
import { emptySheets, writeMenu } from '../../domain/menu-sheet/write-menu.ts';
import { archiveOf } from '../../sheets/menu-tables.ts';
import { writeXlsx } from '../../sheets/xlsx.ts';
import { writeAudit } from '../../store/audit.ts';
import { knexIn } from '../../store/knex-in.ts';
import { menuAsFile } from '../../store/menu-as-file.ts';
import type { Given, Handlers } from './handlers.ts';
import { asProblem } from './menu-problems.ts';
import { notThere, Problem } from './problem.ts';
import { type FileProblem, readMenuFile } from './read-menu-file.ts';
import { restaurantOf } from '../../acts/views.ts';

/** Problems and differences that are told; who has more mends these first. */
const mostTold = 300;

type Asked = { act: Act; bytes: Buffer } & Editor;

async function taxesAt({ act, restaurantId }: Asked): Promise<TaxesAt & { slug: string }> {
  const { tax, currency, slug } = await restaurantOf(act, restaurantId);
  return { rates: tax.rates, currency, slug };
}

/** The menu in the file that was sent, as the draft it would become, with all that is wrong with either. */
async function readSent(asked: Asked, name: string, draft: OpenDraft, taxes: TaxesAt) {
  const read = await readMenuFile(asked.bytes, name, fileOf(draft.body));
  if ('problems' in read) return read;
  const menu = draftOf(read.menu, idsOf(draft.body, randomUUID));
  const { problems } = checkDraft(menu, taxes);
  if (problems.length === 0) return { file: read.menu, menu };
  return {
    problems: problems.map(({ name: whose, field, message }) => ({ where: `${whose}, ${field}`, message })),
  };
}

async function asBytes(format: 'xlsx' | 'csv' | 'json', file: CheckedMenuFile | undefined): Promise<Given> {
  if (format === 'json')
    return { type: 'application/json', bytes: `${JSON.stringify(file ?? { menu: [] }, null, 2)}\n` };
  const tables = file ? writeMenu(file) : emptySheets();
  return format === 'xlsx'
    ? {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: Buffer.from(await writeXlsx(tables)),
      }
    : { type: 'application/zip', bytes: Buffer.from(archiveOf(tables)) };
}

const refused = (problems: readonly FileProblem[]) =>
  new Problem(422, 'The file is not right yet.', {
    type: '/api/problems#invalid',
    detail: 'Mend what is named in "errors" and send it again; nothing was changed.',
    errors: problems.slice(0, mostTold).map(({ where, message }) => ({ field: where, message })),
  });

export const menuFilesHandlers: Handlers<keyof typeof menuFiles> = {
  async 'GET /restaurants/:restaurant/menu/file'(asked) {
    const { act, restaurantId, personId, now } = asked;
    const { format, of } = asked.query;
    const { slug } = await restaurantOf(act, restaurantId);
    const file = {
      live: () => menuAsFile(knexIn(act.tx), restaurantId),
      draft: async () => fileOf((await openToRead(act, asked)).body),
      template: () => Promise.resolve(undefined),
    }[of];
    if (of === 'template' && format === 'json') throw notThere('template as JSON; take Excel or CSV');
    const given = await asBytes(format, await file());
    if (of !== 'template') {
      const detail = { format, of };
      await writeAudit(act.tx, { at: now, restaurantId, personId, action: 'menu exported', detail });
    }
    const name = of === 'template' ? 'menu-template' : `${slug}-menu${of === 'draft' ? '-draft' : ''}`;
    return { ...given, name: `${name}.${format === 'csv' ? 'zip' : format}` };
  },

  async 'POST /restaurants/:restaurant/menu/file/check'(asked) {
    const taxes = await taxesAt(asked);
    const draft = await openToRead(asked.act, asked);
    const read = await readSent(asked, asked.query.name, draft, taxes);
    const problems = 'problems' in read ? read.problems : [];
    const found = 'menu' in read ? differences(draft.body, read.menu, taxes.currency) : [];
    const count = (how: string) => found.filter((each) => each.how === how).length;
    return {
      problems: problems.slice(0, mostTold),
      more: Math.max(0, problems.length - mostTold),
      differences: found.slice(0, mostTold),
      counts: {
        added: count('added'),
        removed: count('removed'),
        changed: count('changed'),
        moved: count('moved'),
      },
      dishes: 'menu' in read ? dishesOf(read.menu).length : 0,
      sections: 'menu' in read ? read.menu.sections.length : 0,
      unpublished: differences(draft.base, draft.body, taxes.currency).length,
      version: draft.version,
    };
  },

  async 'POST /restaurants/:restaurant/menu/file'(asked) {
    const { act, query } = asked;
    const taxes = await taxesAt(asked);
    const before = await openToRead(act, asked);
    if (before.version !== query.version) throw asProblem(new DraftMoved());
    const read = await readSent(asked, query.name, before, taxes);
    if (!('file' in read)) throw refused(read.problems);
    const draft = await importIntoDraft(act, asked, read.file, `Imported from ${query.name}`);
    const dishes = dishesOf(draft.body).length;
    if (query.publish === 'no') return { published: false, dishes };
    const seen = { version: draft.version, over: draft.liveChanged ? draft.liveVersion : null };
    await publishDraft(act, asked, seen, taxes).catch((thrown: unknown) => {
      throw asProblem(thrown);
    });
    return { published: true, dishes };
  },
};
