import { Component, lazy, Suspense } from 'react';
import type { ControlProps, Widget } from 'decap-cms-core/dist/esm/index.js';
import { BODY_WIDGET } from './name.ts';
import { WORDS } from '../words.ts';

/** Loaded when an entry opens: the list of entries is usable without it. */
const BodyEditor = lazy(async () => ({ default: (await import('./editor.tsx')).BodyEditor }));

/** Decap's control for an entry's body. The editor itself is in a part of the bundle of its own. */
class BodyControl extends Component<ControlProps> {
  override render() {
    const { value, onChange, forID } = this.props;
    return (
      <Suspense fallback={<p className="body-loading">{WORDS.body.loading}</p>}>
        <BodyEditor id={forID} source={typeof value === 'string' ? value : ''} onChange={onChange} />
      </Suspense>
    );
  }
}

export const bodyWidget: Widget = { name: BODY_WIDGET, controlComponent: BodyControl };
