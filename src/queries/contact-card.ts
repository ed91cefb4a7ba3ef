import { WEEKDAYS, type EntryData } from '../schema/index.ts';
import { authorLink, type AuthorLink } from './authors.ts';
import type { Content } from './content.ts';
import { labelOf } from './facts.ts';

/** Where and when to reach the school, as its settings say it. What they do not say is absent. */
export interface ContactCard {
  readonly kind: NonNullable<EntryData<'pages'>['card']>;
  readonly address: string;
  readonly phone?: string;
  readonly email?: string;
  readonly office?: { readonly hours: string; readonly place?: string };
  /** Only where feedback is taken. */
  readonly reception?: {
    readonly weekday: string;
    readonly hours: string;
    readonly place?: string;
    readonly person: AuthorLink;
  };
}

/** The card that a page asks for; `undefined` when it asks for none. */
export function cardOf(content: Pick<Content, 'school' | 'people'>, kind: ContactCard['kind']): ContactCard;
export function cardOf(
  content: Pick<Content, 'school' | 'people'>,
  kind: EntryData<'pages'>['card'],
): ContactCard | undefined;
export function cardOf(
  { school, people }: Pick<Content, 'school' | 'people'>,
  kind: EntryData<'pages'>['card'],
): ContactCard | undefined {
  if (kind === undefined) return undefined;
  const { address, phone, email, office, reception } = school;
  return {
    kind,
    address,
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(office === undefined ? {} : { office: { hours: office.hours, ...placeOf(office) } }),
    ...(reception === undefined || kind !== 'gop-y'
      ? {}
      : {
          reception: {
            weekday: labelOf(WEEKDAYS, reception.weekday),
            hours: reception.hours,
            ...placeOf(reception),
            person: authorLink(people, reception.person),
          },
        }),
  };
}

function placeOf({ place }: { readonly place?: string | undefined }): { readonly place?: string } {
  return place === undefined ? {} : { place };
}
