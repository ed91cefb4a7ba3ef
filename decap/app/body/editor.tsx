import {
  headingsPlugin,
  linkDialogPlugin,
  linkPlugin,
  listsPlugin,
  MDXEditor,
  quotePlugin,
  tablePlugin,
  thematicBreakPlugin,
  BlockTypeSelect,
  BoldItalicUnderlineToggles,
  CreateLink,
  InsertTable,
  ListsToggle,
  UndoRedo,
  toolbarPlugin,
} from '@mdxeditor/editor';
import '@mdxeditor/editor/style.css';
import { useState } from 'react';
import { pastePlugin } from '../paste/plugin.ts';

export interface BodyEditorProps {
  readonly id: string;
  /** The body as it is stored. Read once: from then on the editor knows better. */
  readonly source: string;
  readonly onChange: (body: string) => void;
}

const PLUGINS = [
  headingsPlugin({ allowedHeadingLevels: [2, 3, 4] }),
  listsPlugin(),
  quotePlugin(),
  linkPlugin(),
  linkDialogPlugin(),
  tablePlugin(),
  thematicBreakPlugin(),
  pastePlugin(),
  toolbarPlugin({
    toolbarContents: () => (
      <>
        <UndoRedo />
        <BoldItalicUnderlineToggles />
        <BlockTypeSelect />
        <ListsToggle />
        <CreateLink />
        <InsertTable />
      </>
    ),
  }),
];

export function BodyEditor({ source, onChange }: BodyEditorProps) {
  const [opened] = useState(source);
  return (
    <MDXEditor
      markdown={opened}
      plugins={PLUGINS}
      onChange={(markdown, initialMarkdownNormalize) => {
        if (!initialMarkdownNormalize) onChange(markdown);
      }}
    />
  );
}
