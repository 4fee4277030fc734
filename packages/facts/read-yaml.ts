/** Reads YAML against a schema and says of each fault on which line it lies. */
import { fromZodIssues, type ProblemDetails } from '@agency/problem';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';

export type Path = readonly PropertyKey[];

export interface Reading<T> {
  /** Undefined when there are problems. */
  data: T | undefined;
  problems: ProblemDetails[];
  lineOf: (path: Path) => number;
}

/** `file` is how the file is named in a problem; nothing is read from disk. */
export function readYaml<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
): Reading<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: Path) => lines.linePos(offsetOf(document, path)).line;

  const syntax = document.errors.map((error) => ({
    what: `This is not YAML: ${error.message.split(' at line ')[0]}.`,
    where: `${file}:${lines.linePos(error.pos[0]).line}`,
    fix: 'Mend the line; a value with ": " or "#" in it goes between quotes.',
  }));
  if (syntax.length > 0) return { data: undefined, problems: syntax, lineOf };

  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: [], lineOf };

  const missing = result.error.issues.filter(({ path }) => isMissing(raw, path));
  const wrong = result.error.issues.filter((issue) => !missing.includes(issue));
  const problems = [
    ...missing.map(({ path }) =>
      missingKey(path, schemaAt(schema, path), `${file}:${lineOf(path)}`),
    ),
    ...fromZodIssues(wrong, { file, lineOf, knownKeys: (path) => keysAt(schema, path) }),
  ];
  return { data: undefined, problems, lineOf };
}

function missingKey(path: Path, schema: z.ZodType | undefined, where: string): ProblemDetails {
  const key = String(path.at(-1));
  const mayBeEmpty = schema?.safeParse(null).success;
  return {
    what: `"${key}" is missing.`,
    where,
    fix: mayBeEmpty
      ? `Add "${key}:"; while nobody knows the fact, its key stands without a value.`
      : `Add "${key}:" and its value.`,
  };
}

function isMissing(raw: unknown, path: Path): boolean {
  const parent = path.slice(0, -1).reduce<unknown>((value, key) => childOf(value, key), raw);
  const key = path.at(-1);
  return typeof key === 'string' && isRecord(parent) && !(key in parent);
}

function childOf(value: unknown, key: PropertyKey): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Where a path begins in the text: at its key, or at the nearest parent that is there. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === part);
      if (!pair) return offset;
      offset = rangeStart(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = rangeStart(node) ?? offset;
    }
  }
  return offset;
}

function rangeStart(node: unknown): number | undefined {
  return (node as { range?: [number, number, number] | null } | null | undefined)?.range?.[0];
}

/** Keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = unwrap(schemaAt(schema, path));
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((parent, key) => {
    const bare = unwrap(parent);
    if (bare instanceof z.ZodArray) return bare.element as z.ZodType;
    return bare instanceof z.ZodObject ? bare.shape[String(key)] : undefined;
  }, schema);
}

/** The object or list inside: what is optional, nullable or transformed is written like what it holds. */
function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional) {
    return unwrap(schema.unwrap() as z.ZodType);
  }
  return schema;
}
