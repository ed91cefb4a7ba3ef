import { collections, school, type Collection, type Permission } from '../../../src/schema/index.ts';
import { BODY_WIDGET } from '../body/name.ts';
import { WORDS } from '../words.ts';
import { decapFields, entryFields, identifierOf, type DecapField } from './field.ts';

/** The name under which `register.ts` registers our backend. */
export const BACKEND = 'desk';

/** The names under which `register.ts` registers our file formats (`../format/`). */
export const FORMATS = { entry: 'bang-tin-entry', settings: 'bang-tin-settings' } as const;

/** The school's own file: to Decap, the one entry of a collection of its own. The desk knows it by these names. */
export const SETTINGS = { collection: 'settings', file: 'school', path: 'content/school.yaml' } as const;

/** An entry's file. @param slug as Decap has it: `2022/khai-giang` */
export function entryPath(collection: string, slug: string): string {
  return collection === SETTINGS.collection ? SETTINGS.path : `content/${collection}/${slug}.mdx`;
}

/** Field that holds all of an entry's file below its front matter. */
const BODY: DecapField = {
  name: 'body',
  label: WORDS.body.label,
  hint: WORDS.body.hint,
  widget: BODY_WIDGET,
  rule: 'body',
  required: false,
};

/** Who the config is for: what a person may not do has no button. The desk refuses it all the same. */
export interface ConfigOptions {
  readonly permission: Permission;
  /** Id in `people`, chosen as the author of what is new. */
  readonly person?: string;
  /** Address of the site that the CMS belongs to: `http://127.0.0.1:4321`. */
  readonly siteUrl: string;
}

/** Decap's whole config. It comes from `src/schema` and from nowhere else. */
export function decapConfig({ permission, person, siteUrl }: ConfigOptions) {
  const signs = permission === 'sign';
  return {
    load_config_file: false,
    backend: { name: BACKEND, branch: 'main' },
    locale: 'vi',
    publish_mode: 'editorial_workflow',
    display_url: siteUrl,
    show_preview_links: false,
    media_folder: 'content/media',
    public_folder: '/media',
    // Names of uploaded files; an entry's own slug comes from `entry-slug.ts`.
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: [
      ...Object.values(collections).map((collection) => folder(collection, signs, person)),
      ...(signs ? [settings()] : []),
    ],
  };
}

function folder(collection: Collection, signs: boolean, person: string | undefined) {
  const {
    name,
    label,
    labelSingular,
    description,
    bodyRefused,
    filters,
    listed,
    datedBy = 'publishedAt',
  } = collection;
  const byYear = collection.folders === 'by-year';
  const title = identifierOf(collection);
  const fields = entryFields(collection, bodyRefused === undefined ? BODY : undefined).map((field) =>
    field.name === 'author' && person !== undefined ? { ...field, default: person } : field,
  );
  return {
    name,
    label,
    label_singular: labelSingular,
    description,
    folder: `content/${name}`,
    extension: 'mdx',
    format: FORMATS.entry,
    identifier_field: title,
    slug: '{{slug}}',
    // Decap counts its slashes to know how deep to list; the path itself comes from `entry-slug.ts`.
    path: byYear ? '{{year}}/{{slug}}' : '{{slug}}',
    // With `path`, Decap would keep photos beside the entry. A leading slash is the top of the repository.
    media_folder: '/content/media',
    public_folder: '/media',
    create: true,
    // A kind without text shows nothing that a preview could.
    editor: { preview: bodyRefused === undefined, notes: true },
    delete: signs,
    publish: signs,
    summary: (listed ?? [title]).map((field) => `{{${field}}}`).join(' · '),
    sortable_fields: sortableFields(byYear ? datedBy : undefined, title),
    ...(byYear ? { view_groups: [{ label: WORDS.list.year, field: datedBy, pattern: '\\d{4}' }] } : {}),
    ...(filters === undefined ? {} : { view_filters: filters.map(viewFilter) }),
    fields,
  };
}

/** Decap holds the pattern against the value as it is kept, so one of several values needs both its ends. */
function viewFilter({ label, field, values }: NonNullable<Collection['filters']>[number]) {
  return { label, field, pattern: `^(?:${values.join('|')})$` };
}

function sortableFields(datedBy: string | undefined, title: string) {
  const byTitle = { field: title, label: WORDS.list.title };
  if (datedBy === undefined) return [byTitle];
  const byDate = { field: datedBy, label: WORDS.list.newest, default_sort: 'desc' };
  return datedBy === title ? [byDate] : [byDate, byTitle];
}

/** Only who signs may change it, so nobody else is shown it. */
function settings() {
  return {
    name: SETTINGS.collection,
    label: WORDS.settings.label,
    label_singular: WORDS.settings.label,
    description: WORDS.settings.description,
    format: FORMATS.settings,
    editor: { preview: false, notes: true },
    delete: false,
    publish: true,
    files: [
      {
        name: SETTINGS.file,
        label: WORDS.settings.file,
        file: SETTINGS.path,
        fields: decapFields(school, SETTINGS.collection),
      },
    ],
  };
}
