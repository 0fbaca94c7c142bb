import { type Queryable, statement } from './database.ts';

const known = statement('dlt texts', 'select text, template_id as "templateId" from dlt_texts');
const note = statement(
  'dlt text note',
  `insert into dlt_texts (text, template_id, noted_at) values ($1, $2, $3)
   on conflict (text) do update set template_id = excluded.template_id, noted_at = excluded.noted_at`,
);

/** What India's SMS registry calls the texts it has approved, by their exact words. */
export async function dltIds(db: Queryable): Promise<Map<string, string>> {
  const rows = await db.rows<{ text: string; templateId: string }>(known);
  return new Map(rows.map(({ text, templateId }) => [text, templateId]));
}

/** Notes what the registry calls a text; the id it had before is forgotten. */
export async function noteDltId(db: Queryable, text: string, templateId: string, now: Date): Promise<void> {
  await db.rows(note, [text, templateId, now]);
}
