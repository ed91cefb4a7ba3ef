import { isCollection } from 'immutable';
import type { ControlProps, FieldError, Widget } from 'decap-cms-core/dist/esm/index.js';
import { checkField } from './check-field.ts';

/**
 * A Decap widget whose value is held against the field's own schema. It replaces the widget's check, whose messages
 * are Decap's.
 */
export function checkedWidget(widget: Widget): Widget {
  return {
    ...widget,
    controlComponent: class Checked extends widget.controlComponent {
      override isValid = (): { readonly error: FieldError | false } => ({ error: faultOf(this.props) });
    },
  };
}

function faultOf({ field, value, parentIds, getEntry }: ControlProps): FieldError | false {
  const message = checkField(String(field.get('rule')), plain(value), (path) =>
    plain(getEntry().getIn(['data', ...path])),
  );
  if (message === undefined) return false;
  // PRESENCE is the one kind that Decap also announces in a toast; only its type is looked at.
  return { type: 'PRESENCE', message, ...(parentIds === undefined ? {} : { parentIds }) };
}

/** Plain data of a form's value, which is Immutable where it has parts. */
export function plain(value: unknown): unknown {
  return isCollection(value) ? value.toJS() : value;
}
