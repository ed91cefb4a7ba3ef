import { optional, text } from '../../schema/index.ts';
import type { EntryReference } from '../entry-references.ts';
import { entryMarker } from '../entry-references.ts';
import { element } from '../html.ts';
import { blockAttributes, defineBlock } from './block.ts';

/** A legal document, by its number, with the state that it has when the page is made. */
export const vanBan = defineBlock({
  name: 'VanBan',
  label: 'Văn bản',
  hint: 'Một văn bản trong kho văn bản, có liên kết và hiệu lực của nó.',
  attributes: blockAttributes({
    so: text({
      label: 'so',
      missing: 'Hãy ghi so="…", số và ký hiệu của văn bản, ví dụ 48/KH-MNQP.',
      max: 80,
    }),
    nam: optional(
      text({
        label: 'nam',
        hint: 'Năm ban hành, khi nhiều văn bản trùng số.',
        pattern: { regex: /^\d{4}$/u, message: '«nam» là năm ban hành, bốn chữ số, ví dụ 2022.' },
      }),
    ),
    coQuan: optional(text({ label: 'coQuan', hint: 'Cơ quan ban hành, khi nhiều văn bản trùng số.' })),
  }),
  children: 'none',
  show: ({ so, nam, coQuan }) => {
    const reference: EntryReference = {
      kind: 'document',
      target: so,
      ...(nam === undefined ? {} : { year: nam }),
      ...(coQuan === undefined ? {} : { issuer: coQuan }),
    };
    return {
      reference,
      text: so,
      render: (_children, media) =>
        element('p', { class: 'entry-link' }, media === undefined ? so : entryMarker(reference)),
    };
  },
});
