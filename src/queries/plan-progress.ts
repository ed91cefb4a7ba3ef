import { AREAS, DAY_MS, periodOf, type Area, type TaskState } from '../schema/index.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import { ofArea } from './areas.ts';
import type { Content } from './content.ts';
import { countedEntries } from './counted-entries.ts';
import type { DatedEntry, Entry } from './entry.ts';

/** A task of a plan, and how far it is. */
export interface TaskProgress {
  readonly what: string;
  readonly area: Area;
  readonly owner: AuthorLink;
  /** The day itself still counts. */
  readonly due: Date;
  readonly target: number;
  readonly published: number;
  readonly state: TaskState;
}

/** What an area of a plan has to publish, and has. */
export interface AreaProgress {
  readonly area: Area;
  readonly target: number;
  readonly published: number;
}

export interface PlanProgress {
  /** In the plan's order. */
  readonly tasks: readonly TaskProgress[];
  /** Every area of the school, in its order. */
  readonly areas: readonly AreaProgress[];
}

type Plan = Entry<'plans'>;
type Task = Plan['frontmatter']['tasks'][number];

/**
 * What has been published of what a plan asks for, out of the entries of its school year (`countedEntries`).
 *
 * An entry counts for one task. A task with a keyword takes the entries of its area that carry it; the others of the
 * area go to its tasks without a keyword. Of several such tasks the one that is due first takes the entry, until it has
 * as many as it needs. An area counts all its entries, those of no task too.
 *
 * @param until where counting ends; states are those of that moment, or of now when it is still to come. Default: the
 *   end of the school year
 */
export function planProgress(content: Content, plan: Plan, until?: Date): PlanProgress {
  const year = periodOf(plan.slug, 'ca-nam');
  const end = until ?? year.until;
  const entries = countedEntries(content, { from: year.from, until: end });
  const asOf = content.now < end ? content.now : end;
  const { tasks } = plan.frontmatter;
  const taken = shareOut(tasks, entries);
  return {
    tasks: tasks.map((task) => taskProgress(content, task, taken.get(task) ?? [], asOf)),
    areas: AREAS.map(({ value }) => ({
      area: value,
      target: sum(tasks.filter(({ area }) => area === value).map(({ target }) => target)),
      published: ofArea(entries, value).length,
    })),
  };
}

function taskProgress(
  { people }: Content,
  task: Task,
  entries: readonly DatedEntry[],
  asOf: Date,
): TaskProgress {
  const { what, area, owner, due, target } = task;
  return {
    what,
    area,
    owner: authorLink(people, owner),
    due,
    target,
    published: entries.length,
    state: stateOf(task, entries, asOf),
  };
}

/** @param entries of the task, oldest first */
function stateOf({ due, target }: Task, entries: readonly DatedEntry[], asOf: Date): TaskState {
  const deadline = due.getTime() + DAY_MS;
  const last = entries[target - 1];
  if (last !== undefined) return last.frontmatter.publishedAt.getTime() < deadline ? 'xong' : 'xong-muon';
  if (asOf.getTime() >= deadline) return 'qua-han';
  return entries.length > 0 ? 'dang-lam' : 'chua-lam';
}

/** Which entries each task takes. @param entries oldest first, and so is each share */
function shareOut(
  tasks: readonly Task[],
  entries: readonly DatedEntry[],
): ReadonlyMap<Task, readonly DatedEntry[]> {
  const byDue = tasks.toSorted((a, b) => a.due.getTime() - b.due.getTime());
  const taken = new Map<Task, DatedEntry[]>(tasks.map((task) => [task, []]));
  for (const entry of entries) {
    const candidates = candidatesFor(entry, byDue);
    const task = candidates.find((each) => (taken.get(each)?.length ?? 0) < each.target) ?? candidates.at(-1);
    if (task !== undefined) taken.get(task)?.push(entry);
  }
  return taken;
}

function candidatesFor({ frontmatter }: DatedEntry, tasks: readonly Task[]): readonly Task[] {
  const tags = new Set(frontmatter.tags.map(folded));
  const inArea = tasks.filter(({ area }) => area === frontmatter.area);
  const named = inArea.filter(({ tag }) => tag !== undefined && tags.has(folded(tag)));
  return named.length > 0 ? named : inArea.filter(({ tag }) => tag === undefined);
}

/** Keywords are the same however their capitals are typed. */
function folded(tag: string): string {
  return tag.toLocaleLowerCase('vi');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
