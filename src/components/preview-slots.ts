/**
 * What `src/pages/admin/xem-truoc.astro` has in the place of an entry's data, and the editor's preview puts it into
 * (`decap/app/preview/`): the components of the site make the markup, once.
 */
export const PREVIEW_SLOTS = {
  title: '⟦title⟧',
  summary: '⟦summary⟧',
  area: '⟦area⟧',
  author: '⟦author⟧',
  alt: '⟦alt⟧',
  credit: '⟦credit⟧',
  attachment: '⟦attachment⟧',
  attachmentKind: '⟦kind⟧',
  attachmentSize: '⟦size⟧',
} as const;

/** A picture's address where there is none yet: nothing is asked for. */
export const NO_PICTURE = 'data:,';
