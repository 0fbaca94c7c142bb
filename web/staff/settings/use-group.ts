import { useCallback, useEffect, useState } from 'react';
import type { Endpoints } from '../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../src/contract/endpoint.ts';
import type { Effects, SettingsGroup } from '../../../src/contract/settings.ts';
import { useNotice } from '../parts/notices.tsx';
import { useUnsaved } from '../route.tsx';
import { useHere } from '../session.tsx';
import { type Data, useAction, useData } from '../use-data.ts';
import { clashesOf, merged } from './merge.ts';

type ReadKey<G extends SettingsGroup> = `GET /restaurants/:restaurant/settings/${G}`;
type SaveKey<G extends SettingsGroup> = `PUT /restaurants/:restaurant/settings/${G}`;
export type Read<G extends SettingsGroup> = AnswerOf<Endpoints[ReadKey<G>]>;
export type Value<G extends SettingsGroup> = Read<G>['value'];

/** A group of settings while somebody edits it. */
export interface Group<V> {
  /** What was read, with what only this group has beside its values. */
  of: Data<unknown>;
  /** As it stands on the page. */
  value: V | undefined;
  set: (change: Partial<V>) => void;
  unsaved: boolean;
  save: () => Promise<void>;
  discard: () => void;
  busy: boolean;
  trouble: string | undefined;
  /** Why a field was refused, by its path ("closures.0.to"). */
  wrong: (field: string) => string | undefined;
  /** Fields that somebody else has changed, too, and what they made of them. */
  clashes: { field: string; mine: unknown; theirs: unknown }[];
  /** Ends the clash: with what is typed here, or with theirs. */
  settle: (whose: 'mine' | 'theirs') => void;
  /** What saving did to bookings. */
  effects: Effects | undefined;
  putAway: () => void;
}

/**
 * Reads a group, holds what is typed until it is saved, and saves it over the version that was read. What somebody else
 * changed meanwhile in other fields is kept, too; where both changed one, whoever saves second chooses.
 */
export function useGroup<G extends SettingsGroup>(group: G): Group<Value<G>> & { read: Read<G> | undefined } {
  type V = Value<G> & object;
  const { restaurant } = useHere();
  const tell = useNotice();
  const params = { restaurant: restaurant.id };
  const data = useData(`GET /restaurants/:restaurant/settings/${group}` as ReadKey<SettingsGroup>, {
    params,
  });
  const action = useAction(`PUT /restaurants/:restaurant/settings/${group}` as SaveKey<SettingsGroup>);
  const [draft, setDraft] = useState<V>();
  const [theirs, setTheirs] = useState<{ version: string; value: V }>();
  const [effects, setEffects] = useState<Effects>();

  const read = data.data as (Read<G> & { version: string; value: V }) | undefined;
  const base = read?.value;
  const value = draft ?? base;
  const unsaved = draft !== undefined && JSON.stringify(draft) !== JSON.stringify(base);
  useUnsaved(unsaved);

  const send = useCallback(
    async (version: string, sent: V) => {
      const done = await action.run({
        params: { restaurant: restaurant.id },
        body: { version, value: sent },
      } as never);
      if (!done || !read) return;
      const { effects: came, ...now } = done.answer as { version: string; value: V; effects: Effects };
      data.show({ ...read, ...now } as never);
      setDraft(undefined);
      setTheirs(undefined);
      setEffects(came.moved.length + came.stranded.length > 0 ? came : undefined);
      tell({ text: 'Saved. Guests see it from now on.' });
    },
    [action, data, read, restaurant.id, tell],
  );

  const current = action.current as { version: string; value: V } | undefined;
  useEffect(() => {
    if (!current || !base || !draft || theirs?.version === current.version) return;
    if (clashesOf(base, draft, current.value).length > 0) setTheirs(current);
    // Nobody touched what the other did: both are kept.
    else void send(current.version, merged(base, draft, current.value));
  }, [current, base, draft, theirs, send]);

  return {
    of: data as unknown as Data<unknown>,
    read,
    value: value as Value<G> | undefined,
    set: (change) => setDraft({ ...(value as V), ...change }),
    unsaved,
    save: async () => {
      if (read && value) await send(read.version, value as V);
    },
    discard: () => {
      setDraft(undefined);
      setTheirs(undefined);
      action.clear();
    },
    busy: action.busy,
    trouble: theirs ? undefined : action.trouble?.replaceAll('value.', ''),
    wrong: (field) => action.wrong(`value.${field}`),
    clashes: base && draft && theirs ? clashesOf(base, draft, theirs.value) : [],
    settle(whose) {
      if (!base || !draft || !theirs || !read) return;
      data.show({ ...read, ...theirs } as never);
      action.clear();
      setDraft(whose === 'mine' ? merged(base, draft, theirs.value) : undefined);
      setTheirs(undefined);
    },
    effects,
    putAway: () => setEffects(undefined),
  };
}
