/** Feasts, families, neighbours, nature. Written by hand for the benchmark. */
import { phrases, type Topic } from './topic.ts';

const feasts: Topic = {
  area: 'Các nội dung khác',
  things: phrases(`
    lễ khai giảng, tết trung thu, ngày nhà giáo Việt Nam, tết Nguyên đán, lễ tổng kết năm học, ngày quốc tế phụ nữ
    hội chợ xuân, gói bánh chưng, rước đèn, phá cỗ, múa lân, mâm ngũ quả, ông già tuyết, ngày quốc tế thiếu nhi, lễ ra trường
    giỗ tổ Hùng Vương, ngày thương binh liệt sĩ, ngày giải phóng, ngày hội đọc sách, ngày hội bé khỏe, tiệc buffet, sinh nhật
    cây nêu, câu đối đỏ, hoa đào, cành mai, lì xì, mứt gừng, hạt dưa, ông đồ, trò chơi ném vòng, hội làng, đua thuyền, chọi gà
    chú Cuội, chị Hằng, đèn kéo quân, trống cơm, mặt nạ giấy bồi, bánh nướng, bánh dẻo, cốm, hồng ngâm, bưởi đào
    băng rôn, khẩu hiệu, giấy mời, khách mời, đại biểu, lời chào mừng, diễn văn, trống khai trường, quốc ca, bóng bay nghệ thuật`),
  deeds: phrases(`
    chào cờ, đánh trống khai trường, tặng hoa cô giáo, biểu diễn văn nghệ, gói bánh chưng cùng ông bà, bày mâm cỗ, rước đèn quanh sân
    chúc tết thầy cô, trao quà cho trẻ nghèo, chụp ảnh lưu niệm, trang trí gian hàng, thi làm lồng đèn, viếng nghĩa trang liệt sĩ
    thả bóng bay, phát biểu khai mạc, đón khách, dâng hương, tri ân cha mẹ, trao giấy chứng nhận, hát quốc ca, kết thúc bằng liên hoan`),
  traits: phrases(`
    trang trọng, tưng bừng, vui tươi, ấm cúng, long trọng, náo nhiệt, ý nghĩa, đầm ấm, thiêng liêng, rộn rã, đông vui, xúc động`),
};

const parents: Topic = {
  area: 'Giáo dục mầm non',
  things: phrases(`
    họp phụ huynh, ban đại diện cha mẹ học sinh, góc tuyên truyền, sổ bé ngoan, thư ngỏ, trao đổi với phụ huynh, tư vấn tâm lý
    nuôi dạy con, kỷ luật tích cực, lớp học cho cha mẹ, giờ cao điểm, giờ đón trẻ, bảng tin lớp, ý kiến đóng góp, hòm thư
    thời gian cho con, việc nhà vừa sức, điện thoại thông minh, bữa cơm gia đình, giấc ngủ của con, con biếng ăn, con hay cáu gắt
    cai sữa, bỏ bỉm, mọc răng, ăn dặm, tập nói, khủng hoảng tuổi lên ba, tính bướng bỉnh, sự ghen tị, con một, con thứ, cặp song sinh
    ông nội, bà ngoại, bố mẹ đi làm xa, gia đình trẻ, người giúp việc, quà vặt, phần thưởng, hình phạt, roi vọt, lời ru`),
  deeds: phrases(`
    họp phụ huynh đầu năm, trò chuyện cùng con mỗi tối, đọc sách cho con, phối hợp với giáo viên, góp ý cho nhà trường, thăm lớp
    tham gia một ngày ở trường, ủng hộ cây xanh, đưa con đi học đều, báo nghỉ trước bảy giờ, dành thời gian chơi với con, làm gương cho con
    không đánh mắng, khen ngợi nỗ lực, tập cho con tự xúc, tắt ti vi khi ăn, cho con ra ngoài trời, kể chuyện ông bà, bàn bạc trong gia đình
    dỗ dành khi con khóc, ký sổ liên lạc, mua đồng phục, gửi ảnh gia đình, bầu trưởng ban phụ huynh, đặt giới hạn rõ ràng`),
  traits: phrases(`
    nhẹ nhàng, kiên nhẫn, nuông chiều, nghiêm khắc, gần gũi, bận rộn, lo lắng, yên tâm, tin cậy, nóng nảy, hạnh phúc, thấu hiểu, áp lực`),
};

