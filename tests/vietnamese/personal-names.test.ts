import { describe, expect, it } from 'vitest';
import { personalNames } from '../../src/vietnamese/index.ts';

function namesIn(text: string): readonly string[] {
  return personalNames(text).map(({ name }) => name);
}

describe('a name is found', () => {
  it.each([
    ['Phụ huynh Nguyễn Thị Hoa hỏi về bữa ăn.', ['Nguyễn Thị Hoa']],
    ['Theo Trần Văn Bình, bếp ăn chưa sạch.', ['Trần Văn Bình']],
    ['Lê Hoa gửi đơn ngày 3/10.', ['Lê Hoa']],
    ['Bà Lò Thị Mai, trú tại thôn Đông.', ['Lò Thị Mai']],
    ['Ông Hà Văn Tuấn và bà Đoàn Thu Hương cùng ký đơn.', ['Hà Văn Tuấn', 'Đoàn Thu Hương']],
    ['chị Hoa phản ánh', ['Hoa']],
    ['Anh Tuấn gọi điện', ['Tuấn']],
    ['mẹ cháu Minh Khôi', ['Minh Khôi']],
    ['bé An lớp 5 tuổi', ['An']],
    ['cô giáo Lan trả lời', ['Lan']],
    ['phụ huynh Hạnh viết', ['Hạnh']],
    ['**Nguyễn Thị Hoa** (thôn Đông)', ['Nguyễn Thị Hoa']],
    ['NGUYỄN THỊ HOA', ['Nguyễn Thị Hoa']],
    ['Nguyen Thi Hoa', ['Nguyen Thi Hoa']],
    ['Phụ huynh Nguyễn\nThị Hoa', ['Nguyễn Thị Hoa']],
    ['Trần Thị Ý hỏi', ['Trần Thị Ý']],
    ['Đ/c Phạm Thị Nga – Hiệu trưởng', ['Phạm Thị Nga']],
  ])('%j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it('with its place, and whether it has a family name', () => {
    const text = 'Ngày 3/10, chị Hoa (con bà Trần Thị Bình) gọi.';
    expect(personalNames(text)).toEqual([
      { name: 'Hoa', given: true, index: text.indexOf('Hoa') },
      { name: 'Trần Thị Bình', given: false, index: text.indexOf('Trần') },
    ]);
  });
});

describe('no name is found', () => {
  it.each([
    'đường Nguyễn Văn Linh',
    'Đường Nguyễn Bình, phố Lê Hoa',
    'trường Mầm non Quang Phục',
    'Trường Mầm non Nguyễn Thị Định',
    'Trường THPT Lê Quý Đôn',
    'quận Lê Chân, quận Ngô Quyền, huyện An Dương',
    'Hội khỏe Phù Đổng',
    'huyện Tiên Lãng, thành phố Hải Phòng',
    'Hà Nội, Thái Bình, Cao Bằng và Hải Dương',
    'Phòng Giáo dục và Đào tạo huyện Tiên Lãng',
    'Sở Giáo Dục Và Đào Tạo Hải Phòng',
    'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
    'Đoàn TNCS Hồ Chí Minh',
    'làm theo tư tưởng Hồ Chí Minh',
    'năm điều Bác Hồ dạy',
    'Hai Bà Trưng và Bà Triệu',
    'ngày ông Công ông Táo',
    'trẻ em Việt Nam',
    'học tiếng Anh, người nước Anh',
    'bà Hiệu trưởng, cô Phó hiệu trưởng, ông Chủ tịch Ủy ban nhân dân xã',
    'đồng chí Trưởng ban, đồng chí Bí thư',
    'Nguyễn Văn A',
    'bà N.T.H. và chị H.',
    'một phụ huynh của lớp 5 tuổi A',
    'phụ huynh học sinh, cha mẹ trẻ',
    'chị em Phụ nữ',
    'Nghị quyết số 29-NQ/TW của Đảng Cộng sản Việt Nam',
    'Chị ấy nói; Anh hùng Lao động; Em yêu trường em',
    'Thứ Ba, Tháng Ba',
    'Bé Khỏe – Bé Ngoan; bé Mầm, bé Chồi, bé Lá',
    'TRẦN LỚP HỌC BỊ THẤM NƯỚC',
    'Hồ Sơ Công Khai; Cao Đẳng Sư Phạm',
    'Ông Bà, Cha Mẹ và các cô, các bác',
    'lớp Hoa Mai, lớp Hoa Hồng',
    'Báo Hải Phòng, Đài Tiếng nói Việt Nam',
    'Tết Trung thu có chú Cuội',
    'cô Hiệu trưởng',
    'QUY CHẾ ĐÀO TẠO, CÔNG KHAI THU CHI',
    '',
  ])('in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
