import { contentShapes, type Rule, type Shape } from './content-shapes.ts';
import { limits } from './limits.ts';

/** A JSON object of which nothing is known yet. */
export type Json = Record<string, unknown>;

/** True for a JSON object (not null, not an array). */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first thing wrong with the `types` of a content, as a sentence; null when all is well. A type may be null: absent. */
export function contentFault(types: unknown): string | null {
  const given = isObject(types) ? Object.entries(types).filter(([, value]) => value !== null) : [];
  if (given.length === 0) return "'types' must name at least one content type";
  for (const [name, value] of given) {
    const shape = contentShapes[name];
    if (shape === undefined) return `'types' has an unknown content type '${name}'`;
    const fault = objectFault(shape, value, name);
    if (fault !== null) return fault;
  }
  return null;
}

/** The first thing wrong with the sample values of a content's variables; null when all is well. */
export function variablesFault(variables: unknown): string | null {
  if (!isObject(variables) || !Object.values(variables).every((value) => typeof value === 'string'))
    return "'variables' must be an object of texts";
  const names = Object.keys(variables);
  if (names.length > limits.variables) return `'variables' may hold ${limits.variables} at most`;
  const wrong = names.find((name) => name.length > limits.variableName || /\s/.test(name));
  if (wrong === undefined) return null;
  return `'variables' has a name that is not allowed, '${wrong}': ${limits.variableName} characters at most, no spaces`;
}

/** The first length a filled-in content type exceeds; null when all fits. `value` has been checked before. */
export function lengthFault(type: string, value: Json): string | null {
  return objectFault(contentShapes[type] ?? {}, value, type);
}

function objectFault(shape: Shape, value: unknown, path: string): string | null {
  if (!isObject(value)) return `'${path}' must be an object`;
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(shape, key)) return `'${path}' has an unknown property '${key}'`;
  }
  for (const [key, rule] of Object.entries(shape)) {
    const fault = ruleFault(rule, value[key], `${path}.${key}`);
    if (fault !== null) return fault;
  }
  return null;
}

function ruleFault(rule: Rule, value: unknown, path: string): string | null {
  if (value === undefined || value === null) return rule.optional === true ? null : `'${path}' is required`;
  switch (rule.kind) {
    case 'text':
      return textFault(rule, value, path);
    case 'number':
      // A variable may stand where a number will be.
      return typeof value === 'number' || (typeof value === 'string' && value !== '')
        ? null
        : `'${path}' must be a number`;
    case 'flag':
      return typeof value === 'boolean' ? null : `'${path}' must be true or false`;
    case 'texts':
      if (!Array.isArray(value) || value.length < 1 || value.length > rule.max) {
        return `'${path}' must hold 1 to ${rule.max} entries`;
      }
      return value.every((entry) => typeof entry === 'string') ? null : `'${path}' must hold text only`;
    case 'things':
      return thingsFault(rule, value, path);
    default:
      return null;
  }
}

function thingsFault(rule: Extract<Rule, { kind: 'things' }>, value: unknown, path: string): string | null {
  if (!Array.isArray(value) || value.length < rule.min || value.length > rule.max) {
    return `'${path}' must hold ${rule.min} to ${rule.max} entries`;
  }
  const faults = value.map((entry: unknown, index) => objectFault(rule.of, entry, `${path}[${index}]`));
  return faults.find((fault) => fault !== null) ?? null;
}

function textFault(rule: Extract<Rule, { kind: 'text' }>, value: unknown, path: string): string | null {
  if (typeof value !== 'string') return `'${path}' must be text`;
  if (value === '' && rule.optional !== true) return `'${path}' must not be empty`;
  if (value.length > rule.max) return `'${path}' has ${value.length} characters; ${rule.max} are allowed`;
  if (rule.oneOf !== undefined && !rule.oneOf.includes(value)) {
    return `'${path}' must be one of ${rule.oneOf.join(', ')}`;
  }
  return null;
}
