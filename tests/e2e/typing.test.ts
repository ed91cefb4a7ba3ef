/** Vietnamese as typing programs send it: no letter is doubled or lost, on the screen and in what is saved. */
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { Cms, PHONE } from './cms.ts';
import { startDesk, type RunningDesk } from './running-desk.ts';
import { states, splitTyped } from './typing/input-method.ts';
import { android, ibus, InputEvents, unikey, type Keyboard } from './typing/keyboards.ts';
import { placeCaret } from './typing/place.ts';
import { SENTENCES, type Sentence } from './typing/sentences.ts';

const HEAD = 'pham-thi-nga';
const HEAD_PASSWORD = 'mật khẩu chỉ để thử 2022';
const ROOT = '[contenteditable=true]';

let browser: Browser;
let desk: RunningDesk;

beforeAll(async () => {
  [browser, desk] = await Promise.all([launchBrowser(), startDesk(HEAD_PASSWORD)]);
});

afterAll(async () => {
  await browser.close();
  await desk.stop();
});

const TITLE = 'Thử gõ chữ';
const SUMMARY = 'Tóm tắt của bài thử gõ chữ.';
const BODY = [
  'Đoạn đầu.',
  '- Mục một\n- Mục hai',
  'Một **chữ đậm** ở đây.',
  '| Lớp | Ghi chú |\n| --- | --- |\n| Hoa Sen | Đủ trẻ |',
  '> Lời trích.',
  'Đoạn cuối.',
].join('\n\n');

/** A draft to type into. @returns where it opens */
async function newDraft(cms: Cms, slug: string, body: string): Promise<string> {
  const raw = [
    `---\ntitle: ${TITLE}\nsummary: ${SUMMARY}\npublishedAt: 2022-11-03T08:00`,
    `area: mam-non\nauthor: ${HEAD}\n---\n\n${body}\n`,
  ].join('\n');
  const file = { slug: `2022/${slug}`, path: `content/articles/2022/${slug}.mdx`, raw };
  const options = { collectionName: 'articles', useWorkflow: true, newEntry: true, base: null };
  const params = { branch: 'main', dataFiles: [file], assets: [], options };
  const answer = await cms.ask({ branch: 'main', action: 'persistEntry', params });
  expect(answer).toEqual({ status: 200, error: undefined });
  return `/collections/articles/entries/2022/${slug}`;
}

function saved(slug: string): string {
  return desk.git('show', `cms/articles/2022/${slug}:content/articles/2022/${slug}.mdx`);
}

/** Markers and the padding of tables may be written in several ways. */
function plainTable(source: string): string {
  return source
    .replaceAll(/^\* /gmu, '- ')
    .replaceAll(/^\|.*$/gmu, (row) => row.replaceAll(/ {2,}/gu, ' ').replaceAll(/-{2,}/gu, '---'));
}

describe('the typing program of these tests', () => {
  it.each(SENTENCES)('makes «$meant» of $typed', ({ typed, method, meant }) => {
    const made = splitTyped(typed).map((part) => states(part, method).at(-1));
    expect(made.join('')).toBe(meant);
  });

  it('shows the letters of a word grow', () => {
    const [{ method }] = SENTENCES as [Sentence];
    expect(states('truwowngf', method)).toEqual([
      't',
      'tr',
      'tru',
      'trư',
      'trưo',
      'trươ',
      'trươn',
      'trương',
      'trường',
    ]);
  });
});

describe.each([
  { slug: 'go-ibus', keyboard: ibus, device: undefined, size: '1280' },
  { slug: 'go-unikey', keyboard: unikey, device: undefined, size: '1280' },
  { slug: 'go-android', keyboard: android, device: PHONE, size: '360×740' },
])('$slug at $size', ({ slug, keyboard, device }) => {
  let cms: Cms;
  let keys: Keyboard;

  beforeAll(async () => {
    cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD, device);
    keys = await keyboard(cms.page);
    await cms.open(await newDraft(cms, slug, BODY));
    await cms.page.locator(`${ROOT} li`).first().waitFor();
  });

  afterAll(() => cms.page.context().close());

  function body(inside: string): Locator {
    return cms.page.locator(ROOT).first().locator(inside);
  }

  async function add({ typed, method }: Sentence): Promise<void> {
    await keys.type(` ${typed}`, method);
  }

  /** Places of a body, and how one word of each stands in the source. */
  const PLACES = [
    ['a paragraph', 'p:has-text("Đoạn đầu.")', 'Đoạn đầu.'],
    ['a list item', 'li:has-text("Mục một")', 'Mục một'],
    ['bold text', 'strong', 'chữ đậm'],
    ['a cell', `table ${ROOT}:has-text("Đủ trẻ") p`, 'Đủ trẻ'],
    ['a quote', 'blockquote', 'Lời trích.'],
  ] as const;

  /** Every sentence once, and one in each place. */
  const sentencesIn = (place: string) => (place === 'a paragraph' ? SENTENCES : SENTENCES.slice(0, 1));

  it('types in every place of the body', async () => {
    for (const [place, selector, text] of PLACES) {
      const element = body(selector).first();
      await placeCaret(element);
      for (const sentence of sentencesIn(place)) await add(sentence);
      await expect
        .poll(() => element.innerText(), { message: place, timeout: 10_000 })
        .toBe(after(text, place));
    }
  });

  it('types in the fields of one line and of several', async () => {
    await cms.unfoldMore();
    for (const label of ['Tiêu đề', 'Tóm tắt']) {
      const field = cms.page.getByLabel(label, { exact: false }).first();
      await field.click();
      await cms.page.keyboard.press('ControlOrMeta+End');
      for (const sentence of SENTENCES.slice(0, 2)) await add(sentence);
    }
    const typed = SENTENCES.slice(0, 2).map(({ meant }) => ` ${meant}`);
    await expect.poll(() => cms.page.getByLabel('Tiêu đề').first().inputValue()).toBe(TITLE + typed.join(''));
    await expect
      .poll(() => cms.page.getByLabel('Tóm tắt').first().inputValue())
      .toBe(SUMMARY + typed.join(''));
  });

  it('saves what was typed, to the letter', async () => {
    await cms.save();
    const source = saved(slug);
    const [, head = '', written = ''] = source.split(/^---$/mu);
    let expected = BODY;
    for (const [place, , text] of PLACES) expected = expected.replace(text, after(text, place));
    expect(plainTable(written.trim())).toBe(plainTable(expected));
    for (const { meant } of SENTENCES.slice(0, 2)) expect(head.split(meant)).toHaveLength(3);
    expect(source).toBe(source.normalize('NFC'));
  });

  function after(text: string, place: string): string {
    return (
      text +
      sentencesIn(place)
        .map(({ meant }) => ` ${meant}`)
        .join('')
    );
  }
});

