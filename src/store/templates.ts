import type { FilledTemplate } from '../domain/message.ts';
import { type Queryable, statement } from './database.ts';

/** A template as it was registered, and what Meta says of it. */
export interface RegisteredTemplate {
  key: string;
  language: string;
  version: string;
  contentId: string;
  status: string;
  reason: string;
  category: string;
  /** When Meta was asked last. */
  checkedAt: Date;
}

const registered = statement(
  'templates registered',
  `select key, language, version, content_sid as "contentId", status, reason, category, checked_at as "checkedAt"
     from templates`,
);
const note = statement(
  'template note',
  `insert into templates (key, language, version, content_sid, status, reason, category, checked_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (key, language, version) do update
      set content_sid = excluded.content_sid, status = excluded.status, reason = excluded.reason,
          category = excluded.category, checked_at = excluded.checked_at`,
);
const standing = statement(
  'template standing',
  `select c.last_inbound_at as "lastInboundAt", t.content_sid as "contentId", t.status, t.category
     from conversations c
     left join templates t on t.key = $2 and t.language = $3 and t.version = $4
    where c.id = $1`,
);

/** Everything that was ever registered. */
export async function registeredTemplates(db: Queryable): Promise<RegisteredTemplate[]> {
  return db.rows<RegisteredTemplate>(registered);
}

/** Keeps what was registered, or what Meta says of it now. */
export async function noteTemplate(db: Queryable, template: RegisteredTemplate): Promise<void> {
  const { key, language, version, contentId, status, reason, category, checkedAt } = template;
  await db.rows(note, [key, language, version, contentId, status, reason, category, checkedAt]);
}

const approved = statement(
  'template approved',
  `select 1 from templates where key = $1 and language = $2 and status = 'approved' limit 1`,
);

/** Whether some words of a template are approved in a language; whether today's are is looked at when they leave. */
export async function isApproved(db: Queryable, key: string, language: string): Promise<boolean> {
  return (await db.rows(approved, [key, language])).length > 0;
}

interface Standing {
  lastInboundAt: Date | null;
  contentId: string | null;
  status: string | null;
  /** In Meta's words, like UTILITY. */
  category: string | null;
}

/** When the person of a conversation wrote last, and how a template for it stands; nothing where neither is known. */
export async function standingOf(
  db: Queryable,
  conversationId: string,
  { key, language, version }: FilledTemplate,
): Promise<Partial<Standing>> {
  return (await db.rows<Standing>(standing, [conversationId, key, language, version]))[0] ?? {};
}
