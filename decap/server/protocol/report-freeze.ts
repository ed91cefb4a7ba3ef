import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { setFrontmatterField } from '../../../src/loader/index.ts';
import { REPORT_PERIODS } from '../../../src/schema/index.ts';
import { entryFile, type Draft, type DraftName } from '../git/draft.ts';
import { readFrontmatter } from '../people.ts';
import { Refusal } from '../refusal.ts';
import { words } from '../words.ts';
import { allow, type ProtocolContext } from './context.ts';

/** What freezing needs to know of a report's frontmatter, whatever else may be wrong with it. */
const report = z.looseObject({
  plan: z.string().optional().catch(undefined),
  period: z
    .enum(REPORT_PERIODS.map(({ value }) => value))
    .optional()
    .catch(undefined),
  frozen: z.boolean().catch(false),
  figures: z.unknown().optional(),
});

type Report = z.output<typeof report>;

/**
 * The text of a report as it is kept. A report that is frozen by this save gets its figures, counted from `main`; one
 * that was frozen before keeps exactly those it has; one that is not frozen has none. The text of any other entry is
 * returned as it is.
 *
 * @param draft the draft as it was before this save; without one, `main` tells what was before.
 * @throws Refusal 403 when somebody who may not sign freezes or opens it; 422 when frozen figures would change
 */
export async function frozenText(
  context: ProtocolContext,
  name: DraftName,
  draft: Draft | undefined,
  text: string,
): Promise<string> {
  if (name.collection !== 'reports') return text;
  const saved = reportIn(text);
  const before = await reportBefore(context, name, draft);
  const kept = before?.frozen === true ? before.figures : undefined;
  if (saved === undefined) {
    if (kept !== undefined) throw new Refusal(422, words.report.unreadable);
    return text;
  }
  if (!saved.frozen) {
    if (kept !== undefined) await allow(context, 'freezeReport', 'other');
    return setFrontmatterField(text, 'figures', undefined);
  }
  if (before !== undefined && kept !== undefined) {
    refuseChange(before, saved);
    return setFrontmatterField(text, 'figures', kept);
  }
  return freshlyFrozen(context, saved, text);
}

/** The browser may send the figures that it was shown, or none: it does not know those of the save before. */
function refuseChange(before: Report, saved: Report): void {
  if (saved.figures !== undefined && !isDeepStrictEqual(saved.figures, before.figures)) {
    throw new Refusal(422, words.report.frozen);
  }
  if (saved.plan !== before.plan || saved.period !== before.period) {
    throw new Refusal(422, words.report.period);
  }
}

async function freshlyFrozen(
  context: ProtocolContext,
  { plan, period }: Report,
  text: string,
): Promise<string> {
  await allow(context, 'freezeReport', 'other');
  // What is missing is a fault of the entry, and is reported as one.
  if (plan === undefined || period === undefined) return setFrontmatterField(text, 'figures', undefined);
  const figures = await context.figures.count(await context.content.main(), plan, period);
  if (figures === null) throw new Refusal(422, words.report.noPlan(plan));
  return setFrontmatterField(text, 'figures', figures);
}

async function reportBefore(
  { content }: ProtocolContext,
  name: DraftName,
  draft: Draft | undefined,
): Promise<Report | undefined> {
  const file = await content.file(draft?.tip ?? (await content.main()), entryFile(name));
  return file && reportIn((await content.read(file)).toString());
}

/** `undefined` when its frontmatter cannot be read. */
function reportIn(source: string): Report | undefined {
  return report.safeParse(readFrontmatter(source)).data;
}
