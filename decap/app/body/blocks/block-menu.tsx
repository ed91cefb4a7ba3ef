import { useCellValue, usePublisher } from '@mdxeditor/editor';
import { palette } from '../../../../src/mdx/index.ts';
import { BLOCK_NAMES } from '../../../../src/mdx/palette/block.ts';
import { openDialog$ } from './cells.ts';
import { Modal } from './modal.tsx';
import { BLOCK_WORDS } from './words.ts';

/** A step stands in steps, which have a button for it. */
const INSERTED = BLOCK_NAMES.filter((name) => name !== 'Step');

/** All blocks that can be inserted, each with a word on what it is for. */
export function BlockMenu() {
  const dialog = useCellValue(openDialog$);
  const open = usePublisher(openDialog$);
  if (dialog?.show !== 'menu') return null;
  const close = () => {
    open(undefined);
  };
  return (
    <Modal
      title={BLOCK_WORDS.menu}
      onClose={close}
      onSubmit={close}
      actions={
        <button type="button" onClick={close}>
          {BLOCK_WORDS.cancel}
        </button>
      }
    >
      <ul className="body-menu">
        {INSERTED.map((name) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                open({ show: 'new', name });
              }}
            >
              <b>{palette[name].label}</b>
              <small>{name === 'Steps' ? BLOCK_WORDS.stepsHint : palette[name].hint}</small>
            </button>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
