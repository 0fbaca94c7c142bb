import type { ReactNode } from 'react';

/** A few fields that belong together, with a word on what they are about. */
export function Card({ title, about, children }: { title: string; about?: string; children: ReactNode }) {
  return (
    <section className="card-plain">
      <h2>{title}</h2>
      {about !== undefined && <p className="soft">{about}</p>}
      {children}
    </section>
  );
}
