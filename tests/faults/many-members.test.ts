/** Many members at once: bounded, every save in Git once and in the right name, no publication lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Client } from '../decap/server/fixture/running-desk.ts';
import {
  appointmentPath,
  appointmentSource,
  makeSchool,
  PEOPLE,
  personSource,
  type TestSchool,
} from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectSoundRepository } from './fixture/intact.ts';
import { percentile } from './fixture/moments.ts';
import { article, handIn, publish, save, served } from './fixture/writing.ts';

const MEMBERS = 50;
const ROUNDS = 60;
const PUBLICATIONS = 20;
/** Of a save when 50 come at once: four to five seconds on two cores that others use too. */
const SAVE_WITHIN_MS = 20_000;

const writers = Array.from({ length: MEMBERS }, (_, number) => ({
  id: `nguoi-viet-${String(number)}`,
  name: `Người Viết ${String(number)}`,
  permission: 'write',
  order: 10 + number,
}));

let school: TestSchool;
let desk: DeskProcess;
const members = new Members();

beforeAll(async () => {
  school = await makeSchool();
  for (const writer of writers) {
    await school.commit(`content/people/${writer.id}.mdx`, personSource(writer));
    await school.commit(appointmentPath(writer), appointmentSource(writer));
  }
  desk = await DeskProcess.start(school);
  for (const { id } of writers) await members.at(desk, id);
});
afterAll(async () => {
  await desk.stop();
  await expectSoundRepository(school);
  await school.remove();
});

/** Commits of a draft, oldest first: their authors and the text that each made. */
function saves(slug: string): { readonly author: string; readonly text: string }[] {
  const branch = `cms/articles/2022/${slug}`;
  const log = deskGit(school, 'log', '--reverse', '--format=%H %ae', `main..${branch}`);
  return log
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [commit = '', email = ''] = line.split(' ');
      const text = `${deskGit(school, 'show', `${commit}:content/articles/2022/${slug}.mdx`)}\n`;
      return { author: email.replace(/@.*$/u, ''), text };
    });
}

it('saves 50 entries of 50 members at once, each once and in the right name', async () => {
  const times: number[] = [];
  const answers = await Promise.all(
    writers.map(async ({ id }) => {
      const client = await members.at(desk, id);
      const begun = performance.now();
      const answer = await save(client, {
        slug: `cua-${id}`,
        text: article(`Bài của ${id}`, id),
        newEntry: true,
      });
      times.push(performance.now() - begun);
      return answer.status;
    }),
  );
  console.log(
    `50 saves at once: p50 ${percentile(times, 0.5).toFixed(0)} ms, p99 ${percentile(times, 0.99).toFixed(0)} ms`,
  );
  expect(answers).toEqual(writers.map(() => 200));
  for (const { id } of writers) {
    expect(saves(`cua-${id}`)).toEqual([{ author: id, text: article(`Bài của ${id}`, id) }]);
  }
  expect(percentile(times, 0.99)).toBeLessThan(SAVE_WITHIN_MS);
});

const conflict = z.object({
  conflict: z.object({
    kind: z.literal('save'),
    theirs: z.object({ text: z.string(), revision: z.string() }),
  }),
});

it('lets one of two win who save the same entry at once, and shows the other both texts, each of 60 times', async () => {
  const [first, second] = [
    await members.at(desk, PEOPLE.writer.id),
    await members.at(desk, PEOPLE.reviewer.id),
  ];
  const slug = 'cung-luc';
  const begun = await save(first, { slug, text: article('Bắt đầu'), newEntry: true });
  let base = z.object({ revision: z.string() }).parse(begun.body).revision;
  const accepted = [article('Bắt đầu')];
  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = [article(`Lần ${String(round)}, một`), article(`Lần ${String(round)}, hai`)];
    const [one, two] = await Promise.all([
      save(first, { slug, text: texts[0] ?? '', base }),
      save(second, { slug, text: texts[1] ?? '', base }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 409]);
    const [winner, loser] = one.status === 200 ? [one, two] : [two, one];
    const won = texts[one.status === 200 ? 0 : 1] ?? '';
    base = z.object({ revision: z.string() }).parse(winner.body).revision;
    expect(conflict.parse(loser.body).conflict.theirs).toEqual({ text: won, revision: base });
    accepted.push(won);
  }
  const kept = deskGit(school, 'log', '--reverse', '--format=%H', `main..cms/articles/2022/${slug}`).split(
    '\n',
  );
  expect(kept.length).toBe(accepted.length);
  const last = saves(slug).map(({ text }) => text);
  expect(last).toEqual(accepted);
});

it('publishes 20 drafts at once, every one of them', async () => {
  const head = await members.at(desk, PEOPLE.head.id);
  const slugs = Array.from({ length: PUBLICATIONS }, (_, number) => `dang-${String(number)}`);
  const writer = await members.at(desk, PEOPLE.writer.id);
  for (const slug of slugs) await handIn(writer, slug, article(`Bài ${slug}`));
  const before = deskGit(school, 'rev-parse', 'main');
  const answers = await Promise.all(slugs.map((slug) => publish(head, slug)));
  expect(answers.map(({ status }) => status)).toEqual(slugs.map(() => 200));
  const main = deskGit(school, 'rev-parse', 'main');
  expect(deskGit(school, 'rev-list', '--count', '--first-parent', `${before}..main`)).toBe(
    String(PUBLICATIONS),
  );
  for (const slug of slugs) {
    expect(`${deskGit(school, 'show', `main:content/articles/2022/${slug}.mdx`)}\n`).toBe(
      article(`Bài ${slug}`),
    );
  }
  await served(head, main);
  await new ExpectedSites(school).expectServed(desk, main);
});

it('keeps a save that comes while its draft is being published', async () => {
  const [writer, head] = [await members.at(desk, PEOPLE.writer.id), await members.at(desk, PEOPLE.head.id)];
  for (let round = 0; round < 5; round += 1) {
    const slug = `giua-${String(round)}`;
    await handIn(writer, slug, article('Trước'));
    const publishing = publish(head, slug);
    await new Promise((resolve) => setTimeout(resolve, round * 150));
    const saved = await saveOver(writer, slug);
    expect((await publishing).status).toBe(200);
    const path = `content/articles/2022/${slug}.mdx`;
    const onMain = `${deskGit(school, 'show', `main:${path}`)}\n`;
    const draft = deskGit(
      school,
      'for-each-ref',
      '--format=%(objectname)',
      `refs/heads/cms/articles/2022/${slug}`,
    );
    // An accepted save is published with the draft, or is the draft that stays.
    const stands = draft === '' ? onMain : `${deskGit(school, 'show', `${draft}:${path}`)}\n`;
    expect(saved).toBe(200);
    expect(stands).toBe(article('Sau'));
    expect([article('Trước'), article('Sau')]).toContain(onMain);
  }
});

async function saveOver(writer: Client, slug: string): Promise<number> {
  return (await save(writer, { slug, text: article('Sau') })).status;
}
