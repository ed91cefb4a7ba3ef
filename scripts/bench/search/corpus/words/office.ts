/** What the school's office writes about. Written by hand for the benchmark. */
import { phrases, type Topic } from './topic.ts';

const enrolment: Topic = {
  area: 'Quản lý, chỉ đạo, điều hành',
  things: phrases(`
    tuyển sinh, đăng ký nhập học, hồ sơ nhập học, giấy khai sinh, sổ hộ khẩu, chỉ tiêu tuyển sinh, đơn xin học
    phổ cập giáo dục, trẻ năm tuổi, địa bàn dân cư, tuyển sinh trực tuyến, mã học sinh, giấy hẹn, danh sách lớp
    chuyển trường, rút hồ sơ, học sinh tạm trú, xác nhận cư trú, căn cước công dân, bản sao công chứng, ảnh thẻ
    phân lớp, sĩ số, nhóm trẻ, lớp ghép, trẻ ngoài địa bàn, lịch tựu trường, ngày tập trung, thời khóa biểu, biên chế năm học
    phiếu điều tra, hộ gia đình, tổ dân phố, thôn xóm, trưởng thôn, đối tượng ưu tiên, con thương binh, hộ nghèo, hộ cận nghèo`),
  deeds: phrases(`
    nộp hồ sơ tại văn phòng, đăng ký qua mạng, đối chiếu bản gốc, điều tra phổ cập, niêm yết danh sách, nhận giấy hẹn
    khai thông tin trung thực, bổ sung giấy tờ còn thiếu, xếp lớp theo độ tuổi, rút hồ sơ chuyển trường, gọi điện cho phụ huynh
    tra cứu kết quả, cập nhật cơ sở dữ liệu, cấp mã định danh, báo sĩ số đầu giờ, rà soát trẻ trong độ tuổi, gia hạn nộp hồ sơ`),
  traits: phrases(`
    đúng tuyến, trái tuyến, hợp lệ, đầy đủ, thiếu sót, trực tuyến, trực tiếp, quá hạn, công khai, minh bạch, rõ ràng`),
};

const finance: Topic = {
  area: 'Kế hoạch – Tài chính',
  things: phrases(`
    các khoản thu, học phí, dự toán thu chi, quyết toán quý, miễn giảm học phí, hỗ trợ ăn trưa, ngân sách nhà nước
    biên lai, hóa đơn điện tử, kho bạc, tài khoản ngân hàng, quỹ phụ huynh, tiền điện nước, tiền vệ sinh, đồng phục
    học phẩm, xã hội hóa giáo dục, nhà tài trợ, sổ vàng, mua sắm thiết bị, đấu thầu, thanh lý tài sản, kiểm kê, sổ cái
    thủ quỹ, kế toán, phiếu thu, phiếu chi, quy chế chi tiêu nội bộ, lương và phụ cấp, bảo hiểm xã hội, công đoàn phí
    thu nhập tăng thêm, cấp bù, chế độ thai sản, trợ cấp, khoản vay, lãi suất, thuế, vốn, kinh phí, tạm ứng, hoàn trả
    mức thu, bảng kê, chứng từ, tồn quỹ, hạn nộp, gói thầu, báo giá, định mức, khấu hao, nghiệm thu`),
  deeds: phrases(`
    nộp học phí trước ngày mười, chuyển khoản qua ngân hàng, quét mã để nộp tiền, công khai các khoản thu, lập dự toán năm
    xét miễn giảm, chi trả hỗ trợ, đối chiếu công nợ, hoàn tiền ăn khi trẻ nghỉ, ký xác nhận, lấy ý kiến phụ huynh
    mua sắm đồ dùng, kiểm kê cuối năm, thanh toán chế độ, ghi sổ vàng, nhận tài trợ hiện vật, trình phê duyệt, khóa sổ
    không thu ngoài quy định, in biên lai, bàn giao quỹ, phân bổ kinh phí, tiết kiệm chi thường xuyên, bù trừ tháng sau`),
  traits: phrases(`
    tự nguyện, bắt buộc, thỏa thuận, đúng mục đích, tiết kiệm, lãng phí, dư, thiếu hụt, hợp pháp, sai sót, minh bạch, thuận tiện`),
};

