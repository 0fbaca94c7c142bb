import { contract } from '../../contract/contract.ts';
import { z } from 'zod';
import type { Endpoint } from '../../contract/endpoint.ts';
import { whoMay } from '../api/openapi.ts';
import { type Html, html, page } from './html.ts';

type Json = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Json[];
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  additionalProperties?: Json | boolean;
  format?: string;
};

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;

/** A schema as people read it: "text", "whole number", "one of: owner, host". */
function shape(json: Json): Html {
  if (json.enum) return html`one of: ${json.enum.map(String).join(', ')}`;
  if ('const' in json) return html`${JSON.stringify(json.const)}`;
  if (json.anyOf) return html`${json.anyOf.map((each, i) => html`${i > 0 ? ' or ' : ''}${shape(each)}`)}`;
  if (json.type === 'array') return html`list of ${shape(json.items ?? {})}`;
  if (json.type === 'object' || json.properties) return fields(json);
  const names: Record<string, string> = {
    integer: 'whole number',
    number: 'number',
    boolean: 'true or false',
    string: json.format === 'uuid' ? 'id' : (json.format ?? 'text'),
    null: 'null',
  };
  return html`${names[json.type ?? ''] ?? 'anything'}`;
}

function fields({ properties = {}, required = [], additionalProperties }: Json): Html {
  const rows = Object.entries(properties);
  if (rows.length === 0) {
    return typeof additionalProperties === 'object'
      ? html`by name: ${shape(additionalProperties)}`
      : html`an object`;
  }
  return html`<ul>${rows.map(
    ([name, json]) =>
      html`<li><code>${name}</code>${!required.includes(name) && ' (may be left out)'}: ${shape(json)}</li>`,
  )}</ul>`;
}

function part(title: string, schema: z.ZodType | undefined, io: 'input' | 'output'): Html | undefined {
  return schema && html`<h4>${title}</h4>${shape(schemaOf(schema, io))}`;
}

function entry([key, endpoint]: [string, Endpoint]): Html {
  const { summary, who, query, body, takes, answer, gives } = endpoint;
  return html`<details><summary><code>${key.replace(' /', ' /api/')}</code> ${summary}</summary>
<p>${whoMay(who)}</p>
${part('Query', query, 'input')}
${part('Body', body, 'input')}
${takes && html`<p>The body is a file: ${takes.types.join(', ')}, at most ${Math.floor(takes.mostBytes / 1024)} KB.</p>`}
${part('Answer', answer, 'output')}
${gives && html`<p>The answer is ${gives === 'file' ? 'a file' : 'a stream of server-sent events'}.</p>`}
</details>`;
}

/** Reasons for which the API refuses, by the last part of a problem's `type`. */
const reasons = [
  ['signed-out', 'Nobody is signed in, or no longer. Sign in and send the same again.'],
  ['not-yours', 'Whoever is signed in has no role that may do this.'],
  ['not-there', 'There is no such thing, or it is another restaurant’s.'],
  ['invalid', 'Something in the request is not right; "errors" names each field and what to do.'],
  ['changed', 'Somebody else changed it since it was read; "current" is what it is now.'],
  ['key-used', 'An Idempotency-Key belongs to one request.'],
  ['too-often', 'A limit is reached; Retry-After says for how many seconds.'],
  ['other-site', 'The request comes from a page that is not ours.'],
] as const;

/** The page about the API, made of the same contract that checks its requests. */
export function apiDocs(): string {
  const all = Object.entries(contract) as [string, Endpoint][];
  const tags = [...new Set(all.map(([, { tag }]) => tag))].sort();
  return page(
    'The API',
    html`<main class="api"><h1>The API</h1>
<p>What the pages of restaurants do, a program can do too, with the session of somebody who is signed in. The same as a document for tools: <a href="/api/openapi.json">openapi.json</a>.</p>
<h2>What holds everywhere</h2>
<ul>
<li>Money is in whole paise, instants are in UTC, days and times are on the restaurant’s clock, ids are UUIDs.</li>
<li>Lists come in pages: <code>next</code> of the answer goes into <code>after</code> of the following request, with <code>limit</code> up to 100.</li>
<li>A request that changes something may carry an <code>Idempotency-Key</code>. The same key within a day gives the same answer, and nothing is done twice.</li>
<li>A refusal is <code>application/problem+json</code>: <code>title</code> says what is wrong, <code>detail</code> what to do, <code>errors</code> where.</li>
</ul>
<h2 id="problems">Problems</h2>
<dl>${reasons.map(([name, text]) => html`<dt id="${name}"><code>${name}</code></dt><dd>${text}</dd>`)}</dl>
${tags.map((tag) => html`<h2>${tag}</h2>${all.filter(([, each]) => each.tag === tag).map(entry)}`)}
</main>`,
    { description: 'Everything that can be asked of Thali over HTTP.' },
  );
}
