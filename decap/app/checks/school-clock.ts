import { toSchoolIso } from '../../../src/schema/index.ts';
import type { Widget } from 'decap-cms-core/dist/esm/index.js';

/** Length of `2022-09-15T08:00`, which is what a date field of the browser takes. */
const TO_THE_MINUTE = 16;

/**
 * Decap's date widget with the school's clock for «Lúc này» and for what a new entry begins with. The browser's own
 * may be set to another zone, and a date ahead of the school's would keep the entry off the site.
 */
export function withSchoolClock(widget: Widget): Widget {
  return {
    ...widget,
    controlComponent: class SchoolClock extends widget.controlComponent {
      /** Called by the base class. */
      getNow(): string {
        return toSchoolIso(new Date()).slice(0, TO_THE_MINUTE);
      }
    },
  };
}
