import { optional, text } from '../../schema/index.ts';
import { element, lines } from '../html.ts';
import { blockAttributes, defineBlock } from './block.ts';

/** What somebody said or wrote, with their name under it. */
export const quote = defineBlock({
  name: 'Quote',
  label: 'Trích lời',
  hint: 'Một lời nói hoặc đoạn văn trích nguyên văn, có tên người nói.',
  attributes: blockAttributes({
    by: text({ label: 'by', missing: 'Hãy ghi by="…", tên người nói hoặc nơi trích.', max: 120 }),
    role: optional(text({ label: 'role', hint: 'Chức vụ của người nói.', max: 160 })),
  }),
  children: 'blocks',
  show: ({ by, role }) => {
    const speaker = role === undefined ? by : `${by}, ${role}`;
    return {
      text: speaker,
      render: (children) =>
        element('figure', { class: 'quote' }, [
          element('blockquote', {}, ['\n', lines(children), '\n']),
          element('figcaption', {}, speaker),
        ]),
    };
  },
});
