import { useState } from 'react';
import type { AuditEntry } from '../../../src/contract/audit.ts';
import type { DeedKind } from '../../../src/domain/audit/deeds.ts';
import { call, sentenceOf } from '../client.ts';
import { type Data, useData } from '../use-data.ts';

/** What of it is looked at; undefined: all of it. */
export interface Wish {
  kind: DeedKind | undefined;
  person: string | undefined;
}

interface Stretch {
  rows: AuditEntry[];
  next: string | null;
}

/** What was done at a restaurant, the latest first, as far back as somebody has asked for. */
export function useDone(
  restaurant: string,
  { kind, person }: Wish,
): Data<Stretch> & {
  /** Reads what was done before the last row; `arrived` is told the id of the first of it, before it is shown. */
  earlier: (arrived: (first: string) => void) => Promise<void>;
  busy: boolean;
  /** Why it could not be read. */
  stopped: string | undefined;
} {
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<string>();
  const given = {
    params: { restaurant },
    query: { ...(kind && { kind }), ...(person && { person }) },
  };
  const found = useData('GET /restaurants/:restaurant/audit', given);
  const { data, show } = found;
  const earlier = async (arrived: (first: string) => void) => {
    if (!data || data.next === null || busy) return;
    setBusy(true);
    setStopped(undefined);
    try {
      const query = { ...given.query, after: data.next };
      const came = await call('GET /restaurants/:restaurant/audit', { ...given, query });
      const [first] = came.rows;
      if (first) arrived(first.id);
      show({ rows: [...data.rows, ...came.rows], next: came.next });
    } catch (error) {
      setStopped(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { ...found, earlier, busy, stopped };
}
