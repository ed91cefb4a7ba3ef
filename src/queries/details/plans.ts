import { TASK_STATES, type TaskState } from '../../schema/index.ts';
import { areaLink, type AreaLink } from '../areas.ts';
import type { AuthorLink } from '../authors.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import { labelOf } from '../facts.ts';
import { planProgress } from '../plan-progress.ts';

/** Something published against its target. */
export interface Measured {
  readonly published: number;
  readonly target: number;
}

/** A task as a page shows it. */
export interface TaskRow extends Measured {
  readonly what: string;
  readonly area: AreaLink;
  readonly owner: AuthorLink;
  readonly due: Date;
  readonly state: TaskState;
  readonly stateLabel: string;
}

/** What a plan asks for, and what has become of it. */
export interface PlanDetails {
  readonly kind: 'plans';
  readonly theme?: string;
  readonly goals: readonly string[];
  readonly tasks: readonly TaskRow[];
  readonly areas: readonly (AreaLink & Measured)[];
  /** Tasks done, in time or late. */
  readonly done: number;
  readonly late: number;
}

export function planDetails(content: Content, plan: Entry<'plans'>): PlanDetails {
  const { school } = content;
  const { theme, goals } = plan.frontmatter;
  const { tasks, areas } = planProgress(content, plan);
  const inState = (...states: readonly TaskState[]) =>
    tasks.filter(({ state }) => states.includes(state)).length;
  return {
    kind: 'plans',
    ...(theme === undefined ? {} : { theme }),
    goals,
    tasks: tasks.map(({ area, state, ...task }) => ({
      ...task,
      area: areaLink(school, area),
      state,
      stateLabel: labelOf(TASK_STATES, state),
    })),
    areas: areas.map(({ area, published, target }) => ({ ...areaLink(school, area), published, target })),
    done: inState('xong', 'xong-muon'),
    late: inState('qua-han'),
  };
}
