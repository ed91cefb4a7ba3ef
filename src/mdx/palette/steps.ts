import { optional, text } from '../../schema/index.ts';
import { element, lines } from '../html.ts';
import { blockAttributes, defineBlock } from './block.ts';

/** What to do, one thing after the other: numbered, each step with room for paragraphs, lists, pictures. */
export const steps = defineBlock({
  name: 'Steps',
  label: 'Các bước',
  hint: 'Những việc làm lần lượt, đánh số 1, 2, 3…; bên trong là các thẻ Step.',
  attributes: blockAttributes({}),
  children: ['Step'],
  show: () => ({
    text: '',
    render: (children) =>
      element('ol', { class: 'steps' }, [
        '\n',
        lines(children.map((child) => element('li', {}, ['\n', child, '\n']))),
        '\n',
      ]),
  }),
});

/** One of `steps`; by itself it is only its words. */
export const step = defineBlock({
  name: 'Step',
  label: 'Một bước',
  hint: 'Một bước trong các bước, có thể có tên.',
  attributes: blockAttributes({ title: optional(text({ label: 'title', max: 160 })) }),
  children: 'blocks',
  show: ({ title }) => ({
    text: title ?? '',
    render: (children) => {
      const heading = title === undefined ? [] : [element('p', { class: 'steps__title' }, title)];
      return lines([...heading, ...children]);
    },
  }),
});
