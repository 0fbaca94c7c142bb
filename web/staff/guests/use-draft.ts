import { useCallback, useState } from 'react';

/** What is typed and not sent, kept for this tab: neither another thread nor a reload loses it. */
export function useDraft(name: string): [text: string, type: (text: string) => void] {
  const key = `thali.draft.${name}`;
  const [state, setState] = useState(() => ({ key, text: sessionStorage.getItem(key) ?? '' }));
  const type = useCallback(
    (text: string) => {
      setState({ key, text });
      if (text === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, text);
    },
    [key],
  );
  const text = state.key === key ? state.text : (sessionStorage.getItem(key) ?? '');
  return [text, type];
}
