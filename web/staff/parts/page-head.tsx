import { type ReactNode, useEffect } from 'react';

/** The head of a page: its name, a word about it, and what can be done there. Also names the browser's tab. */
export function PageHead({
  title,
  about,
  children,
}: {
  title: string;
  about?: ReactNode;
  children?: ReactNode;
}) {
  useEffect(() => {
    document.title = `${title} · Thali`;
  }, [title]);
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {about !== undefined && <p className="soft">{about}</p>}
      </div>
      {children !== undefined && <div className="page-acts">{children}</div>}
    </header>
  );
}
