/** The language check: likely slips of spelling, typing and punctuation. Pure; the caller reads the lists. */
export { checkBlocks, checkText, type BlockCache, type CheckOptions, type TextBlock } from './check.ts';
export { describeFinding, type Finding, type FindingKind } from './finding.ts';
export { createLexicon, type Lexicon } from './lexicon/lexicon.ts';
export { countPairs, decodePairs, encodePairs, type Pairs } from './lexicon/pairs.ts';
export { syllableKey } from './lexicon/syllable-key.ts';
export { parseWordList } from './lexicon/word-list.ts';
export { MORE_SYLLABLES } from './lists/syllables.ts';
export { parseSyllable, type ToneStyle } from './syllable.ts';
