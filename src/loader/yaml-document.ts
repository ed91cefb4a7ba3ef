import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { errorAt, type Place, type Problem } from './place.ts';
import { ALIAS_REFUSED, NOT_A_MAPPING, TAG_REFUSED, yamlMessage } from './yaml-messages.ts';

/** A path inside YAML data: keys and list positions. */
export type DataPath = readonly PropertyKey[];

/** YAML as plain data, with the way back to the text. */
export interface YamlData {
  /** Absent when the text cannot be understood at all; `problems` says why. */
  readonly value?: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  /** Where the value at `path` stands; where there is none, the group that should hold it. */
  placeOfValue(path: DataPath): Place;
  /** Where the key at the end of `path` stands. */
  placeOfKey(path: DataPath): Place;
}

/** What is at a path, or the deepest group on the way that is there. */
interface Found {
  readonly whole: boolean;
  readonly key?: Node;
  readonly value?: Node;
}

/** Only YAML's core schema: text, numbers, true/false, null, lists, groups. No tag, no alias, no merge key. */
const READING = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: true,
  stringKeys: true,
  strict: true,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Reads one YAML mapping as untrusted text: tags and aliases are refused, so that it can neither construct objects nor
 * grow beyond its size.
 *
 * @param text lines end in `\n`.
 * @param placeAt place of an offset of `text` in its file.
 * @param start where a fault of the whole mapping is reported.
 */
export function readYaml(text: string, placeAt: (offset: number) => Place, start: Place): YamlData {
  const document = parseDocument(text, READING);
  const problems = [...syntaxProblems(document, placeAt), ...refusedNodes(document, text, placeAt)];
  const placeOf = (node: Node | undefined): Place => (node?.range ? placeAt(node.range[0]) : start);
  const places = {
    placeOfValue(path: DataPath): Place {
      const { whole, key, value } = find(document, path);
      return placeOf(whole && !isEmpty(value) ? value : (key ?? value));
    },
    placeOfKey(path: DataPath): Place {
      const { key, value } = find(document, path);
      return placeOf(key ?? value);
    },
  };
  if (problems.some(({ message }) => message !== yamlMessage('DUPLICATE_KEY')))
    return { problems, ...places };
  const value = plainMapping(document);
  if (value === undefined) return { problems: [...problems, errorAt(start, NOT_A_MAPPING)], ...places };
  return { value, problems, ...places };
}

/** All repeated keys, and the first real syntax error: what follows it is mostly its echo. */
function syntaxProblems(document: Document.Parsed, placeAt: (offset: number) => Place): Problem[] {
  const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  // Tags are refused below, whether they can be resolved or not.
  const others = document.errors.filter(
    ({ code }) => code !== 'DUPLICATE_KEY' && code !== 'TAG_RESOLVE_FAILED',
  );
  const first = others.toSorted((a, b) => a.pos[0] - b.pos[0]).slice(0, 1);
  return [...repeated, ...first].map(({ code, pos }) => errorAt(placeAt(pos[0]), yamlMessage(code)));
}

/** What stands before a node: a tag and an anchor, in either order. A node's own range begins after them. */
const PROPERTIES = /(?:[!&]\S*\s+)+$/u;

/** How far before its node a tag is looked for. */
const LONGEST_PROPERTIES = 200;

function refusedNodes(
  document: Document.Parsed,
  text: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Node(_key, node) {
      const refused = isAlias(node) || node.anchor !== undefined ? ALIAS_REFUSED : TAG_REFUSED;
      if (refused === TAG_REFUSED && node.tag === undefined) return;
      const start = node.range?.[0] ?? 0;
      const before = text.slice(Math.max(0, start - LONGEST_PROPERTIES), start);
      const properties = PROPERTIES.exec(before)?.[0].length ?? 0;
      problems.push(errorAt(placeAt(start - properties), refused));
    },
  });
  return problems;
}

function plainMapping(document: Document.Parsed): Readonly<Record<string, unknown>> | undefined {
  if (document.contents === null || isEmpty(document.contents)) return {};
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return isRecord(value) ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isEmpty(node: Node | null | undefined): boolean {
  return isScalar(node) && (node.value === null || node.value === '') && node.source === '';
}

function find(document: Document.Parsed, path: DataPath): Found {
  let found: Found = { whole: false };
  let node: unknown = document.contents;
  for (const step of path) {
    let key: unknown;
    if (isMap(node)) {
      // Of a repeated key the last one counts, as in `toJS`.
      const pair = node.items.findLast((item) => isScalar(item.key) && item.key.value === step);
      key = pair?.key;
      node = pair?.value;
    } else {
      node = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined;
    }
    if (key === undefined && node === undefined) return { ...found, whole: false };
    found = { whole: true, ...(isNode(key) ? { key } : {}), ...(isNode(node) ? { value: node } : {}) };
  }
  return found;
}
