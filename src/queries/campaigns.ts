import { lastMomentOf } from '../schema/index.ts';
import type { Entry } from './entry.ts';

type Campaign = Entry<'campaigns'>;

export type CampaignState = 'coming' | 'running' | 'ended' | 'closed';

/** Where a campaign stands at `now`. Its last day belongs to it; the head's word that it is summed up comes first. */
export function campaignState({ frontmatter }: Campaign, now: Date): CampaignState {
  const { startsOn, endsOn, closed } = frontmatter;
  if (closed) return 'closed';
  if (now < startsOn) return 'coming';
  return now <= lastMomentOf(endsOn) ? 'running' : 'ended';
}

/** What readers look for first: campaigns that run, those to come (soonest first), then those that are over. */
export function campaignsInOrder(campaigns: readonly Campaign[], now: Date): Campaign[] {
  const of = (...states: readonly CampaignState[]) =>
    campaigns.filter((campaign) => states.includes(campaignState(campaign, now)));
  return [
    ...of('running').sort((a, b) => compare(a, b, 'endsOn')),
    ...of('coming').sort((a, b) => compare(a, b, 'startsOn')),
    ...of('ended', 'closed').sort((a, b) => compare(b, a, 'endsOn')),
  ];
}

function compare(a: Campaign, b: Campaign, day: 'startsOn' | 'endsOn'): number {
  const later = a.frontmatter[day].getTime() - b.frontmatter[day].getTime();
  if (later !== 0) return later;
  return a.url < b.url ? -1 : 1;
}
