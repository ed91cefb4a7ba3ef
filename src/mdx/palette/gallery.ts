import { optional, text } from '../../schema/index.ts';
import { element } from '../html.ts';
import { blockAttributes, defineBlock } from './block.ts';

/** Several photos in a row that wraps. */
export const gallery = defineBlock({
  name: 'Gallery',
  label: 'Bộ ảnh',
  hint: 'Nhiều ảnh xếp cạnh nhau.',
  attributes: blockAttributes({ title: optional(text({ label: 'title', max: 120 })) }),
  children: ['Figure'],
  show: ({ title }) => ({
    text: title ?? '',
    album: true,
    render: (children) =>
      element('div', { class: 'gallery' }, [
        title === undefined ? '' : element('p', { class: 'gallery__title' }, title),
        element(
          'ul',
          { class: 'gallery__list' },
          children.map((child) => element('li', {}, child)),
        ),
      ]),
  }),
});
