import type { Content } from '../content.ts';
import type { DatedEntry } from '../entry.ts';
import { campaignDetails, type CampaignDetails } from './campaigns.ts';
import { eventDetails, type EventDetails } from './events.ts';
import { documentDetails, policyDetails, type DocumentDetails, type PolicyDetails } from './documents.ts';
import { disclosureDetails, type DisclosureDetails } from './disclosures.ts';
import { exemplarDetails, type ExemplarDetails } from './exemplars.ts';
import { planDetails, type PlanDetails } from './plans.ts';
import { pressDetails, type PressDetails } from './press.ts';
import { reportDetails, type ReportDetails } from './reports.ts';
import { responseDetails, type ResponseDetails } from './responses.ts';

/** What the page of one kind of entry shows between its facts and its body; `EntryDetails.astro` knows how. */
export type EntryDetails =
  | CampaignDetails
  | DocumentDetails
  | DisclosureDetails
  | EventDetails
  | ExemplarDetails
  | PlanDetails
  | PolicyDetails
  | PressDetails
  | ReportDetails
  | ResponseDetails;

/** `undefined` for a kind that has nothing to show but facts and text. */
export function detailsOf(content: Content, entry: DatedEntry): EntryDetails | undefined {
  switch (entry.collection) {
    case 'campaigns':
      return campaignDetails(content, entry);
    case 'events':
      return eventDetails(content, entry);
    case 'articles':
      return entry.frontmatter.kind === 'chinh-sach' ? policyDetails(content, entry) : undefined;
    case 'documents':
      return documentDetails(content, entry);
    case 'disclosures':
      return disclosureDetails(entry);
    case 'exemplars':
      return exemplarDetails(entry);
    case 'press':
      return pressDetails(content, entry);
    case 'responses':
      return responseDetails(content, entry);
    case 'plans':
      return planDetails(content, entry);
    case 'reports':
      return reportDetails(content, entry);
    default:
      return undefined;
  }
}
