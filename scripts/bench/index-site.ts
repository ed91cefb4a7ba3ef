/** Makes the search index of the site in the folder given: measured as a program of its own. */
import { buildSearchIndex } from '../../src/search/index.ts';

const [siteDir] = process.argv.slice(2);
if (siteDir === undefined) throw new Error('usage: index-site.ts <site folder>');
const { pages } = await buildSearchIndex(siteDir);
console.log(`${pages} pages`);
