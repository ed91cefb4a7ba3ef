import { text } from '../../schema/index.ts';
import { entryMarker } from '../entry-references.ts';
import { element } from '../html.ts';
import { blockAttributes, defineBlock } from './block.ts';

/** A person of the committee, with the role that they have when the page is made. */
export const person = defineBlock({
  name: 'Person',
  label: 'Người',
  hint: 'Tên và chức vụ của một người trong mục «Người viết», có liên kết tới trang của người ấy.',
  attributes: blockAttributes({
    id: text({
      label: 'id',
      missing: 'Hãy ghi id="…", mã của người ấy, ví dụ nguyen-thi-an.',
      max: 100,
    }),
  }),
  children: 'none',
  show: ({ id }) => {
    const reference = { kind: 'person', target: id } as const;
    return {
      reference,
      text: '',
      render: (_children, media) =>
        element('p', { class: 'entry-link' }, media === undefined ? id : entryMarker(reference)),
    };
  },
});