const quality: Topic = {
  area: 'Khảo thí và kiểm định chất lượng',
  things: phrases(`
    kiểm định chất lượng, tự đánh giá, đoàn đánh giá ngoài, chuẩn quốc gia, tiêu chuẩn và tiêu chí, minh chứng, hộp hồ sơ
    hội thi giáo viên giỏi, sáng kiến kinh nghiệm, chuyên đề cấp huyện, dự giờ, thao giảng, giáo án, kế hoạch giáo dục
    thi đua khen thưởng, bằng khen, giấy khen, danh hiệu lao động tiên tiến, cờ thi đua, xếp loại, phiếu khảo sát
    đánh giá trẻ cuối chủ đề, bộ chuẩn năm tuổi, chuẩn nghề nghiệp, bồi dưỡng thường xuyên, tập huấn, chứng chỉ, văn bằng
    thanh tra, kiểm tra nội bộ, biên bản, kiến nghị, khiếu nại, tố cáo, quy chế chuyên môn, phân công nhiệm vụ
    ma trận minh chứng, mức đạt, hạn chế, nguyên nhân, lộ trình, thư ký, hội đồng, ban kiểm tra, cụm chuyên môn, nghiệm thu đề tài`),
  deeds: phrases(`
    thu thập minh chứng, viết báo cáo tự đánh giá, dự giờ thăm lớp, chấm sáng kiến, bình xét thi đua, rút kinh nghiệm
    khảo sát ý kiến cha mẹ, đón đoàn đánh giá ngoài, hoàn thiện hồ sơ sổ sách, trình bày trước hội đồng, bốc thăm bài giảng
    xây dựng tiết dạy mẫu, soạn giáo án điện tử, đánh giá trẻ theo giai đoạn, lập biên bản, khắc phục tồn tại, mã hóa hồ sơ
    nộp bài dự thi, công bố kết quả, trao giấy khen, cải tiến chất lượng, giữ vững danh hiệu, phấn đấu đạt mức ba`),
  traits: phrases(`
    xuất sắc, khá, trung bình, đạt yêu cầu, chưa đạt, khách quan, công bằng, sơ sài, bài bản, nghiêm túc, dân chủ
    thực chất, hình thức, toàn diện, nổi bật, trung thực`),
};

const technology: Topic = {
  area: 'Công nghệ thông tin và nghiên cứu khoa học',
  things: phrases(`
    chuyển đổi số, phần mềm quản lý, trang thông tin điện tử, cơ sở dữ liệu ngành, nhóm Zalo lớp, thư điện tử, chữ ký số
    máy tính, máy chiếu, ti vi thông minh, mạng không dây, mật khẩu, tài khoản, tin giả, an ninh mạng, bài giảng điện tử
    kho học liệu, video hướng dẫn, sổ liên lạc điện tử, họp trực tuyến, đường truyền, máy in, máy ảnh, thẻ nhớ, ổ cứng
    sáng chế, nghiên cứu khoa học, đề tài, thực nghiệm sư phạm, ứng dụng công nghệ, điểm danh điện tử, hồ sơ số, mã QR
    lịch công tác, phòng họp số, tệp đính kèm, bàn phím, chuột, phông chữ, trình duyệt, bản cập nhật, vi rút, lừa đảo qua mạng`),
  deeds: phrases(`
    cài đặt ứng dụng, đổi mật khẩu định kỳ, sao lưu dữ liệu, nhập dữ liệu lên hệ thống, ký số văn bản, gửi thư cho nhà trường
    quay video bài giảng, đăng tin lên trang, tải biểu mẫu, quét mã, bình luận có văn hóa, không chia sẻ tin giả
    hạn chế cho trẻ xem điện thoại, điểm danh trên phần mềm, chỉnh sửa ảnh, xin phép trước khi đăng ảnh trẻ, khôi phục tài khoản
    tập huấn kỹ năng số, trình chiếu, kết nối mạng, báo lỗi kỹ thuật, xóa tin nhắn lạ, diệt vi rút`),
  traits: phrases(`
    hiện đại, tiện lợi, bảo mật, chập chờn, nhanh chóng, lỗi thời, trực quan, sinh động, đồng bộ, thông minh, giả mạo, rò rỉ`),
};

