/** The words by which `personal-names.ts` tells a person's name from other capitals. */

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split('|').map((word) => word.trim()));
}

/**
 * Family names that are hardly anything else: two syllables are enough after them. The rest of the common ones are
 * words as well («Đoàn Thanh niên», «Mai», «Cao đẳng»): a name of theirs has three syllables.
 */
const SURELY =
  'Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Đào|Đinh|Trịnh|Trương|Tạ|Phùng|Nghiêm|Quách|Doãn|Nguyen|Tran|Pham|Huynh|Hoang|Dang|Bui|Ngo';

const ALSO =
  'Hồ|Dương|Lý|Đoàn|Lâm|Mai|Tô|Cao|Chu|Châu|Hà|Lương|Lưu|La|Kiều|Khổng|Ninh|Thái|Tống|Từ|Vương|Tăng|Triệu|Âu|Bạch|Cù|Diệp|Đàm|Đồng|Giáp|Hứa|Khúc|Lã|Lại|Mạc|Nông|Phí|Sầm|Thạch|Tôn|Lục|Lò|Cầm|Vi|Ma|Bàn|Giàng|Thân';

export const WORDS = {
  surely: setOf(SURELY),
  familyNames: setOf(`${SURELY}|${ALSO}`),
  /** Forms of address, in lower case. */
  addresses: setOf('ông|bà|anh|chị|cô|chú|bác|dì|cậu|mợ|thím|em|cháu|bé|thầy|mẹ|bố|ba|má'),
  /** The same, of two words. */
  addressPairs: setOf(
    'cô giáo|thầy giáo|đồng chí|phụ huynh|bác sĩ|cô nuôi|chị nuôi|bảo mẫu|bảo vệ|học sinh|nhà báo|phóng viên|cháu bé|em bé|anh trai|chị gái|em trai|em gái',
  ),
  /** Before a form of address that is none here: «trẻ em», «tiếng Anh», «chị em», «thứ ba». */
  notAddressedAfter: setOf('trẻ|tiếng|nước|chị|anh|thứ|tháng|hai|môn|con|đảo|huyện|quê|chợ|số|mồng'),
  /** What stands before the name of a place, a school, a street, an association; in lower case. */
  places: setOf(
    'đường|phố|ngõ|ngách|hẻm|quận|huyện|xã|phường|tỉnh|làng|thôn|ấp|xóm|bản|cầu|chợ|sông|núi|hồ|đảo|biển|vịnh|bến|cảng|đền|chùa|đình|miếu|lăng|trường|lớp|khu|phòng|sở|bộ|viện|báo|đài|tòa|nhà|rạp|hội|giải|quỹ|cúp|mang|tượng|ga|bãi|đồi|đèo|thành|vua|danh|trạm|cụm|tổ|đội|vùng|nghĩa|công|hầm|kênh|đập|tuyến|quán|hãng|hiệu|tập|miền',
  ),
  /** The same, of two words. */
  placePairs: setOf(
    'thành phố|thị trấn|thị xã|mầm non|mẫu giáo|tiểu học|trung học|phổ thông|đại học|cao đẳng|học viện|bệnh viện|công viên|quảng trường|nhà hát|công ty|cửa hàng|siêu thị|tư tưởng|chủ tịch|thanh niên|tượng đài|di tích|khu phố|tổ dân|trung tâm|nhà xuất|thư viện|câu lạc|sân vận|anh hùng|danh nhân|liệt sĩ|bảo tàng|khách sạn|nghĩa trang|khỏe phù|hang động',
  ),
  /** Two syllables with which a family name is none. */
  notMiddle: setOf(
    'Đoàn Thanh|Đoàn Thể|Đoàn Viên|Đoàn Kết|Đoàn Đội|Đoàn Trường|Đoàn Kiểm|Đoàn Công|Cao Đẳng|Cao Cấp|Đào Tạo|Hà Nội|Hà Nam|Hà Giang|Hà Tĩnh|Hà Đông|Hà Tây|Thái Bình|Thái Nguyên|Thái Lan|Thái Thụy|Cao Bằng|Cao Minh|Lâm Đồng|Ninh Bình|Ninh Thuận|Ninh Giang|Lương Thực|Lương Tháng|Lưu Trữ|Lưu Ý|Châu Á|Châu Âu|Châu Phi|Châu Đốc|Mai Châu|Dương Kinh|Hồ Tây|Hồ Gươm|Hồ Hoàn|Lê Chân|Hoàng Mai|Hoàng Sa|Hoàng Liên|Phan Thiết|Phan Rang|Vũ Thư|Vũ Trụ|Võ Thuật|Đồng Nai|Đồng Tháp|Đồng Hới|Đồng Chí|Đồng Hồ|Thạch Thất|Thạch Hà|Thạch Sanh|Lục Ngạn|Lục Nam|Bạch Đằng|Bạch Long|Bạch Mai|Bạch Tuyết|Lý Nhân|Lý Sơn|Lý Do|Vi Phạm|Lại Xuân|Tăng Cường|Thân Thiện|Thân Ái|Bàn Giao|Từ Sơn|Từ Liêm|Từ Thiện|Kiều Bào|Nông Thôn|Nông Nghiệp|Nông Dân|Phí Dịch|Mạc Tư|Đặng Cương|Đinh Vũ|Trần Phú|Phạm Vi|Bùi Viện|Đinh Tiên|Hồ Sơ|Hà Lan|Cao Tuổi|Thái Độ|Lý Luận|Mai Sau|Dương Lịch|Chu Đáo|Chu Kỳ|Từ Điển|Từ Vựng|Từ Ngày|Từ Năm|Tăng Trưởng|Vi Sinh|Đồng Phục|Đồng Bộ|Đồng Bằng|Đồng Thời',
  ),
  /** Before «Thị» where it is no middle name. */
  beforeThi: setOf('Siêu|Đô|Chỉ|Thành|Xã|Hội|Tiếp|Cận|Hiển|Biểu'),
  /** After a form of address, what is an office, a country or somebody of a tale. */
  notGiven: setOf(
    'Hiệu|Phó|Trưởng|Chủ|Bí|Giám|Tổ|Giáo|Bộ|Thứ|Đại|Cán|Nhân|Kế|Thủ|Ban|Phụ|Học|Phòng|Trường|Lớp|Việt|Mẫu|Nhà|Mầm|Nuôi|Y|Bảo|Công|Táo|Trăng|Bụt|Già|Trời|Sao|Đồ|Trưng|Triệu|Rịa|Nà|Cuội|Tấm|Cám|Hồ|Tô|Noel|Hề|Tễu|Thánh|Thần|Chúa|Quốc|Cả|Út|Quản|Hội|Liên|Ủy|Tiên|Sở|Bác|Cô|Chú|Anh Quốc|Mặt Trời|Âu Cơ|Hai Phòng|Hải Phòng|Quang Phục|Khối|Khu|Ở|Không|Đã|Có|Và|Nói|Vì|Nếu|Khi|Gấu|Thỏ|Voi|Sâu|Ong|Kiến|Chồi|Lá|Ngoan|Khỏe|Chăm|Yêu|Vui|Tập|Làm|Biết|Với|Là|Mẹ|Bố|Cha|Chị|Anh|Em|Cháu|Ông|Bà|Nội|Ngoại|Nhỏ',
  ),
  /** Whom streets, schools and prizes are named after: nobody who writes to a school. */
  figures: setOf(
    'Hồ Chí Minh|Võ Nguyên Giáp|Trần Hưng Đạo|Trần Quốc Tuấn|Trần Quốc Toản|Nguyễn Trãi|Nguyễn Du|Nguyễn Huệ|Nguyễn Bỉnh Khiêm|Nguyễn Đức Cảnh|Nguyễn Văn Linh|Nguyễn Văn Cừ|Nguyễn Thị Minh Khai|Nguyễn Tất Thành|Nguyễn Ái Quốc|Nguyễn Chí Thanh|Nguyễn Viết Xuân|Nguyễn Văn Trỗi|Lê Lợi|Lê Chân|Lê Thánh Tông|Lê Hồng Phong|Lê Duẩn|Lê Đại Hành|Lê Quý Đôn|Lê Văn Tám|Lý Thường Kiệt|Lý Thái Tổ|Lý Tự Trọng|Lý Công Uẩn|Ngô Quyền|Ngô Gia Tự|Đinh Bộ Lĩnh|Đinh Tiên Hoàng|Mạc Đĩnh Chi|Mạc Đăng Dung|Phạm Văn Đồng|Phạm Ngũ Lão|Phan Bội Châu|Phan Chu Trinh|Phan Đình Phùng|Hoàng Diệu|Hoàng Văn Thụ|Hoàng Quốc Việt|Hoàng Hoa Thám|Trần Phú|Trần Nhân Tông|Trần Nguyên Hãn|Trường Chinh|Tôn Đức Thắng|Võ Thị Sáu|Kim Đồng|Chu Văn An|Cao Bá Quát|Hồ Xuân Hương|Phù Đổng|Bùi Thị Xuân|Bùi Thị Từ Nhiên|Tố Hữu|Trần Thành Ngọ|Trần Tất Văn|Tô Hiệu|Tô Hoài|Vũ Trọng Phụng|Đào Duy Từ|Đoàn Thị Điểm',
  ),
} as const;
