/** Files below `content/` → checked entries, rendered bodies and photos; cached, so that an unchanged file costs little. */
export { addRedirect, dropRedirects } from './add-redirect.ts';
export { openBodyCache, readBody, type CachedBody } from './body-cache.ts';
export { codeDigest } from './code-digest.ts';
export { contentLoader, schoolLoader } from './content-loader.ts';
export { droppedDisclosures } from './dropped-disclosures.ts';
export { buildFolders, type BuildFolders } from './environment.ts';
export { followRename, type Rename } from './follow-rename.ts';
export { splitFrontmatter } from './frontmatter.ts';
export { setFrontmatterField } from './frontmatter-field.ts';
export { goneFaults, nextContent } from './gone-pages.ts';
export { parseEntry } from './parse-entry.ts';
export type { MediaDocument } from './media.ts';
export { readContent, type EntryMedia, type ReadContentOptions, type SiteContent } from './read-content.ts';
export { parseWords } from './read-words.ts';
export { schoolLanguage, type SchoolLanguage } from './spelling/school-language.ts';
export { spellingFaults } from './spelling/spelling-faults.ts';
export { readSnapshot, SNAPSHOT_VARIABLE, writeSnapshot, type Snapshot } from './snapshot.ts';
export type { SizedImage, StoredEntry } from './stored-entry.ts';
