import { balance, type Misfit, misfits } from '../domain/ledger.ts';
import type { Log } from '../log.ts';
import type { Database } from '../store/database.ts';
import { ledgerRows } from '../store/ledger.ts';

/** Looks whether every paisa is where it belongs, and says so in the log; gives what is not. */
export async function audit(db: Database, log: Log): Promise<Misfit[]> {
  const rows = await ledgerRows(db);
  const wrong = misfits(rows);
  const lines = balance(rows).filter(({ balanced }) => !balanced);
  if (wrong.length === 0 && lines.length === 0) {
    log.info({ payments: rows.length }, 'the books balance');
    return [];
  }
  for (const { order, id, why, paise, currency } of wrong)
    log.error(
      { order, payment: id, why, paise, currency },
      'money is not where it belongs; see npm run money',
    );
  log.error({ misfits: wrong.length, unbalanced: lines.length }, 'the books do not balance');
  return wrong;
}
