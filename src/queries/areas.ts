import { AREAS, type Area, type School } from '../schema/index.ts';
import type { DatedEntry } from './entry.ts';

export interface AreaLink {
  readonly name: string;
  readonly url: string;
}

export const AREAS_URL = '/chuyen-muc/';

/** The six areas with the names that this school gives them, in the plan's order. */
export function areaLinks(
  school: School,
): (AreaLink & { readonly area: Area; readonly description?: string })[] {
  return AREAS.map(({ value }) => {
    const { name, description } = school.areas[value];
    return { area: value, name, url: areaUrl(value), ...(description === undefined ? {} : { description }) };
  });
}

export function areaLink(school: School, area: Area): AreaLink {
  return { name: school.areas[area].name, url: areaUrl(area) };
}

export function ofArea<Item extends DatedEntry>(entries: readonly Item[], area: Area): Item[] {
  return entries.filter(({ frontmatter }) => frontmatter.area === area);
}

function areaUrl(area: Area): string {
  return `${AREAS_URL}${area}/`;
}
