import { z } from 'zod';
import { contract } from '../../contract/contract.ts';
import { type Endpoint, problem, type Who } from '../../contract/endpoint.ts';

const schemaOf = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

/** Who may call an endpoint, as a sentence. */
export function whoMay(who: Who): string {
  if (who === 'anyone') return 'Anybody may call it.';
  if (who === 'person') return 'Whoever is signed in may call it.';
  if (who === 'staff') return 'Whoever is signed in as staff may call it.';
  if (who === 'operator') return "Thali's own desk may call it.";
  return `At the restaurant in the path, these may call it: ${who.join(', ')}.`;
}

function parametersOf(path: string, { query }: Endpoint): object[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  if (!query) return inPath;
  const { properties = {}, required = [] } = schemaOf(query, 'input') as {
    properties?: Record<string, object>;
    required?: string[];
  };
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
  return [...inPath, ...inQuery];
}

const key = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'The same key within a day gives the same answer, and nothing is done twice.',
  schema: { type: 'string', minLength: 8, maxLength: 80 },
};

function bodyOf({ body, takes }: Endpoint): object {
  if (takes) {
    const binary = { schema: { type: 'string', format: 'binary' } };
    return {
      requestBody: { required: true, content: Object.fromEntries(takes.types.map((type) => [type, binary])) },
    };
  }
  if (!body) return {};
  return {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
  };
}

function answersOf(method: string, { answer, gives }: Endpoint): object {
  const problemAnswer = {
    description: 'A problem: what is wrong, and what to do about it.',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  const good = gives
    ? {
        description: gives === 'file' ? 'A file.' : 'A stream of server-sent events.',
        content: { [gives === 'file' ? 'application/octet-stream' : 'text/event-stream']: {} },
      }
    : answer
      ? { description: 'Done.', content: { 'application/json': { schema: schemaOf(answer, 'output') } } }
      : { description: 'Done; there is nothing to say.' };
  const status = answer || gives ? (method === 'POST' ? '201' : '200') : '204';
  return { responses: { [status]: good, default: problemAnswer } };
}

/** The OpenAPI 3.1 document, made of the same schemas that check the requests. */
export function openApi(publicUrl: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, endpoint] of Object.entries(contract) as [string, Endpoint][]) {
    const [method = '', path = ''] = name.split(' ');
    const at = path.replace(/:(\w+)/g, '{$1}');
    const keyed = method !== 'GET' && endpoint.repeatable !== true && endpoint.untied !== true ? [key] : [];
    paths[at] = {
      ...paths[at],
      [method.toLowerCase()]: {
        summary: endpoint.summary,
        description: whoMay(endpoint.who),
        tags: [endpoint.tag],
        parameters: [...parametersOf(path, endpoint), ...keyed],
        ...(endpoint.who === 'anyone' ? {} : { security: [{ session: [] }] }),
        ...bodyOf(endpoint),
        ...answersOf(method, endpoint),
      },
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Thali',
      version: '1',
      description:
        'Restaurants, their menus, bookings, orders and people. Money is whole paise, instants are UTC. Lists give `next`, which goes into `after` of the following request.',
    },
    servers: [{ url: `${publicUrl}/api` }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problem, 'output') },
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: publicUrl.startsWith('https:') ? '__Host-thali_session' : 'thali_session',
        },
      },
    },
  };
}
