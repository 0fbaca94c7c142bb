import { z } from 'zod';

type Json = {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Json[];
  oneOf?: Json[];
  allOf?: Json[];
  properties?: Record<string, Json>;
  required?: string[];
  items?: Json;
  prefixItems?: Json[];
  minItems?: number;
  minLength?: number;
  minimum?: number;
  exclusiveMinimum?: number;
  format?: string;
  pattern?: string;
  $ref?: string;
  $defs?: Record<string, Json>;
};

/** Texts for the patterns that contracts use: the first that fits is taken. */
const texts = [
  '19:30',
  '20:30',
  '+919812800001',
  'A1',
  'AB',
  'abc',
  'summer-menu',
  '2026-11-28',
  'x',
  'INR',
  'Asia/Kolkata',
];

/** A value that a schema takes, with `id` wherever it wants an id: what somebody would send who knows the document. */
export function sampleOf(schema: z.ZodType, id: string): unknown {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
  return sample(root, root, id);
}

function sample(json: Json, root: Json, id: string): unknown {
  if (json.$ref !== undefined) {
    const name = json.$ref.split('/').at(-1) ?? '';
    return sample(json.$ref === '#' ? {} : (root.$defs?.[name] ?? {}), root, id);
  }
  if ('const' in json) return json.const;
  if (json.enum) return json.enum[0];
  const [first] = json.anyOf ?? json.oneOf ?? json.allOf ?? [];
  if (first) return sample(first, root, id);
  switch (json.type) {
    case 'object':
      return Object.fromEntries(
        (json.required ?? []).map((name) => [name, sample(json.properties?.[name] ?? {}, root, id)]),
      );
    case 'array':
      return json.prefixItems
        ? json.prefixItems.map((each) => sample(each, root, id))
        : Array.from({ length: Math.max(1, json.minItems ?? 0) }, () => sample(json.items ?? {}, root, id));
    case 'integer':
    case 'number':
      return Math.max(1, json.minimum ?? 1, (json.exclusiveMinimum ?? 0) + 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'string':
      return text(json, id);
    default:
      return 'x';
  }
}

function text({ format, pattern, minLength = 1 }: Json, id: string): string {
  if (format === 'uuid') return id;
  if (format === 'date') return '2026-11-28';
  if (format === 'date-time') return '2026-11-28T14:00:00.000Z';
  const fits = pattern === undefined ? undefined : texts.find((each) => new RegExp(pattern, 'u').test(each));
  return fits ?? 'x'.repeat(Math.max(1, minLength));
}