describe.each([
  { size: '1280', device: undefined, keyName: 'Process' },
  { size: '360×740', device: PHONE, keyName: 'Unidentified' },
] as const)('composition at $size', ({ size, device, keyName }) => {
  const slug = `soan-${size === '1280' ? 'may' : 'dien-thoai'}`;
  let cms: Cms;
  let events: InputEvents;
  let paragraph: Locator;

  beforeAll(async () => {
    cms = await Cms.signIn(browser, desk.origin, HEAD, HEAD_PASSWORD, device);
    events = await InputEvents.of(cms.page, keyName);
    await cms.open(await newDraft(cms, slug, 'Bé ngoan.'));
    paragraph = cms.page.locator(ROOT).first().locator('p').first();
    await paragraph.waitFor();
  });

  afterAll(() => cms.page.context().close());

  const shown = () => cms.page.locator(ROOT).first().innerText();

  async function compose(...shownAfterEachKey: readonly string[]): Promise<void> {
    for (const state of shownAfterEachKey) await events.compose(state);
  }

  it('takes letters back while they are composed, to the last', async () => {
    await placeCaret(paragraph);
    await events.commit(' ');
    await compose('t', 'tr', 'tru', 'trư', 'trươ', 'trư', 'tr', 't', '');
    await compose('m', 'me', 'mẹ');
    await events.commit('mẹ');
    await expect.poll(shown).toBe('Bé ngoan. mẹ');
  });

  it('composes in the middle of a word', async () => {
    await placeCaret(paragraph, { before: 'oan' });
    await compose('u', 'uy', 'uyê', 'uyễ');
    await events.commit('uyễ');
    await events.commit('n ');
    await expect.poll(shown).toBe('Bé nguyễn oan. mẹ');
  });

  it('takes a suggestion in place of what was composed, and a settled word back', async () => {
    await placeCaret(paragraph);
    await events.commit(' ');
    await compose('t', 'tr', 'tru', 'truo', 'truon', 'truong');
    await events.commit('trường ');
    await compose('h', 'ho', 'hoc');
    await events.commit('hoc');
    const end = (await shown()).length;
    await events.compose('học', { start: end - 'hoc'.length, end });
    await events.commit('học');
    await expect.poll(shown).toBe('Bé nguyễn oan. mẹ trường học');
  });

  it('undoes and does again what was composed', async () => {
    const before = await shown();
    await placeCaret(paragraph);
    // Lexical joins what is typed within a second into one step.
    await cms.page.waitForTimeout(1100);
    await compose(' ', ' đ', ' đư', ' đươ', ' đượ', ' được');
    await events.commit(' được');
    await expect.poll(shown).toBe(`${before} được`);
    await cms.page.keyboard.press('Control+z');
    await expect.poll(shown).toBe(before);
    await cms.page.keyboard.press('Control+y');
    await expect.poll(shown).toBe(`${before} được`);
  });

  it('composes bold text from its first letter', async () => {
    await placeCaret(paragraph);
    await events.commit(' ');
    await cms.page.keyboard.press('Control+b');
    await compose('đ', 'đâ', 'đậ', 'đậm');
    await events.commit('đậm');
    await expect.poll(() => paragraph.locator('strong').allInnerTexts()).toEqual(['đậm']);
  });

  it('composes in an empty document', async () => {
    await placeCaret(paragraph);
    await cms.page.keyboard.press('Control+a');
    await cms.page.keyboard.press('Delete');
    await compose('D', 'Đ', 'Đi', 'Đị', 'Địn', 'Định');
    await events.commit('Định');
    await expect.poll(async () => (await shown()).trim()).toBe('Định');
    await cms.save();
    expect(saved(slug)).toMatch(/\n---\n\n(?:\*\*)?Định(?:\*\*)?$/u);
  });
});
