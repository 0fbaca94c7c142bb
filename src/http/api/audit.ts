import type { audit, AuditEntry } from '../../contract/audit.ts';
import { deedSentence, deedsOf, kindOf } from '../../domain/audit/deeds.ts';
import { restaurantOf } from '../../acts/views.ts';
import { auditDoers, type AuditRow, readAudit } from '../../store/audit.ts';
import type { Handlers } from './handlers.ts';
import { notThere } from './problem.ts';

/** Where a page goes on. Throws a 404 for what no page gave. */
function rowIn(given: string): string {
  if (!/^\d{1,18}$/.test(given)) throw notThere('page of the list');
  return given;
}

function whoOf({ personId, by }: AuditRow): string {
  if (by === null) return personId === null ? 'Thali' : 'Somebody';
  // Of whoever is erased no more is kept than that they worked here.
  return personId === null ? `${by.charAt(0).toUpperCase()}${by.slice(1)}` : by;
}

/** Pages write nearly all of it; what another door wrote says so in its detail. */
function doorOf({ action, detail }: AuditRow): AuditEntry['door'] {
  if (detail['by'] === 'command') return 'command';
  if (detail['door'] === 'text') return 'text';
  return kindOf(action) === null ? null : 'web';
}

export const auditHandlers: Handlers<keyof typeof audit> = {
  async 'GET /restaurants/:restaurant/audit'({ act, restaurantId, query }) {
    const { after, limit, person = null, kind } = query;
    const { currency } = await restaurantOf(act, restaurantId);
    const rows = await readAudit(act.tx, restaurantId, {
      before: after === undefined ? null : rowIn(after),
      personId: person,
      actions: kind ? deedsOf(kind) : null,
      limit: limit + 1,
    });
    const shown = rows.slice(0, limit).map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      who: whoOf(row),
      door: doorOf(row),
      kind: kindOf(row.action),
      what: deedSentence(row.action, row.detail, currency),
    }));
    return { rows: shown, next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null };
  },
  async 'GET /restaurants/:restaurant/audit/people'({ act, restaurantId }) {
    return { people: await auditDoers(act.tx, restaurantId) };
  },
};
