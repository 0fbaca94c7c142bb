import { createHash } from 'node:crypto';
import { Html, html } from './html.ts';

/** The frame of every page: no outside resource, readable at 360 px, and plainly marked as a stand-in. */

const style = `
:root { color-scheme: light; --ink: #1c2430; --soft: #566072; --line: #d5dae2; --go: #0b5fd0; --ground: #f3f5f8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
.mark { background: #5c3d00; color: #fff; text-align: center; padding: .5rem 1rem; font-weight: 600; }
main { max-width: 30rem; margin: 1.5rem auto; padding: 1.25rem; background: #fff; border: 1px solid var(--line); border-radius: .75rem; }
main.wide { max-width: 56rem; }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .25rem 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.sum { font-size: 2rem; font-weight: 700; margin: .75rem 0 .25rem; }
.note { border-left: .25rem solid var(--line); padding: .5rem .75rem; margin: 1rem 0; background: var(--ground); }
.good { border-color: #16794a; } .bad { border-color: #b3261e; }
form { margin: .75rem 0 0; }
form select, form input + p { margin-bottom: .75rem; }
label { display: block; font-weight: 600; margin-bottom: .25rem; }
input, select, button, .button { font: inherit; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border-radius: .5rem; border: 1px solid #7b8494; background: #fff; color: var(--ink); }
button, .button { display: block; text-align: center; text-decoration: none; cursor: pointer; font-weight: 600; }
.go { background: var(--go); border-color: var(--go); color: #fff; }
button:focus-visible, a:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #ffb300; outline-offset: 2px; }
ul.links { list-style: none; margin: 1rem 0 0; padding: 0; }
ul.links li { border-top: 1px solid var(--line); padding: .75rem 0; display: grid; gap: .125rem .75rem; grid-template-columns: 1fr auto; }
ul.links .soft { grid-column: 1 / -1; }
.state { font-weight: 600; }
`;

/** Counts the remaining seconds down where scripts run; without them the sentence above it is all there is. */
const script = `
for (const clock of document.querySelectorAll('[data-left]')) {
  const end = Date.now() + Number(clock.dataset.left) * 1000;
  const show = () => {
    const left = Math.max(0, Math.round((end - Date.now()) / 1000));
    if (left === 0) return location.reload();
    if (left < 3600) clock.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
    setTimeout(show, 1000);
  };
  if (Number(clock.dataset.left) > 0) show();
}
`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The headers every page is sent with. */
export const pageHeaders = {
  'content-security-policy': `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'`,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** A whole page. `redirect` leads on by itself after `seconds`. */
export function layout(
  title: string,
  body: Html,
  { wide = false, redirect }: { wide?: boolean; redirect?: { url: string; seconds: number } | null } = {},
): string {
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${redirect && html`<meta http-equiv="refresh" content="${redirect.seconds};url=${redirect.url}">`}
<title>${title}</title>
<style>${new Html(style)}</style>
</head>
<body>
<div class="mark" role="note">Test payments: no money moves</div>
<main${wide && new Html(' class="wide"')}>
${body}
</main>
<script>${new Html(script)}</script>
</body>
</html>
`;
  return page.text;
}
