import { addBottomAreaChild$, realmPlugin } from '@mdxeditor/editor';
import { BodySlips } from './body-slips.tsx';
import './language.css';

/** Checks the language of what is written in the editor. */
export const languagePlugin = realmPlugin({
  init: (realm) => realm.pub(addBottomAreaChild$, BodySlips),
});
