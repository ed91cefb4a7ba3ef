import { collections, school, type Collection, type Permission } from '../../../src/schema/index.ts';
import { WORDS } from '../words.ts';
import { decapFields, titleField, type DecapField } from './field.ts';

/** The name under which `main.ts` registers our backend. */
export const BACKEND = 'desk';

/** The settings file's collection and file, in Decap's sense. */
export const SETTINGS = { collection: 'settings', file: 'school', path: 'content/school.yaml' } as const;

/** Names of our own file formats (`../format/`). */
export const FORMATS = { entry: 'bang-tin-entry', settings: 'bang-tin-settings' } as const;

/** Field that holds all of an entry's file below its front matter. */
const BODY: DecapField = {
  name: 'body',
  label: WORDS.body.label,
  hint: WORDS.body.hint,
  widget: 'markdown',
  rule: 'body',
  required: false,
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'heading-four',
    'quote',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: [],
};

/** Who the config is for: what a person may not do has no button. The desk refuses it all the same. */
export interface ConfigOptions {
  readonly permission: Permission;
  /** Id in `people`, chosen as the author of what is new. */
  readonly person?: string;
}

/** Decap's whole config. It comes from `src/schema` and from nowhere else. */
export function decapConfig({ permission, person }: ConfigOptions) {
  const signs = permission === 'sign';
  return {
    load_config_file: false,
    backend: { name: BACKEND, branch: 'main' },
    locale: 'vi',
    publish_mode: 'editorial_workflow',
    show_preview_links: false,
    display_url: '/',
    media_folder: 'content/media',
    public_folder: '/media',
    // Names of uploaded files; an entry's own slug comes from `entry-slug.ts`.
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    editor: { preview: false },
    collections: [
      ...Object.values(collections).map((collection) => folder(collection, signs, person)),
      settings(signs),
    ],
  };
}

function folder(collection: Collection, signs: boolean, person: string | undefined) {
  const { name, label, labelSingular, description, schema } = collection;
  const byYear = collection.folders === 'by-year';
  const title = titleField(schema);
  const fields = decapFields(schema, name).map((field) =>
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
    delete: signs,
    publish: signs,
    summary: `{{${title}}}`,
    sortable_fields: sortableFields(byYear, title),
    ...(byYear ? { view_groups: [{ label: WORDS.list.year, field: 'publishedAt', pattern: '\\d{4}' }] } : {}),
    fields: [...fields, BODY],
  };
}

function sortableFields(byYear: boolean, title: string) {
  const byTitle = { field: title, label: WORDS.list.title };
  return byYear
    ? [{ field: 'publishedAt', label: WORDS.list.newest, default_sort: 'desc' }, byTitle]
    : [byTitle];
}

function settings(signs: boolean) {
  return {
    name: SETTINGS.collection,
    label: WORDS.settings.label,
    label_singular: WORDS.settings.label,
    description: WORDS.settings.description,
    format: FORMATS.settings,
    delete: false,
    publish: signs,
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
