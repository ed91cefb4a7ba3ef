import { INDICATOR_GROUPS } from '../../schema/index.ts';
import type { Content } from '../content.ts';
import type { Entry } from '../entry.ts';
import { labelOf } from '../facts.ts';
import { indicatorProgress, type IndicatorProgress } from '../indicator-progress.ts';
import type { EntryLink } from '../neighbours.ts';
import { pageLink } from '../page-link.ts';

/** An indicator of a campaign with how far it has come. */
export interface ShownIndicator extends IndicatorProgress {
  readonly name: string;
  /** Whom it is about. */
  readonly group: string;
  readonly unit: string;
  readonly target: number;
  readonly actual?: number;
  readonly measuredOn?: Date;
  /** In words: a book of the school's, minutes. */
  readonly evidence?: string;
  readonly evidencePage?: EntryLink;
}

export interface CampaignDetails {
  readonly kind: 'campaigns';
  readonly indicators: readonly ShownIndicator[];
}

export function campaignDetails(content: Content, { frontmatter }: Entry<'campaigns'>): CampaignDetails {
  return { kind: 'campaigns', indicators: frontmatter.indicators.map((each) => shown(content, each)) };
}

function shown(
  content: Content,
  indicator: Entry<'campaigns'>['frontmatter']['indicators'][number],
): ShownIndicator {
  const { name, group, unit, target, actual, measuredOn, evidence, evidencePage } = indicator;
  const page = evidencePage === undefined ? undefined : pageLink(content, evidencePage);
  return {
    name,
    group: labelOf(INDICATOR_GROUPS, group),
    unit,
    target,
    ...(actual === undefined ? {} : { actual }),
    ...(measuredOn === undefined ? {} : { measuredOn }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(page === undefined ? {} : { evidencePage: page }),
    ...indicatorProgress(indicator),
  };
}
