import { z } from 'zod';
import {
  checkBlocks,
  createLexicon,
  decodePairs,
  parseWordList,
  type BlockCache,
  type Finding,
  type TextBlock,
} from '../../../src/vietnamese/spelling/index.ts';
import { askDesk } from '../backend/desk.ts';

/** The language check with all that it must know. */
export interface Checker {
  check(blocks: readonly TextBlock[]): readonly (readonly Finding[])[];
}

const language = z.object({
  words: z.array(z.string()),
  names: z.array(z.string()),
  toneStyle: z.enum(['old', 'new']).optional(),
});

type Language = z.output<typeof language>;

/** Kept while the page is open. What a person passed over is not shown again until they come back. */
const state: {
  loading: Promise<Checker> | undefined;
  lists: Promise<Pick<Parameters<typeof createLexicon>[0], 'dictionary' | 'pairs'>> | undefined;
  readonly listeners: Set<() => void>;
  readonly ignored: Set<string>;
} = { loading: undefined, lists: undefined, listeners: new Set(), ignored: new Set() };

/** @throws DeskError when the desk cannot be reached, Error when the word lists do not load. */
export function openChecker(): Promise<Checker> {
  state.loading ??= load().catch((error: unknown) => {
    state.loading = undefined;
    throw error;
  });
  return state.loading;
}

async function load(): Promise<Checker> {
  const [lists, own] = await Promise.all([loadLists(), readLanguage()]);
  const lexicon = createLexicon({ ...lists, own: own.words });
  const cache: BlockCache = new Map();
  const options = { lexicon, names: own.names, toneStyle: own.toneStyle, cache };
  return { check: (blocks) => checkBlocks(blocks, options) };
}

function loadLists() {
  state.lists ??= import('./word-data.ts')
    .then(({ dictionary, pairs }) => ({ dictionary: parseWordList(dictionary), pairs: decodePairs(pairs) }))
    .catch((error: unknown) => {
      state.lists = undefined;
      throw error;
    });
  return state.lists;
}

async function readLanguage(): Promise<Language> {
  return language.parse(await askDesk('POST', '/api/v1', protocol('readSchoolLanguage', {})));
}

function protocol(action: string, params: object) {
  return { action, branch: 'main', params: { branch: 'main', ...params } };
}

/** Keeps a word for the whole school. @throws DeskError with why not. */
export async function addSchoolWord(word: string): Promise<void> {
  await askDesk('POST', '/api/v1', protocol('addSchoolWord', { word }));
  state.loading = undefined;
  tell();
}

/** Tells when there may be other findings in the same text: a word was added or passed over. */
export function onOtherFindings(listener: () => void): () => void {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
}

function tell(): void {
  for (const listener of state.listeners) listener();
}

/** A word is passed over everywhere, a space or a stop only where it stands. */
function keyOf(text: string, { kind, start, end }: Finding): string {
  const isWord = /\p{L}/u.test(text.slice(start, end));
  const around = isWord ? text.slice(start, end) : text.slice(Math.max(0, start - 12), end + 12);
  return `${kind} ${around}`;
}

export function ignore(text: string, finding: Finding): void {
  state.ignored.add(keyOf(text, finding));
  tell();
}

export function isIgnored(text: string, finding: Finding): boolean {
  return state.ignored.has(keyOf(text, finding));
}
