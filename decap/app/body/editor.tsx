import '@mdxeditor/editor/style.css';
import { languagePlugin } from '../language/plugin.ts';
import { pastePlugin } from '../paste/plugin.ts';
import { addPhotos } from '../photos/pick-photos.ts';
import { BodyDocument } from './document/body-document.tsx';
import { EDITOR_OPTIONS, EDITOR_PLUGINS } from './toolbar/options.tsx';

export interface BodyEditorProps {
  readonly id: string;
  /** The body as the form has it. */
  readonly source: string;
  readonly onChange: (body: string) => void;
}

const PLUGINS = [...EDITOR_PLUGINS, pastePlugin({ addPhotos }), languagePlugin()];

export function BodyEditor({ id, source, onChange }: BodyEditorProps) {
  return <BodyDocument id={id} body={source} onChange={onChange} plugins={PLUGINS} editor={EDITOR_OPTIONS} />;
}
