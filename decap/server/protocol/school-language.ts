import { parseDocument } from 'yaml';
import { z } from 'zod';
import { parseWords, schoolLanguage } from '../../../src/loader/index.ts';
import { schoolWord } from '../../../src/schema/index.ts';
import { signatureOf } from '../git/commit.ts';
import { SETTINGS } from '../git/draft.ts';
import { retryWhenMoved } from '../git/refs.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { branch, defineAction } from './action.ts';
import { allow, MAIN_TURN, type ProtocolContext } from './context.ts';

/** The school's own words, which the language check is to know. */
const PATH = 'content/words.yaml';

/** More would be a dictionary. */
const MOST_WORDS = 2000;

const NEW_FILE = '# Từ và tên riêng của trường mà phần kiểm tra chính tả phải biết.\nwords: []\n';

/** What the language check in the browser is to know of the school, as it is on `main`. */
export const readSchoolLanguage = defineAction(z.strictObject({ branch }), async (_, context) => {
  await allow(context, 'read', 'other');
  const { content } = context;
  const main = await content.main();
  const people = await content.files(main, 'content/people/');
  const texts = await Promise.all(people.map(async (file) => asText(await content.read(file))));
  return schoolLanguage({
    people: texts,
    school: await textAt(context, main, SETTINGS.path),
    words: await textAt(context, main, PATH),
  });
});

/** Adds a word in a commit of its own. Without review: a word that is no word costs a warning that is not shown. */
export const addSchoolWord = defineAction(
  z.strictObject({ branch, word: z.string().max(1000) }),
  async ({ word: given }, context) => {
    await allow(context, 'addWord', 'other');
    const checked = schoolWord.safeParse(given);
    if (!checked.success)
      throw new Refusal(422, checked.error.issues[0]?.message ?? words.schoolWord.unreadable);
    const word = checked.data;
    const commit = await context.turns.take(MAIN_TURN, () => retryWhenMoved(() => commitWord(context, word)));
    if (commit !== undefined) context.onMainMoved(commit);
    return { word, message: commit === undefined ? words.schoolWord.known : words.schoolWord.added };
  },
);

/** @returns the new commit; `undefined` when the word is there already, in capitals or not. */
async function commitWord(context: ProtocolContext, word: string): Promise<string | undefined> {
  const { content, member } = context;
  const main = await content.main();
  const before = (await textAt(context, main, PATH)) ?? NEW_FILE;
  const known = parseWords(before).words;
  if (known === undefined) throw new Refusal(422, words.schoolWord.unreadable);
  if (known.words.some((other) => other.toLowerCase() === word.toLowerCase())) return undefined;
  if (known.words.length >= MOST_WORDS) throw new Refusal(422, words.schoolWord.tooMany(MOST_WORDS));
  const text = withWord(before, [...known.words, word]);
  const tree = await content.change(main, [{ path: PATH, content: Buffer.from(text) }]);
  const subject = words.commit.word(word);
  return content.commitToMain({ main, tree, author: signatureOf(member), subject, trailers: [] });
}

/** The file with these words, in the order of the alphabet; the rest of it as it is written. */
function withWord(text: string, all: readonly string[]): string {
  const document = parseDocument(text, { schema: 'core', merge: false });
  const sorted = all.toSorted((a, b) => a.localeCompare(b, 'vi'));
  const list = document.createNode(sorted);
  list.flow = false;
  document.set('words', list);
  return document.toString({ lineWidth: 0 });
}

async function textAt({ content }: ProtocolContext, main: string, path: string): Promise<string | undefined> {
  const file = await content.file(main, path);
  return file && asText(await content.read(file));
}

function asText(bytes: Buffer): string {
  return bytes.toString().replaceAll(/\r\n?/gu, '\n').normalize('NFC');
}
