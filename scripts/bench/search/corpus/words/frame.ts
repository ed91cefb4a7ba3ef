/** Words that every text of a school is built with, whatever it is about. Written by hand for the benchmark. */
import { phrases } from './topic.ts';

export const SUBJECTS = phrases(`
  nhà trường, phụ huynh, các con, giáo viên, trẻ, các cô, ban giám hiệu, các lớp, cha mẹ, tổ chuyên môn, các bé, mỗi gia đình
  giáo viên chủ nhiệm, cô nuôi, ban đại diện cha mẹ, tổ nuôi dưỡng, nhân viên y tế, các bậc phụ huynh, toàn trường, công đoàn
  đoàn thanh niên, tập thể cán bộ, học sinh, các đoàn thể, bảo vệ, kế toán, ông bà, các cháu, mọi người, địa phương
  phòng giáo dục, hội phụ nữ, chuyên viên, đoàn kiểm tra, tổ mẫu giáo, tổ nhà trẻ, khối năm tuổi, khối bốn tuổi, anh chị em`);

export const MODALS = phrases(`
  cần, đã, sẽ, nên, thường xuyên, luôn, phải, được, tích cực, tiếp tục, cùng nhau, chủ động, không nên, đang, có thể, hãy, vừa
  nghiêm túc, bắt đầu, đều, tự giác, mạnh dạn, từng bước, chưa, hằng ngày, kịp thời, tập trung, thống nhất`);

export const OPENERS = phrases(`
  trong thời gian qua, năm học này, hằng ngày, theo kế hoạch, thực tế cho thấy, bên cạnh đó, ngoài ra, vì vậy, đặc biệt là
  trước hết, sau giờ học, vào mỗi buổi sáng, để làm tốt việc này, nhân dịp này, qua đó, đồng thời, theo hướng dẫn của cấp trên
  từ đầu tháng, cuối tuần qua, khi thời tiết thay đổi, ở lứa tuổi mầm non, nhờ vậy, tuy nhiên, nếu có điều kiện, mặt khác
  sau một thời gian thực hiện, với tinh thần trách nhiệm, tại buổi gặp, trong giờ hoạt động, mỗi khi có việc đột xuất, thay vì vội vã
  hưởng ứng lời kêu gọi, đúng như dự kiến, dù còn thiếu thốn, theo thống kê, nhìn chung, do ảnh hưởng của bão, có hôm, thỉnh thoảng`);

export const PURPOSES = phrases(`
  để trẻ phát triển toàn diện, giúp các con tự tin hơn, nhằm nâng cao chất lượng chăm sóc, để phụ huynh yên tâm, cho phù hợp với lứa tuổi
  theo đúng quy định, để bảo đảm an toàn, và rút kinh nghiệm cho lần sau, trong điều kiện cho phép, với sự ủng hộ của phụ huynh
  để kịp báo cáo, và được mọi người đồng tình, cho năm học mới, nhằm hình thành thói quen tốt, mà không tốn kém, khi trời trở lạnh
  để chuẩn bị vào lớp một, trước khi ra về, trong suốt cả tuần, tùy theo sức của từng trẻ, như đã thống nhất, và ghi vào sổ
  theo nhóm nhỏ, dưới sự hướng dẫn của cô, cùng với gia đình, ngay từ đầu năm, cho đến hết học kỳ, một cách tự nhiên, ở mọi lúc mọi nơi
  bằng những việc nhỏ nhất, kể cả ngày mưa, qua trò chơi và bài hát, để lại ấn tượng đẹp, không phân biệt hoàn cảnh, vì nụ cười trẻ thơ`);

export const LINKS = phrases(`
  và, cùng với, hoặc, nhất là, cũng như, kèm theo, thay cho, bên cạnh, gắn với, rồi đến, như, chứ không phải, tiếp đó là`);

export const HEADINGS = phrases(`
  Mục đích, Yêu cầu, Nội dung, Thời gian và địa điểm, Tổ chức thực hiện, Kết quả, Những điều cần nhớ, Phụ huynh cần chuẩn bị gì
  Cách thực hiện, Dấu hiệu nhận biết, Lời khuyên cho gia đình, Kinh phí, Thành phần tham dự, Một số hình ảnh, Phân công, Lưu ý, Hồ sơ gồm
  Đối tượng, Tiến độ, Khó khăn, Hướng khắc phục, Nguyên liệu, Các bước tiến hành, Câu hỏi thường gặp, Liên hệ, Căn cứ, Đánh giá chung`);

