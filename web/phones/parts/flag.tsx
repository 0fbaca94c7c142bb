import type { ReactNode } from 'react';

/** Flags small enough to be drawn with a few strokes: 18 wide, 12 high. */
const flags: Record<string, ReactNode> = {
  IN: (
    <>
      <path fill="#f93" d="M0 0h18v4H0z" />
      <path fill="#fff" d="M0 4h18v4H0z" />
      <path fill="#128807" d="M0 8h18v4H0z" />
      <circle cx="9" cy="6" r="1.5" fill="none" stroke="#000080" strokeWidth=".5" />
    </>
  ),
  GB: (
    <>
      <path fill="#012169" d="M0 0h18v12H0z" />
      <path stroke="#fff" strokeWidth="2.4" d="M0 0l18 12M18 0 0 12" />
      <path stroke="#c8102e" strokeWidth=".9" d="M0 0l18 12M18 0 0 12" />
      <path stroke="#fff" strokeWidth="4" d="M9 0v12M0 6h18" />
      <path stroke="#c8102e" strokeWidth="2.3" d="M9 0v12M0 6h18" />
    </>
  ),
  US: (
    <>
      <path fill="#fff" d="M0 0h18v12H0z" />
      <path
        stroke="#b22234"
        strokeWidth=".92"
        d="M0 .46h18M0 2.3h18M0 4.15h18M0 6h18M0 7.85h18M0 9.7h18M0 11.54h18"
      />
      <path fill="#3c3b6e" d="M0 0h8v6.46H0z" />
      <path
        stroke="#fff"
        strokeWidth=".6"
        strokeLinecap="round"
        strokeDasharray="0 1.5"
        d="M1 1.3h6.4M1.7 3.2h5.4M1 5.1h6.4"
      />
    </>
  ),
  AE: (
    <>
      <path fill="#00732f" d="M0 0h18v4H0z" />
      <path fill="#fff" d="M0 4h18v4H0z" />
      <path fill="#000" d="M0 8h18v4H0z" />
      <path fill="#f00" d="M0 0h4.5v12H0z" />
    </>
  ),
  SG: (
    <>
      <path fill="#ef3340" d="M0 0h18v6H0z" />
      <path fill="#fff" d="M0 6h18v6H0z" />
      <path fill="#fff" d="M4.2 .9a2.2 2.2 0 1 0 0 4.3 2.6 2.6 0 0 1 0-4.3z" />
      <path
        stroke="#fff"
        strokeWidth=".7"
        strokeLinecap="round"
        d="M6 1.5h.01M7.1 2.4h.01M6.7 3.8h.01M5.3 3.8h.01M4.9 2.4h.01"
      />
    </>
  ),
  DE: (
    <>
      <path fill="#000" d="M0 0h18v4H0z" />
      <path fill="#d00" d="M0 4h18v4H0z" />
      <path fill="#ffce00" d="M0 8h18v4H0z" />
    </>
  ),
};

/** A country's flag, or its two letters where none is drawn. */
export function Flag({ country }: { country: string | null }) {
  const drawing = country === null ? undefined : flags[country];
  if (drawing === undefined) return country === null ? null : <span className="letters">{country}</span>;
  return (
    <svg className="flag" viewBox="0 0 18 12" aria-hidden="true">
      {drawing}
    </svg>
  );
}