const charity: Topic = {
  area: 'Các nội dung khác',
  things: phrases(`
    quyên góp ủng hộ, áo ấm mùa đông, đồng bào vùng lũ, quỹ vì người nghèo, hiến máu nhân đạo, đội tình nguyện, nhà tình thương
    học bổng, sách cũ, quà tết, trẻ mồ côi, người già neo đơn, làng trẻ, hội chữ thập đỏ, nồi cháo tình thương, lợn đất
    mặt trận Tổ quốc, hội phụ nữ, hội cựu chiến binh, ủy ban nhân dân, nhà văn hóa, đài truyền thanh, báo chí, phóng viên, bài viết
    gương người tốt việc tốt, danh sách ủng hộ, thư cảm ơn, chuyến xe, vùng cao, bản làng, điểm trường lẻ, xã đảo, bà con`),
  deeds: phrases(`
    quyên góp quần áo cũ, đập lợn đất tiết kiệm, tặng quà hộ nghèo, thăm gia đình chính sách, hiến máu, góp một ngày lương
    nấu cháo cho bệnh nhân, trao học bổng, vận chuyển hàng cứu trợ, viết thư cảm ơn, đưa tin trên đài, phỏng vấn cô giáo, kêu gọi chung tay
    giúp dân gặt lúa, dọn đường làng, thắp nến tri ân, chia sẻ khó khăn, gây quỹ, công bố số tiền ủng hộ`),
  traits: phrases(`
    thiết thực, nhân ái, khó khăn, túng thiếu, hảo tâm, lan tỏa, cảm động, tương thân tương ái, lá lành đùm lá rách, kịp thời, rách rưới`),
};

const environment: Topic = {
  area: 'Các nội dung khác',
  things: phrases(`
    bảo vệ môi trường, phân loại rác, rác thải nhựa, túi ni lông, vườn trường, tết trồng cây, tiết kiệm điện nước, ngày chủ nhật xanh
    tái chế vỏ chai, ống mút giấy, nguồn nước, ô nhiễm, khói bụi, biến đổi khí hậu, nước biển dâng, hạn hán, rừng ngập mặn, sú vẹt
    tham quan dã ngoại, nông trại, bảo tàng, doanh trại bộ đội, làng gốm, cánh đồng lúa, bãi biển, khu di tích, công viên nước, sở thú
    luống rau, hạt giống, phân hữu cơ, giàn bầu, hàng rào tre, bình tưới, cuốc xẻng, chậu nhựa, mầm non, con giun đất, chuồng thỏ`),
  deeds: phrases(`
    nhặt lá rụng, tưới rau mỗi sáng, bỏ rác vào thùng, gom vỏ hộp sữa, trồng hoa quanh sân, tắt điện khi ra khỏi phòng, khóa vòi nước
    thăm doanh trại bộ đội, xem bác nông dân cấy lúa, thu hoạch rau cải, làm phân bón từ rác bếp, vẽ tranh vì môi trường
    dùng túi vải khi đi chợ, đi bộ đến trường, nhặt rác bờ biển, ươm hạt trong vỏ trứng, bắt sâu, cho thỏ ăn, vun gốc, làm cỏ`),
  traits: phrases(`
    xanh tốt, héo úa, trong lành, ô nhiễm, bền vững, sạch đẹp, um tùm, khô cằn, tươi mát, sum suê, mơn mởn, úng ngập, trĩu quả`),
};

export const COMMUNITY: readonly Topic[] = [feasts, parents, charity, environment];
