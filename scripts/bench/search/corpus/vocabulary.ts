/** All lists of the generator. Its own, written for it: none is taken from the code under test. */
import { CARE } from './words/care.ts';
import { COMMUNITY } from './words/community.ts';
import { OFFICE } from './words/office.ts';
import { TEACHING } from './words/teaching.ts';
import type { Topic } from './words/topic.ts';

export * from './words/frame.ts';
export * from './words/world.ts';

export const TOPICS: readonly Topic[] = [...CARE, ...TEACHING, ...OFFICE, ...COMMUNITY];