/** Heads of titles: what a text is. A few are common, most are rare, as on a real site. */
export const HEADS = phrases(`
  Thông báo, Kế hoạch, Hướng dẫn, Hội thi, Ngày hội, Chuyên đề, Lịch, Báo cáo, Cách, Vì sao cần, Họp, Bé với, Danh sách, Quyết định
  Tập huấn, Sinh hoạt, Lễ, Mẹo hay, Góc, Phát động, Kết quả, Tổng kết, Khai mạc, Giới thiệu, Trao đổi, Kinh nghiệm, Tọa đàm, Hội nghị
  Công khai, Tuyên truyền, Giao lưu, Tìm hiểu, Khám phá, Trải nghiệm, Nhật ký, Câu chuyện, Gương sáng, Lời ngỏ, Thư gửi cha mẹ, Hỏi đáp
  Cảnh báo, Lưu ý, Triển khai, Phối hợp, Kiểm tra, Khảo sát, Ra quân, Xây dựng, Đổi mới, Nâng cao, Tăng cường, Phòng tránh, Ứng dụng
  Cùng con, Giúp con, Khi con, Dạy trẻ, Rèn trẻ, Đồng hành, Hội giảng, Hội chợ, Chung tay, Thăm, Đón, Tiếp nhận, Bàn giao, Khởi công
  Ý nghĩa, Vai trò, Tác hại, Lợi ích, Dấu hiệu, Nguyên nhân, Biện pháp, Quy trình, Quy định, Nội quy, Thể lệ, Biểu mẫu, Tài liệu, Bảng giá
  Phân công, Bổ sung, Điều chỉnh, Gia hạn, Tạm dừng, Mở lớp, Tuyển, Mời, Kêu gọi, Cảm ơn, Chúc mừng, Tri ân, Ghi nhận, Điểm lại, Nhìn lại
  Một ngày, Một giờ, Buổi, Chuyến, Tuần lễ, Tháng, Mùa, Sân chơi, Câu lạc bộ, Lớp học, Phòng, Bếp, Vườn, Thư viện, Tiếng hát, Nét đẹp
  Bí quyết, Sáng kiến, Mô hình, Dự án, Đề án, Phương án, Giải pháp, Chương trình, Phong trào, Cuộc vận động, Hành trình, Bước đầu, Hiệu quả`);

/** What follows in a title: for whom, where, when. */
export const TITLE_ENDS = phrases(`
  cho trẻ mẫu giáo, ở trường mầm non, cho trẻ nhà trẻ, năm tuổi, tại gia đình, trong mùa đông, cho trẻ ba tuổi, trong trường học
  của lớp lá, dịp cuối năm, cho phụ huynh, đầu năm học, cho trẻ bốn tuổi, trong dịp hè, khi chuyển mùa, cấp trường, cấp huyện, của khối năm tuổi
  của tổ nuôi dưỡng, đợt hai, học kỳ một, học kỳ hai, khu trung tâm, cho trẻ khuyết tật, qua trò chơi, tại lớp, ngoài trời, trong mùa hè
  những điều cần biết, thế nào cho đúng, có khó không, từ kinh nghiệm của các cô, trong bữa ăn, trước giờ ngủ, ở nông thôn, cho bé trai và bé gái`);

/** What is held every year under the same name. */
export const YEARLY = phrases(`
  Lễ khai giảng năm học mới, Họp phụ huynh đầu năm, Lịch nghỉ tết Nguyên đán, Vui tết trung thu, Lễ tổng kết và ra trường
  Chúc mừng ngày nhà giáo Việt Nam, Công khai các khoản thu đầu năm, Tuyển sinh vào lớp mẫu giáo, Hội nghị viên chức
  Khám sức khỏe đầu năm, Lịch nghỉ hè, Ngày hội bé khỏe, Cân đo trẻ quý một, Hội thi giáo viên giỏi cấp trường, Kiểm kê cuối năm`);

export const CLASSES = phrases(`
  lớp lá, lớp chồi, lớp mầm, nhóm trẻ hai mươi tư tháng, lớp mẫu giáo lớn, lớp mẫu giáo nhỡ, lớp mẫu giáo bé, khối nhà trẻ`);
