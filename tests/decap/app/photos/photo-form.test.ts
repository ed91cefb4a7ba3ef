import { expect, it } from 'vitest';
import { checkPhoto, withShared } from '../../../../decap/app/photos/photo-form.ts';

it('has a fault at each field that is wrong', () => {
  expect(checkPhoto({ caption: 'x'.repeat(501) })).toEqual({
    faults: {
      alt: 'Hãy mô tả ảnh bằng một câu, để người không nhìn được cũng biết ảnh cho thấy gì.',
      caption: expect.stringContaining('500') as string,
      people: expect.stringContaining('Ai có trong ảnh') as string,
    },
  });
});

it('asks for the consent of children and takes it', () => {
  const said = { alt: 'Sân trường', people: 'tre-em' };
  expect(checkPhoto(said)).toEqual({
    faults: { consent: expect.stringContaining('mã phiếu đồng ý') as string },
  });
  expect(checkPhoto({ ...said, consent: 'CK-2022-014' })).toEqual({
    facts: { ...said, consent: 'CK-2022-014' },
  });
});

it('says of other photos only what is not said of them', () => {
  const first = { alt: 'Một', credit: 'Cô Mỵ', people: 'nguoi-lon', consent: '' };
  expect(withShared({ alt: 'Hai', people: 'khong' }, first)).toEqual({
    alt: 'Hai',
    credit: 'Cô Mỵ',
    people: 'khong',
    consent: '',
  });
});
