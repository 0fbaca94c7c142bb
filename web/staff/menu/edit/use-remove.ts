import { useState } from 'react';
import type { Kind } from '../../../../src/domain/menu-draft/edit.ts';
import { useNotice } from '../../parts/notices.tsx';
import { useEditing } from './draft-context.tsx';

/** Removes something as it is shown; says why where it cannot go, and offers to take it back where it went. */
export function useRemove() {
  const { acts } = useEditing();
  const tell = useNotice();
  const [trouble, setTrouble] = useState<string>();
  const remove = async (kind: Kind, id: string, shown: object & { name: string }): Promise<boolean> => {
    const came = await acts.edit({ do: 'remove', kind, id, before: shown as never });
    setTrouble(came.done ? undefined : (came.wrong('id') ?? came.trouble));
    if (came.done) tell({ text: `${shown.name} was removed.`, undo: () => void acts.undo() });
    return came.done;
  };
  return { remove, trouble };
}
