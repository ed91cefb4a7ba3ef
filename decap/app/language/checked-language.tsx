import { lazy, Suspense } from 'react';
import type { Widget } from 'decap-cms-core/dist/esm/index.js';
import './language.css';

/** Loaded when an entry opens, as the editor of its body is. */
const FieldSlips = lazy(async () => ({ default: (await import('./field-slips.tsx')).FieldSlips }));

/** A Decap widget for text, with the slips of its language under it. */
export function checkedLanguage(widget: Widget): Widget {
  return {
    ...widget,
    controlComponent: class CheckedLanguage extends widget.controlComponent {
      override render() {
        const { value, onChange } = this.props;
        return (
          <>
            {super.render()}
            {typeof value === 'string' && value !== '' && (
              <Suspense fallback={null}>
                <FieldSlips value={value} onChange={onChange} />
              </Suspense>
            )}
          </>
        );
      }
    },
  };
}
