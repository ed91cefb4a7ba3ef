import { isCollection } from 'immutable';

/** Plain data of a form's value, which is Immutable where it has parts. */
export function plain(value: unknown): unknown {
  return isCollection(value) ? value.toJS() : value;
}
