import { describe, expect, it } from 'vitest';
import { linkAddress } from '../../../decap/app/body/links/link-address.ts';

const SITE = 'https://mamnonquangphuc.edu.vn';

describe('what people type for a link', () => {
  it.each([
    ['vnexpress.net', 'https://vnexpress.net'],
    ['  www.moet.gov.vn/van-ban?so=48  ', 'https://www.moet.gov.vn/van-ban?so=48'],
    ['truong.edu.vn:8080/tin', 'https://truong.edu.vn:8080/tin'],
    ['http://haiphong.gov.vn/', 'http://haiphong.gov.vn/'],
    ['https://youtu.be/abc', 'https://youtu.be/abc'],
    [`${SITE}/tin-tuc/khai-giang/`, '/tin-tuc/khai-giang/'],
    ['/tin-tuc/khai-giang/', '/tin-tuc/khai-giang/'],
    ['#muc-an-toan', '#muc-an-toan'],
    ['vanphong@truong.edu.vn', 'mailto:vanphong@truong.edu.vn'],
    ['mailto:vanphong@truong.edu.vn', 'mailto:vanphong@truong.edu.vn'],
    ['0225 3 123 456', 'tel:02253123456'],
    ['+84 912.345.678', 'tel:+84912345678'],
  ])('«%s» leads to %s', (typed, url) => {
    expect(linkAddress(typed, SITE)).toEqual({ url });
  });

  it.each([
    ['', 'Hãy chọn một bài'],
    ['Khai giảng năm học mới', 'Đây chưa phải là địa chỉ'],
    ['khai-giang', 'Đây chưa phải là địa chỉ'],
    ['https://a.vn/hai chữ', 'Đây chưa phải là địa chỉ'],
    ['javascript:alert(1)', 'Không dùng được địa chỉ bắt đầu bằng «javascript:»'],
    ['java\tscript:alert(1)', 'Không dùng được địa chỉ bắt đầu bằng «javascript:»'],
    ['data:text/html,x', 'Không dùng được địa chỉ bắt đầu bằng «data:»'],
    ['file:///C:/bai.docx', 'Không dùng được địa chỉ bắt đầu bằng «file:»'],
  ])('«%s» is refused with a reason', (typed, reason) => {
    expect(linkAddress(typed, SITE)).toEqual({ fault: expect.stringContaining(reason) as string });
  });
});
