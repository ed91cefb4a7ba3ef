/** A desk that is killed while somebody publishes: the entry is published or still a draft, and goes through again. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, ExpectedSites, expectNobodyLeft, expectSoundRepository } from './fixture/intact.ts';
import { killDuring } from './fixture/kill.ts';
import { article, handIn, publish, served } from './fixture/writing.ts';

let school: TestSchool;

beforeAll(async () => {
  school = await makeSchool();
});
afterAll(() => school.remove());

it('publishes wholly or not at all, killed at 20 moments of a publication', async () => {
  const members = new Members();
  const sites = new ExpectedSites(school);
  let desk = await DeskProcess.start(school);

  await killDuring<Answer>('publish', async (round) => {
    const slug = `dang-${String(round)}`;
    const text = article(`Bài ${String(round)}`);
    const path = `content/articles/2022/${slug}.mdx`;
    await handIn(await members.at(desk, PEOPLE.writer.id), slug, text);
    const before = deskGit(school, 'rev-parse', 'main');
    const head = await members.at(desk, PEOPLE.head.id);
    await served(head, before);
    return {
      desk,
      act: () => publish(head, slug),
      check: async (answer) => {
        await expectNobodyLeft(school);
        const after = deskGit(school, 'rev-parse', 'main');
        if (answer !== undefined) expect([answer.status, after === before]).toEqual([200, false]);
        expect([before, after]).toContain(await sites.expectWholeRelease());

        desk = await DeskProcess.start(school);
        await expectSoundRepository(school);
        await sites.expectServed(desk, after);
        expect(deskGit(school, 'rev-parse', 'main')).toBe(after);
        const draft = deskGit(school, 'for-each-ref', `refs/heads/cms/articles/2022/${slug}`);
        expect(draft === '').toBe(after !== before);
        if (after === before) {
          expect(await publish(await members.at(desk, PEOPLE.head.id), slug)).toMatchObject({ status: 200 });
        }
        expect(`${deskGit(school, 'show', `main:${path}`)}\n`).toBe(text);
        // Once, as a merge of its draft.
        expect(deskGit(school, 'rev-list', '--count', '--first-parent', `${before}..main`)).toBe('1');
      },
    };
  });
  await desk.stop();
});
