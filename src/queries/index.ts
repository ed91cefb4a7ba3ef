/**
 * What pages show, computed purely. What it is computed from comes out of `site.ts`, the only caller of `getCollection`,
 * and bodies out of `body.ts`: neither is here, so that this can be tested without Astro.
 */
export {
  albumPages,
  albumsPages,
  type AlbumCard,
  type AlbumPage,
  type AlbumsPage,
  type NewestAlbum,
} from './albums.ts';
export type { AreaLink } from './areas.ts';
export { EVERYBODY } from './audience.ts';
export { buildNow } from './build-now.ts';
export {
  calendarIndex,
  monthPages,
  type CalendarDay,
  type CalendarEvent,
  type HomeMonth,
  type MonthPage,
} from './calendar.ts';
export { eventFeed, eventFiles } from './calendar-files.ts';
export { contentAt, entriesByCollection, shownEntries, type AllEntries, type Content } from './content.ts';
export { committeePage, type Committee, type CommitteePage } from './committee-page.ts';
export type { ContactCard } from './contact-card.ts';
export {
  CHECKLIST_CSV,
  checklistCsv,
  disclosureChecklist,
  disclosuresRegistered,
  type ChecklistYear,
  type DisclosureChecklist,
  type DisclosureState,
} from './disclosure-checklist.ts';
export { disclosureFiles, type DisclosureTable } from './disclosure-tables.ts';
export type { DatedName, Entry } from './entry.ts';
export type { EntryDetails } from './details/index.ts';
export type { ShownIndicator } from './details/campaigns.ts';
export type { DocumentState } from './document-state.ts';
export type { DocumentRow, RelatedDocument } from './documents.ts';
export { documentsPages, type DocumentsPage } from './documents-page.ts';
export type { CoverPicture, EntryChange, EntryPage, Sending, Withdrawal } from './entry-page.ts';
export { entryReferences, type ResolvedReference } from './entry-references.ts';
export { entryPages } from './entry-pages.ts';
export type { Fact } from './facts.ts';
export type { FeedbackLink } from './feedback.ts';
export { areaFeeds, collectionFeeds, feed, jsonFeedUrl, type Feed } from './feed.ts';
export { plainHtml } from './plain-html.ts';
export { frameOf, type Frame, type UrgentNotice } from './frame.ts';
export { homePage, type HomeContact, type HomeMenu, type HomeRecord, type HomeSection } from './home-page.ts';
export { areasPage, feedsPage, schoolYearsPage, type IndexPage } from './index-pages.ts';
export { indicatorProgress, type IndicatorProgress, type Measured } from './indicator-progress.ts';
export type { ListPage, TeaserGroup } from './list-page.ts';
export { areaLists, collectionLists, schoolYearLists, yearKindLists } from './lists.ts';
export { dueText, matterLine } from './matter-line.ts';
export { sampleMark, type Mark } from './marks.ts';
export { previewIndex, type PreviewIndex } from './preview-index.ts';
export { menuPages, menusPages, type MenuPage, type MenusPage, type MenuWeek } from './menus.ts';
export type { Neighbours } from './neighbours.ts';
export { nextMoment } from './next-moment.ts';
export { officeExports, type OfficeExport } from './office-export.ts';
export { openMatters, overdue, type OpenMatter } from './overdue.ts';
export { pageHead, type ArticleMeta, type Crumb, type PageHead } from './page-head.ts';
export type { Pager } from './pagination.ts';
export { peoplePage, personPages, type PersonCard, type PersonPage } from './people-pages.ts';
export type { HeldPost } from './posts.ts';
export { pressPages, type PressContact, type PressItem, type PressPage } from './press-list.ts';
export { ANSWER_WITHIN_HOURS, responseClock, type ResponseClock } from './response-clock.ts';
export { planProgress, type AreaProgress, type PlanProgress, type TaskProgress } from './plan-progress.ts';
export { shownFigures, type ReportDetails } from './details/reports.ts';
export type { RelatedEntry } from './related.ts';
export { freeze, reportFigures } from './report-figures.ts';
export { routePaths } from './route-paths.ts';
export {
  notFoundHead,
  offlineHead,
  SEARCH_URL,
  searchPage,
  type ArchiveYear,
  type SearchBrowse,
  type SearchFilters,
  type SearchPage,
} from './search-page.ts';
export { structuredData } from './structured-data.ts';
export { shareCards, type SharePicture } from './share-card.ts';
export { standingPages, type StandingPage } from './standing-pages.ts';
export { pictureData } from '../mdx/picture-data.ts';
export type { AlbumPhoto, ServedAttachment, SizedImage } from '../loader/stored-entry.ts';
export type { Teaser } from './teaser.ts';
export { webManifest } from './web-manifest.ts';
