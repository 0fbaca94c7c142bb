import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Endpoints } from '../../../../src/contract/contract.ts';
import type { AnswerOf } from '../../../../src/contract/endpoint.ts';
import type { DraftState } from '../../../../src/contract/menu.ts';
import type { DraftMenu } from '../../../../src/domain/menu-draft/draft.ts';
import type { Kind, MenuEdit } from '../../../../src/domain/menu-draft/edit.ts';
import { type Patch, patched } from '../../../../src/domain/menu-draft/patch.ts';
import type { PriceChange } from '../../../../src/domain/menu-draft/bulk-prices.ts';
import { call, Refused, sentenceOf } from '../../client.ts';
import { useChanges } from '../../use-changes.ts';
import { useData } from '../../use-data.ts';

const at = '/restaurants/:restaurant/menu/draft' as const;
type Steps = AnswerOf<Endpoints[`POST ${typeof at}/edits`]>;

/** What became of something that was asked of the draft. */
export type Outcome =
  | { done: true; added: string | null }
  | {
      done: false;
      /** Why not, in a sentence. */
      trouble: string;
      /** What is wrong with a field. */
      wrong: (field: string) => string | undefined;
      /** Somebody else was faster; what the field holds now. */
      overtaken: boolean;
      current: unknown;
    };

/** What can be done to a draft; the same object as long as the page stands. */
export interface DraftActs {
  edit: (edit: MenuEdit) => Promise<Outcome>;
  undo: () => Promise<Outcome>;
  redo: () => Promise<Outcome>;
  discard: () => Promise<Outcome>;
  publish: (seen: { version: number; over: number | null }) => Promise<Outcome>;
  prices: (change: PriceChange, seen: number) => Promise<Outcome>;
  /** What keeps a field from being published, as of the last answer. */
  problem: (kind: Kind, id: string, field: string) => string | undefined;
}

/** The draft of a menu, kept up with what others do to it. */
export interface Draft {
  menu: DraftMenu;
  state: DraftState;
  taxClasses: string[];
}

function refusal(error: unknown): Outcome {
  const problem = error instanceof Refused ? error.problem : undefined;
  return {
    done: false,
    trouble: sentenceOf(error),
    wrong: (field) => problem?.errors?.find((each) => each.field === field)?.message,
    overtaken: problem?.status === 409,
    current: problem?.current,
  };
}

/** Reads the draft of a restaurant's menu; undefined until it is there. */
export function useDraft(restaurantId: string): {
  draft: Draft | undefined;
  acts: DraftActs;
  trouble: string | undefined;
  again: () => void;
} {
  const params = useMemo(() => ({ restaurant: restaurantId }), [restaurantId]);
  const first = useData(`GET ${at}`, { params });
  const [, render] = useState(0);
  const held = useRef<{ menu: DraftMenu; state: DraftState; taxClasses: string[] }>(undefined);
  // One thing after the other: each is made on the draft that the one before it left.
  const line = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    if (!first.data) return;
    held.current = { ...first.data, menu: first.data.menu as DraftMenu };
    render((count) => count + 1);
  }, [first.data]);

  const inLine = useCallback(async (ask: (since: number) => Promise<Steps>): Promise<Outcome> => {
    const turn = line.current.then(async (): Promise<Outcome> => {
      const since = held.current?.state.version ?? 0;
      try {
        const { state, patch, added } = await ask(since);
        if (held.current) {
          held.current = { ...held.current, state, menu: patched(held.current.menu, patch as Patch) };
          render((count) => count + 1);
        }
        return { done: true, added };
      } catch (error) {
        return refusal(error);
      }
    });
    line.current = turn;
    return turn;
  }, []);

  const follow = useCallback(
    () => void inLine((since) => call(`GET ${at}/steps`, { params, query: { since } })),
    [inLine, params],
  );
  useChanges(restaurantId, ['menu'], () => {
    if (held.current) follow();
  });

  const acts = useMemo((): DraftActs => {
    const once = () => ({ params, idempotencyKey: crypto.randomUUID() });
    const step = (what: 'undo' | 'redo') =>
      inLine((since) => {
        const version = held.current?.state[what]?.version ?? 0;
        return call(`POST ${at}/${what}`, { ...once(), body: { since, step: version } });
      });
    /** What was refused because the draft has gone on is looked at anew before it is tried again. */
    const followed = async (outcome: Promise<Outcome>) => {
      const came = await outcome;
      if (!came.done && came.overtaken) follow();
      return came;
    };
    return {
      edit: (edit: MenuEdit) =>
        followed(inLine((since) => call(`POST ${at}/edits`, { ...once(), body: { since, edit } as never }))),
      undo: () => followed(step('undo')),
      redo: () => followed(step('redo')),
      discard: () => inLine((since) => call(`POST ${at}/discard`, { ...once(), body: { since } })),
      publish: (seen: { version: number; over: number | null }) =>
        followed(inLine((since) => call(`POST ${at}/publish`, { ...once(), body: { since, ...seen } }))),
      prices: (change: PriceChange, seen: number) =>
        followed(inLine((since) => call(`POST ${at}/prices`, { ...once(), body: { since, seen, change } }))),
      problem: (kind: Kind, id: string, field: string) =>
        held.current?.state.problems.find((p) => p.kind === kind && p.id === id && p.field === field)
          ?.message,
    };
  }, [inLine, follow, params]);

  return { draft: held.current, acts, trouble: first.trouble, again: () => void first.again() };
}