const staff: Topic = {
  area: 'Quản lý, chỉ đạo, điều hành',
  things: phrases(`
    hội nghị viên chức, chi bộ, công đoàn trường, đoàn thanh niên, ban thanh tra nhân dân, quy chế dân chủ, ban giám hiệu
    hiệu trưởng, phó hiệu trưởng, tổ trưởng chuyên môn, tổ văn phòng, giáo viên chủ nhiệm, cô nuôi, nhân viên y tế, bảo vệ
    hợp đồng lao động, biên chế, tập sự, bổ nhiệm, luân chuyển, nghỉ hưu, nghỉ phép, lịch trực, lịch nghỉ lễ, lịch tiếp công dân
    tuyển dụng viên chức, nâng lương, kê khai tài sản, kỷ luật, đạo đức nhà giáo, quy tắc ứng xử, phong trào thi đua, nghị quyết
    công văn, chỉ thị, thông tư, nghị định, quyết định, tờ trình, văn thư, con dấu, hòm thư góp ý, người phát ngôn, tổ truyền thông
    đại hội, lễ kết nạp, quỹ tình nghĩa, thăm hỏi, hiếu hỉ, dã ngoại, áo dài, gia đình nhà giáo, nữ công, bình đẳng giới`),
  deeds: phrases(`
    họp hội đồng sư phạm, phân công chuyên môn, ký cam kết, học tập nghị quyết, bầu ban chấp hành, trực trường, tiếp công dân
    giải quyết đơn thư, bàn giao công việc, phổ biến văn bản mới, lấy phiếu tín nhiệm, kê khai hồ sơ, bổ sung nhân sự
    chấn chỉnh nền nếp, đôn đốc thực hiện, báo cáo cấp trên, tham mưu với địa phương, quán triệt nhiệm vụ, ban hành quy chế
    thăm đoàn viên ốm đau, tặng quà nữ giáo viên, động viên cán bộ, tổ chức giao lưu, thi nấu ăn, tham quan học tập`),
  traits: phrases(`
    đoàn kết, gương mẫu, tận tụy, tâm huyết, nghiêm minh, đúng thẩm quyền, kỷ cương, nhất trí, vướng mắc, chồng chéo, khẩn trương
    chu đáo, mẫu mực, yêu nghề, mến trẻ, thống nhất, dứt khoát`),
};

const building: Topic = {
  area: 'Kế hoạch – Tài chính',
  things: phrases(`
    cơ sở vật chất, phòng học mới, sân chơi, khu vui chơi phát triển vận động, nhà bếp, đồ dùng đồ chơi, tường rào, cổng phụ
    mái che, bể lọc nước, hệ thống điện, giếng khoan, nhà để xe, phòng đa chức năng, phòng nghệ thuật, kho, sân cỏ nhân tạo
    cầu trượt, xích đu, bập bênh, đu quay, thú nhún, bể chơi cát, vườn cổ tích, vườn rau của bé, bồn hoa, cây bóng mát, giàn mướp
    gạch lát, xi măng, cát sỏi, sơn tường, cửa sổ, khung sắt, bóng đèn, công tắc, vách ngăn, trần thạch cao, ống thoát nước
    bàn ghế đúng chuẩn, bảng từ, giá góc, tủ đồ, giường lưới, quạt treo tường, bình nóng lạnh, cây nước, máy bơm, máy phát điện`),
  deeds: phrases(`
    sửa chữa lớp học, sơn lại tường, lát nền, trồng cây xanh, lắp quạt trần, thay bóng đèn, chống thấm mái, xây tường rào
    san lấp mặt bằng, khởi công xây dựng, bàn giao công trình, kê lại bàn ghế, làm đồ chơi tự tạo, bổ sung thiết bị tối thiểu
    trang trí môi trường lớp học, tưới cây, nhổ cỏ, bón phân, quét vôi gốc cây, thông tắc bồn rửa, bảo trì máy bơm, hàn lan can`),
  traits: phrases(`
    khang trang, xuống cấp, rộng rãi, chật hẹp, thoáng mát, kiên cố, dột nát, xanh mát, bong tróc, sạch đẹp, bền, đồng bộ, hư hỏng`),
};

export const OFFICE: readonly Topic[] = [enrolment, finance, quality, technology, staff, building];
