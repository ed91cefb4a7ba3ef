import { MDXEditor } from '@mdxeditor/editor';
import '@mdxeditor/editor/style.css';
import { useState } from 'react';
import { languagePlugin } from '../language/plugin.ts';
import { pastePlugin } from '../paste/plugin.ts';
import { addPhotos } from '../photos/pick-photos.ts';
import { EDITOR_OPTIONS, EDITOR_PLUGINS } from './toolbar/options.tsx';

export interface BodyEditorProps {
  readonly id: string;
  /** The body as it is stored. Read once: from then on the editor knows better. */
  readonly source: string;
  readonly onChange: (body: string) => void;
}

const PLUGINS = [...EDITOR_PLUGINS, pastePlugin({ addPhotos }), languagePlugin()];

export function BodyEditor({ source, onChange }: BodyEditorProps) {
  const [opened] = useState(source);
  return (
    <MDXEditor
      {...EDITOR_OPTIONS}
      markdown={opened}
      plugins={PLUGINS}
      onChange={(markdown, initialMarkdownNormalize) => {
        if (!initialMarkdownNormalize) onChange(markdown);
      }}
    />
  );
}
