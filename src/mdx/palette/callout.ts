import { choice, optional, text } from '../../schema/index.ts';
import { element, lines } from '../html.ts';
import { blockAttributes, defineBlock } from './block.ts';

const TYPES = [
  { value: 'info', label: 'Thông tin' },
  { value: 'luu-y', label: 'Lưu ý' },
  { value: 'canh-bao', label: 'Cảnh báo' },
] as const;

/** A framed remark beside the text. Its title says its type in words: color alone tells nobody anything. */
export const callout = defineBlock({
  name: 'Callout',
  label: 'Khung nhấn mạnh',
  hint: 'Một đoạn đóng khung: thông tin, lưu ý hoặc cảnh báo.',
  attributes: blockAttributes({
    type: choice({
      label: 'type',
      missing: `Hãy ghi type="…", một trong: ${TYPES.map(({ value }) => value).join(', ')}.`,
      choices: TYPES,
    }),
    title: optional(text({ label: 'title', max: 120 })),
  }),
  children: 'blocks',
  show: ({ type, title }) => {
    const shown = title ?? TYPES.find(({ value }) => value === type)?.label ?? type;
    return {
      text: title ?? '',
      render: (children) =>
        element('aside', { class: `callout callout--${type}`, 'aria-label': shown }, [
          '\n',
          lines([element('p', { class: 'callout__title' }, shown), ...children]),
          '\n',
        ]),
    };
  },
});
