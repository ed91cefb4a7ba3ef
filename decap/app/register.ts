import { fromJS, isMap } from 'immutable';
import { DecapCmsCore as CMS } from 'decap-cms-core/dist/esm/index.js';
import booleanWidget from 'decap-cms-widget-boolean';
import datetimeWidget from 'decap-cms-widget-datetime';
import fileWidget from 'decap-cms-widget-file';
import imageWidget from 'decap-cms-widget-image';
import listWidget from 'decap-cms-widget-list';
import numberWidget from 'decap-cms-widget-number';
import objectWidget from 'decap-cms-widget-object';
import relationWidget from 'decap-cms-widget-relation';
import selectWidget from 'decap-cms-widget-select';
import stringWidget from 'decap-cms-widget-string';
import textWidget from 'decap-cms-widget-text';
import { DeskBackend } from './backend/desk-backend.ts';
import { bodyWidget } from './body/widget.tsx';
import { savedEntry } from './checks/check-entry.ts';
import { checkedWidget } from './checks/checked-widget.ts';
import { plain } from './checks/plain.ts';
import { withSchoolClock } from './checks/school-clock.ts';
import { BACKEND, FORMATS } from './config/index.ts';
import { withSpokenDate } from './form/spoken-date.tsx';
import { entryFile, settingsFile } from './format/entry-file.ts';
import { isRecord } from './format/filled.ts';
import { checkedLanguage } from './language/checked-language.tsx';
import { VI } from './locale/vi/index.ts';

const WIDGETS = [
  checkedLanguage(stringWidget.Widget()),
  checkedLanguage(textWidget.Widget()),
  numberWidget.Widget(),
  withSpokenDate(withSchoolClock(datetimeWidget.Widget())),
  selectWidget.Widget(),
  booleanWidget.Widget(),
  imageWidget.Widget(),
  fileWidget.Widget(),
  relationWidget.Widget(),
  objectWidget.Widget(),
  listWidget.Widget(),
  bodyWidget,
];

/** Tells Decap about every part that the config names (`config/`). Nothing else of Decap is in the bundle. */
export function registerParts(): void {
  CMS.registerBackend(BACKEND, DeskBackend);
  CMS.registerWidget(WIDGETS.map(checkedWidget));
  CMS.registerCustomFormat(FORMATS.entry, 'mdx', entryFile);
  CMS.registerCustomFormat(FORMATS.settings, 'yaml', settingsFile);
  CMS.registerLocale('vi', VI);
  CMS.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      const data = plain(entry.get('data'));
      const saved = fromJS(savedEntry(String(entry.get('collection')), isRecord(data) ? data : {}));
      return isMap(saved) ? saved : undefined;
    },
  });
}
