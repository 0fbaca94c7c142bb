import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import { Icon } from '../../parts/icon.tsx';

/** A word about what was done, for some seconds; with a way to take it back where there is one. */
export interface Notice {
  text: string;
  kind?: 'good' | 'bad';
  undo?: () => void;
}

const NoticeContext = createContext<(notice: Notice) => void>(() => undefined);

/** Tells something at the foot of the page. */
export const useNotice = () => use(NoticeContext);

/** Seconds a good word stays; a bad one stays until it is put away. */
const stays = 8;

/** Where notices appear, over whatever page is open. */
export function Notices({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<(Notice & { id: number })[]>([]);
  const drop = useCallback((id: number) => setShown((old) => old.filter((each) => each.id !== id)), []);
  const tell = useCallback(
    (notice: Notice) => {
      const id = Math.random();
      setShown((old) => [...old.slice(-2), { ...notice, id }]);
      if (notice.kind !== 'bad') setTimeout(() => drop(id), stays * 1_000);
    },
    [drop],
  );
  return (
    <NoticeContext value={useMemo(() => tell, [tell])}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {shown.map(({ id, text, kind = 'good', undo }) => (
          <div key={id} className={`notice ${kind}`}>
            <span>{text}</span>
            {undo && (
              <button
                type="button"
                className="btn btn-sm btn-light"
                onClick={() => {
                  drop(id);
                  undo();
                }}
              >
                Undo
              </button>
            )}
            <button type="button" className="round" aria-label="Dismiss" onClick={() => drop(id)}>
              <Icon name="close" />
            </button>
          </div>
        ))}
      </div>
    </NoticeContext>
  );
}
