import './toolbar.css';
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text';
import {
  activeEditor$,
  addTopAreaChild$,
  applyFormat$,
  applyListType$,
  convertSelectionToNode$,
  currentBlockType$,
  currentFormat$,
  currentListType$,
  editorInTable$,
  insertTable$,
  IS_BOLD,
  IS_ITALIC,
  openLinkEditDialog$,
  realmPlugin,
  useCellValue,
  usePublisher,
} from '@mdxeditor/editor';
import {
  $createParagraphNode,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_CRITICAL,
  mergeRegister,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalCommand,
} from 'lexical';
import { useEffect, useState, type ReactNode } from 'react';
import { openDialog$ } from '../blocks/cells.ts';
import { useChosenPhotos } from '../blocks/several-photos.tsx';
import { SourceButton } from '../document/plugin.tsx';
import { Icon } from './icons.tsx';
import { TOOLBAR_WORDS } from './words.ts';

/** What the site can show and no more: no underline, no colours, no code. */
function Toolbar() {
  const format = useCellValue(currentFormat$);
  const listType = useCellValue(currentListType$);
  const isInTable = useCellValue(editorInTable$);
  const applyFormat = usePublisher(applyFormat$);
  const applyListType = usePublisher(applyListType$);
  const openLink = usePublisher(openLinkEditDialog$);
  const insertTable = usePublisher(insertTable$);
  const open = usePublisher(openDialog$);
  const choosePhotos = useChosenPhotos();
  const lists = [
    ['bullet', 'bullets'],
    ['number', 'numbers'],
    ['check', 'checks'],
  ] as const;
  return (
    <div className="body-toolbar" role="toolbar" aria-label={TOOLBAR_WORDS.toolbar} data-toolbar-item>
      <UndoRedo />
      <BlockType />
      <Tool name={TOOLBAR_WORDS.bold} pressed={(format & IS_BOLD) !== 0} onPress={() => applyFormat('bold')}>
        <b>B</b>
      </Tool>
      <Tool
        name={TOOLBAR_WORDS.italic}
        pressed={(format & IS_ITALIC) !== 0}
        onPress={() => applyFormat('italic')}
      >
        <i>I</i>
      </Tool>
      {lists.map(([type, name]) => (
        <Tool
          key={type}
          name={TOOLBAR_WORDS[name]}
          pressed={listType === type}
          disabled={isInTable}
          onPress={() => applyListType(listType === type ? '' : type)}
        >
          <Icon name={name} />
        </Tool>
      ))}
      <Tool name={TOOLBAR_WORDS.link} onPress={() => openLink()}>
        <Icon name="link" />
      </Tool>
      <Tool
        name={TOOLBAR_WORDS.table}
        disabled={isInTable}
        onPress={() => insertTable({ rows: 3, columns: 3 })}
      >
        <Icon name="table" />
      </Tool>
      <Tool name={TOOLBAR_WORDS.photo} onPress={choosePhotos}>
        <Icon name="photo" />
      </Tool>
      <Tool name={TOOLBAR_WORDS.insert} isWordy onPress={() => open({ show: 'menu' })}>
        <Icon name="insert" /> {TOOLBAR_WORDS.insert}
      </Tool>
      <SourceButton />
    </div>
  );
}

interface ToolProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** Its name can be read on it. */
  readonly isWordy?: boolean;
  readonly onPress: () => void;
}

function Tool({ name, children, pressed, disabled = false, isWordy = false, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={isWordy ? 'body-tool body-tool-wordy' : 'body-tool'}
      title={name}
      aria-label={name}
      aria-pressed={pressed}
      disabled={disabled}
      // The caret stays where it is, and the phone's keyboard open.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

function UndoRedo() {
  const editor = useCellValue(activeEditor$);
  const [can, setCan] = useState({ undo: false, redo: false });
  useEffect(() => {
    if (editor === null) return undefined;
    const follow = (command: LexicalCommand<boolean>, name: 'undo' | 'redo') =>
      editor.registerCommand(
        command,
        (isPossible) => {
          setCan((known) => ({ ...known, [name]: isPossible }));
          return false;
        },
        COMMAND_PRIORITY_CRITICAL,
      );
    return mergeRegister(follow(CAN_UNDO_COMMAND, 'undo'), follow(CAN_REDO_COMMAND, 'redo'));
  }, [editor]);
  return (
    <>
      <Tool
        name={TOOLBAR_WORDS.undo}
        disabled={!can.undo}
        onPress={() => editor?.dispatchCommand(UNDO_COMMAND, undefined)}
      >
        <Icon name="undo" />
      </Tool>
      <Tool
        name={TOOLBAR_WORDS.redo}
        disabled={!can.redo}
        onPress={() => editor?.dispatchCommand(REDO_COMMAND, undefined)}
      >
        <Icon name="redo" />
      </Tool>
    </>
  );
}

/** Every kind of paragraph, with how it is made. The largest heading is the page's own: its title. */
const BLOCK_TYPES = [
  { type: 'paragraph', label: TOOLBAR_WORDS.paragraph, $create: $createParagraphNode },
  { type: 'h2', label: TOOLBAR_WORDS.headings.h2, $create: () => $createHeadingNode('h2') },
  { type: 'h3', label: TOOLBAR_WORDS.headings.h3, $create: () => $createHeadingNode('h3') },
  { type: 'h4', label: TOOLBAR_WORDS.headings.h4, $create: () => $createHeadingNode('h4') },
  { type: 'quote', label: TOOLBAR_WORDS.quote, $create: $createQuoteNode },
] as const;

/** The browser's own list: on a phone it fills the screen, and it speaks to a screen reader. */
function BlockType() {
  const current = useCellValue(currentBlockType$);
  const convert = usePublisher(convertSelectionToNode$);
  const isKnown = BLOCK_TYPES.some(({ type }) => type === current);
  return (
    <select
      className="body-tool-select"
      aria-label={TOOLBAR_WORDS.blockType}
      value={isKnown ? current : ''}
      onChange={(event) => {
        const chosen = BLOCK_TYPES.find(({ type }) => type === event.target.value);
        if (chosen !== undefined) convert(chosen.$create);
      }}
    >
      {!isKnown && <option value="">{TOOLBAR_WORDS.otherBlock}</option>}
      {BLOCK_TYPES.map(({ type, label }) => (
        <option key={type} value={type}>
          {label}
        </option>
      ))}
    </select>
  );
}

export const toolsPlugin = realmPlugin({
  init(realm) {
    realm.pub(addTopAreaChild$, Toolbar);
  },
});
