import { html, type Html, page } from '../html.ts';

const parts = [
  ['/account', 'Overview'],
  ['/account/visits', 'Bookings'],
  ['/account/profile', 'You'],
  ['/account/numbers', 'Numbers'],
  ['/account/privacy', 'Your data'],
  ['/account/devices', 'Devices'],
] as const;

/** What was just done, told on the page that follows; by the word in its address. */
const done: Record<string, string> = {
  saved: 'Saved.',
  cancelled: 'Cancelled.',
  refunded: 'Cancelled. What comes back is on its way to where you paid from.',
  unlinked: 'That number leads to you no more, and what was written with it is gone.',
  ended: 'Signed out there.',
};

/** The sentence for what was just done; undefined for a word we do not know. */
export function doneNotice(word: unknown): Html | false {
  const told = typeof word === 'string' && Object.hasOwn(done, word) ? done[word] : undefined;
  return told !== undefined && html`<p class="notice" role="status">${told}</p>`;
}

/** A page of the account around its content; `at`: the path of whoever is signed in, and sees where else to go. */
export function framed(title: string, body: Html, at: string | undefined): string {
  return page(
    `${title} · Thali`,
    html`<main class="account">
<header class="bar"><a class="brand" href="/places">Thali</a>${
      at !== undefined &&
      html`<form method="post" action="/account/sign-out"><button class="quiet">Sign out</button></form>`
    }</header>
${
  at !== undefined &&
  html`<nav aria-label="Your account">${parts.map(
    ([path, name]) => html`<a href="${path}"${path === at && html` aria-current="page"`}>${name}</a> `,
  )}</nav>`
}
${body}
</main>`,
    { hidden: true },
  );
}
