/** A desk that is killed while somebody saves: what was answered is there, and what was not is there whole or not at all. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import type { Answer } from '../decap/server/fixture/running-desk.ts';
import { makeSchool, PEOPLE, type TestSchool } from '../decap/server/fixture/school.ts';
import { DeskProcess, Members } from './fixture/desk-process.ts';
import { deskGit, expectNobodyLeft, expectSoundRepository } from './fixture/intact.ts';
import { killDuring } from './fixture/kill.ts';
import { article, save, type Save } from './fixture/writing.ts';

const revision = z.object({ revision: z.string() });

let school: TestSchool;

beforeAll(async () => {
  school = await makeSchool();
});
afterAll(() => school.remove());

/** The text of a draft as Git has it; `undefined` when there is no such draft. */
function stored(slug: string): string | undefined {
  const refs = deskGit(school, 'for-each-ref', `refs/heads/cms/articles/2022/${slug}`);
  // `gitIn` cuts the last line break off.
  return refs === ''
    ? undefined
    : `${deskGit(school, 'show', `${refs.slice(0, 40)}:content/articles/2022/${slug}.mdx`)}\n`;
}

it('loses no accepted save and keeps half of none, killed at 20 moments of a save', async () => {
  const members = new Members();
  const accepted = new Map<string, { readonly text: string; readonly base: string }>();
  let desk = await DeskProcess.start(school);

  await killDuring<Answer>('save', async (round) => {
    // Every other save changes the draft of the one before.
    const slug = `luu-${String(Math.floor(round / 2))}`;
    const former = accepted.get(slug);
    const text = article(`Lần ${String(round)}`);
    const next: Save =
      former === undefined ? { slug, text, newEntry: true } : { slug, text, base: former.base };
    const writer = await members.at(desk, PEOPLE.writer.id);
    return {
      desk,
      act: () => save(writer, next),
      check: async (answer) => {
        await expectNobodyLeft(school);
        const found = stored(slug);
        if (answer === undefined) expect([former?.text, text]).toContain(found);
        else expect([answer.status, found]).toEqual([200, text]);

        desk = await DeskProcess.start(school);
        await expectSoundRepository(school);
        expect(stored(slug)).toBe(found);
        const back = await members.at(desk, PEOPLE.writer.id);
        // As its author does who got no answer: from what is there now.
        const again = await save(back, { slug, text, newEntry: found === undefined });
        expect(again).toMatchObject({ status: 200 });
        expect(stored(slug)).toBe(text);
        accepted.set(slug, { text, base: revision.parse(again.body).revision });
      },
    };
  });
  await desk.stop();
  for (const [slug, { text }] of accepted) expect(stored(slug)).toBe(text);
});
