import { splitFrontmatter } from '../frontmatter.ts';
import { FILE_START, placeFinder } from '../place.ts';
import { parseWords } from '../read-words.ts';
import { readYaml } from '../yaml-document.ts';

/** What the language check is to know of one school. */
export interface SchoolLanguage {
  /** Words and names, of one syllable or several. */
  readonly words: readonly string[];
  /** Names whose capitals are fixed. */
  readonly names: readonly string[];
  /** How the school places its tones; absent when each text may go its own way. */
  readonly toneStyle?: 'old' | 'new';
}

/** The files that it is read from, as text in NFC; what cannot be read says nothing. */
export interface SchoolLanguageSources {
  /** Of each entry of `people`. */
  readonly people: readonly string[];
  readonly school?: string | undefined;
  readonly words?: string | undefined;
}

/** The school's own words (`words.yaml`), and the names that its files give: people, school, place. */
export function schoolLanguage({ people, school, words }: SchoolLanguageSources): SchoolLanguage {
  const own = words === undefined ? undefined : parseWords(words).words;
  const settings =
    school === undefined ? {} : (readYaml(school, placeFinder(school), FILE_START).value ?? {});
  const persons = people.map((text) => {
    const split = splitFrontmatter(text);
    return 'problem' in split ? undefined : split.frontmatter.value?.name;
  });
  const said = [...persons, settings.shortName, settings.authority, settings.address, settings.name];
  return {
    words: [...(own?.words ?? []), ...said.filter(isText).flatMap((text) => text.split(/\s*,\s*/u))],
    names: [settings.name].filter(isText),
    ...(own?.tones === undefined ? {} : { toneStyle: own.tones === 'cu' ? 'old' : 'new' }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
