import { expect, test } from 'vitest';
import { phoneHref, phoneText } from '../../src/components/phone.ts';

test('a telephone number is dialled without what parts it, and stays on one line', () => {
  expect(phoneHref('0225 388.1234')).toBe('tel:02253881234');
  expect(phoneText('0225 388 1234')).toBe('0225\u00A0388\u00A01234');
});
