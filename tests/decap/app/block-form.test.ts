import { describe, expect, it } from 'vitest';
import { attributesOf, blockControls, blockFaults } from '../../../decap/app/body/blocks/block-form.ts';
import { FIELD_WORDS } from '../../../decap/app/body/blocks/field-words.ts';
import { BLOCK_NAMES } from '../../../src/mdx/palette/block.ts';
import { palette } from '../../../src/mdx/index.ts';

describe('the form of a block', () => {
  it.each(BLOCK_NAMES)('has a control with words of its own for every attribute of %s', (name) => {
    const attributes = Object.keys(palette[name].attributes.shape);
    expect(blockControls(name).map((control) => control.name)).toEqual(attributes);
    expect(Object.keys(FIELD_WORDS[name])).toEqual(attributes);
    for (const { label } of blockControls(name)) expect(attributes).not.toContain(label);
  });

  it('gives each kind of attribute its control', () => {
    const kinds = BLOCK_NAMES.flatMap((name) =>
      blockControls(name).map((control) => `${name}.${control.name} ${control.input.kind}`),
    );
    expect(kinds).toEqual(
      expect.arrayContaining([
        'Figure.src image',
        'Figure.alt long',
        'Figure.people choice',
        'Callout.type choice',
        'Attachment.file file',
        'Video.poster image',
        'VanBan.so document',
        'Person.id person',
        'Quote.by text',
      ]),
    );
  });

  it('marks what must be filled in', () => {
    const required = blockControls('Figure').filter((control) => control.required);
    expect(required.map(({ name }) => name)).toEqual(['src', 'alt', 'people']);
  });
});

describe('the faults of a form', () => {
  it('names the fields as the form does', () => {
    expect(Object.fromEntries(blockFaults('Figure', {}))).toEqual({
      src: 'Hãy chọn «Ảnh».',
      alt: 'Hãy điền «Mô tả ảnh».',
      people: 'Hãy chọn «Ai có trong ảnh».',
    });
    expect(blockFaults('VanBan', { so: '48/KH-MNQP', nam: 'năm nay' }).get('nam')).toBe(
      '«Năm ban hành» là năm ban hành, bốn chữ số, ví dụ 2022.',
    );
    expect(blockFaults('Video', { title: 'Hội khỏe' }).get('file')).toBe(
      'Hãy ghi đúng một trong hai: «Tệp video» (video trong thư viện) hoặc «Video trên YouTube» (mã của video trên YouTube).',
    );
    expect(blockFaults('Video', { title: 'Hội khỏe', file: '/media/a.mp4' }).get('people')).toBe(
      'Hãy chọn «Ai có trong video».',
    );
  });

  it('asks for the consent when children are shown', () => {
    const shown = { src: '/media/2022/a.webp', alt: 'Sân trường', people: 'tre-em' };
    expect(blockFaults('Figure', shown).get('consent')).toContain('mã phiếu đồng ý của phụ huynh');
    expect(blockFaults('Figure', { ...shown, consent: 'CK-2022-014' })).toEqual(new Map());
  });
});

describe('what a form gives its tag', () => {
  it('is tidy and holds nothing empty', () => {
    expect(attributesOf('Quote', { by: '  Cô  Lan\n', role: '' })).toEqual({ by: 'Cô Lan' });
  });

  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://m.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=3s',
    'youtu.be/dQw4w9WgXcQ?si=abc',
    'https://www.youtube.com/shorts/dQw4w9WgXcQ',
    'dQw4w9WgXcQ',
  ])('has the id of the film out of %s', (youtube) => {
    expect(attributesOf('Video', { title: 'Hội khỏe', youtube }).youtube).toBe('dQw4w9WgXcQ');
  });
});
