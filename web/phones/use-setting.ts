import { useCallback, useEffect, useMemo, useState } from 'react';
import { Refused, api } from './api.ts';
import type { Cast, House, Phone, Sender } from './model.ts';
import { type Seat, lay, proposed, rememberTable, rememberedTable } from './table.ts';
import type { Hands } from './use-world.ts';

/** Milliseconds between tries while Thali does not answer. */
const patience = 2_000;

/** What surrounds the phones: our numbers, whom one can add, the clock, and who is on the table. */
export interface Setting {
  cast: Cast | undefined;
  senders: Sender[];
  house: House | undefined;
  /** Undefined until it is laid. */
  table: Seat[] | undefined;
  /** A sentence when the page can never work as things are. */
  refusal: string | undefined;
  setTable: (change: (table: Seat[]) => Seat[]) => void;
  /** Takes over the clock an answer told of. */
  setNow: (now: string) => void;
}

/**
 * Lays the table: at first, after everything was forgotten on the other side, and when a lost Thali is back. `found`
 * hears of the phones that were there already.
 */
export function useSetting({ know, resets, connected }: Hands, found: (phones: Phone[]) => void): Setting {
  const [cast, setCast] = useState<Cast>();
  const [senders, setSenders] = useState<Sender[]>([]);
  const [house, setHouse] = useState<House>();
  const [table, setTable] = useState<Seat[]>();
  const [refusal, setRefusal] = useState<string>();

  useEffect(() => {
    if (!connected) return undefined;
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;

    async function begin(): Promise<void> {
      const [theHouse, theCast, ours, phones] = await Promise.all([
        api.house(),
        api.cast(),
        api.senders(),
        api.phones(),
      ]);
      const laid = rememberedTable() ?? proposed(theCast);
      const made = await lay(laid, phones);
      if (!wanted) return;
      found(phones);
      for (const phone of [...phones, ...made]) know(phone);
      setHouse(theHouse);
      setCast(theCast);
      setSenders(ours);
      setTable(laid);
    }
    const tryToBegin = (): void => {
      begin().catch((error: unknown) => {
        if (error instanceof Refused) setRefusal(error.message);
        else if (wanted) timer = setTimeout(tryToBegin, patience);
      });
    };
    tryToBegin();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [know, found, resets, connected]);

  useEffect(() => {
    if (table !== undefined) rememberTable(table);
  }, [table]);

  const setNow = useCallback((now: string) => setHouse((old) => old && { ...old, now }), []);
  const change = useCallback((by: (table: Seat[]) => Seat[]) => setTable((old) => by(old ?? [])), []);
  return useMemo(
    () => ({ cast, senders, house, table, refusal, setTable: change, setNow }),
    [cast, senders, house, table, refusal, change, setNow],
  );
}
