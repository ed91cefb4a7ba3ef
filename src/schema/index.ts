/** Each content type once: its rule, its form, its Vietnamese words. Leaf: imports only zod; runs in a browser too. */
export { AREAS, type Area } from './areas.ts';
export type { Collection } from './collection.ts';
export {
  COLLECTION_NAMES,
  collections,
  isCollectionName,
  type CollectionName,
  type EntryData,
} from './collections/index.ts';
export { ANNOUNCEMENT_LEVELS } from './collections/announcements.ts';
export { PERMISSIONS, type Permission } from './collections/appointments.ts';
export { AGE_GROUPS, ARTICLE_KINDS } from './collections/articles.ts';
export { INDICATOR_GROUPS } from './collections/campaigns.ts';
export { DISCLOSURE_SECTIONS } from './collections/disclosures.ts';
export { EVENT_LEVELS } from './collections/events.ts';
export { EXEMPLAR_SUBJECTS } from './collections/exemplars.ts';
export { RESPONSE_SOURCES, RESPONSE_STATES, type ResponseState } from './collections/responses.ts';
export { keepUntil, mustStay, type RegisteredDisclosure } from './disclosure-keeping.ts';
export { describeForm, fieldValues, layOutForm, type FieldValue, type NamedField } from './describe-form.ts';
export { entryAnchor, entryUrl, parseEntryPath, type EntryPath } from './entry-path.ts';
export { DOCUMENT_KINDS, documentKindName, type DocumentKind } from './document-kinds.ts';
export {
  documentNumberKey,
  documentYear,
  formatDocumentNumber,
  parseDocumentNumber,
  tidyDocumentNumber,
  type DocumentNumber,
} from './document-number.ts';
export { compareFaults, formatFault, type Fault } from './fault.ts';
export {
  choice,
  choices,
  computed,
  date,
  decimal,
  FILE_EXTENSIONS,
  file,
  flag,
  formField,
  group,
  image,
  IMAGE_EXTENSIONS,
  integer,
  list,
  MAX_FILE_BYTES,
  MAX_PHOTO_SIDE,
  MEDIA_PREFIX,
  optional,
  pageAddress,
  reference,
  text,
  type Choice,
  type FormField,
} from './fields/index.ts';
export { childrenNeedConsent, PHOTO_PEOPLE_WORDS, photoPeople } from './photo.ts';
export { AUDIENCES, RECIPIENTS } from './public-entry.ts';
export { redirects, type Redirect } from './redirects.ts';
export { schoolWord, schoolWords, type SchoolWords } from './school-words.ts';
export {
  frozenFigures,
  TASK_STATES,
  type FrozenFigures,
  type ReportFigures,
  type TaskState,
} from './report-figures.ts';
export { periodOf, REPORT_PERIODS, type Period, type ReportPeriod } from './report-period.ts';
export { school, WEEKDAYS, type School } from './school.ts';
export {
  DAY_MS,
  dayNumber,
  dayStart,
  hasHour,
  lastMomentOf,
  parseSchoolTime,
  schoolDateParts,
  schoolDay,
  schoolMidnight,
  schoolYear,
  spokenDay,
  toSchoolIso,
  type SchoolDateParts,
} from './school-time.ts';
export { isHeld, isSamePost, tenuresOf, type Appointed, type Tenure } from './tenure.ts';
