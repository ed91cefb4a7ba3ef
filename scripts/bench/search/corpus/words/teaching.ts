/** What children learn and play. Written by hand for the benchmark. */
import { phrases, type Topic } from './topic.ts';

const area = 'Giáo dục mầm non';

const movement: Topic = {
  area,
  things: phrases(`
    phát triển vận động, thể dục sáng, bài tập phát triển chung, vận động thô, vận động tinh, trò chơi dân gian
    kéo co, mèo đuổi chuột, rồng rắn lên mây, bịt mắt bắt dê, nhảy lò cò, ô ăn quan, chi chi chành chành, nhảy bao bố
    thả đỉa ba ba, cướp cờ, đi cà kheo, tập tầm vông, nu na nu nống, dung dăng dung dẻ, lộn cầu vồng, ném còn
    bật xa, ném xa, chạy nhanh mười mét, bò chui qua cổng, đi trên ghế thể dục, trèo thang, tung bắt bóng, lăn bóng
    đi thăng bằng, bật qua vật cản, chuyền bóng qua đầu, vòng nhựa, gậy tập, túi cát, dây thừng, cột ném bóng
    hội thao, cờ vua, khiêu vũ, bơi lội, yoga cho bé, đồng diễn, vạch xuất phát, cờ đuôi nheo, huy chương, trọng tài
    cơ bắp, xương khớp, nhịp hô, đội hình vòng tròn, hàng dọc, hàng ngang, khởi động, hồi tĩnh, tố chất, sức bền`),
  deeds: phrases(`
    tập thể dục theo nhạc, hít thở sâu, xoay khớp cổ tay, bật nhảy tại chỗ, chạy theo đường dích dắc, bò theo hướng thẳng
    chuyền bóng sang hai bên, đập và bắt bóng, đá bóng vào gôn, trườn sấp, kết hợp chân nọ tay kia, co một chân
    đứng nghiêm, quay phải quay trái, dàn hàng, vươn vai, cúi gập người, nghiêng lườn, ngồi xổm, kiễng gót, giậm chân
    leo lên xuống thang, nhún bật, thi đấu đối kháng, cổ vũ đồng đội, giữ thăng bằng, vượt chướng ngại, đi khuỵu gối`),
  traits: phrases(`
    nhanh nhẹn, khéo léo, dẻo dai, bền bỉ, nhịp nhàng, mạnh dạn, vụng về, hào hứng, đồng đều, uyển chuyển, rụt rè
    quyết liệt, sôi nổi, thăng bằng, vững vàng, loạng choạng, phấn khởi, kiên trì, linh hoạt, chậm chạp`),
};

const language: Topic = {
  area,
  things: phrases(`
    làm quen chữ cái, bài thơ, câu chuyện cổ tích, góc sách, thư viện thân thiện, đồng dao, ca dao, tục ngữ, vè, câu đố
    phát triển ngôn ngữ, vốn từ, nét chữ, tập tô, bảng chữ cái, nét móc, nét khuyết, thẻ chữ, tranh minh họa, rối tay
    truyện Cây tre trăm đốt, truyện Thánh Gióng, truyện Ba cô gái, truyện Nhổ củ cải, truyện Cáo thỏ và gà trống
    truyện Tấm Cám, truyện Sọ Dừa, truyện Chú dê đen, truyện Bác gấu đen và hai chú thỏ, truyện Giọng hót chim sơn ca
    thơ Hạt gạo làng ta, thơ Mèo đi câu cá, thơ Bó hoa tặng cô, thơ Trăng ơi từ đâu đến, thơ Làm anh, thơ Ong và bướm
    nhân vật, lời thoại, giọng kể, mẩu chuyện, trang bìa, dòng kẻ, bút sáp, vở bé tập tô, lỗi phát âm, chậm nói, nói ngọng
    dấu huyền, dấu nặng, âm đầu, vần, tiếng mẹ đẻ, tiếng Anh làm quen, tiếng phổ thông, ngữ điệu, từ láy, từ trái nghĩa`),
  deeds: phrases(`
    kể chuyện sáng tạo, đọc thơ diễn cảm, đóng kịch theo truyện, trả lời trọn câu, đặt tên cho truyện, đoán kết thúc
    lật sách nhẹ nhàng, đọc cho con nghe trước giờ ngủ, nhận biết chữ cái trong từ, tô theo nét chấm mờ, ghép từ với tranh
    bắt chước tiếng kêu, kể lại việc đã làm, lắng nghe bạn nói, không ngắt lời, phát âm tròn tiếng, sửa lỗi nói lắp
    gieo vần, thuộc lòng, nhập vai, dẫn chuyện, mượn sách về nhà, quyên góp truyện tranh, bọc bìa, dán lại trang rách`),
  traits: phrases(`
    diễn cảm, mạch lạc, rõ lời, trôi chảy, ngọng nghịu, lưu loát, trong trẻo, hồn nhiên, dí dỏm, sâu sắc, ngộ nghĩnh
    truyền cảm, ấp úng, thì thầm, ngân nga, hấp dẫn, kỳ diệu, ly kỳ, giàu hình ảnh, lễ phép`),
};

const maths: Topic = {
  area,
  things: phrases(`
    làm quen với toán, số lượng trong phạm vi năm, hình vuông, hình tròn, hình tam giác, hình chữ nhật, khối cầu
    khối trụ, xếp tương ứng, quy tắc sắp xếp, phép đo, độ dài, chiều rộng, bề dày, dung tích, trọng lượng, phía trước
    phía sau, bên trên, bên dưới, ngày hôm qua, ngày mai, thứ tự các ngày, con số, que tính, lô tô, bảng gài, thẻ số
    khám phá khoa học, thí nghiệm nhỏ, vật chìm vật nổi, sự tan của muối, nam châm, bóng nắng, cầu vồng, vòng đời của bướm
    sự nảy mầm của hạt, nước bốc hơi, không khí, âm thanh, ánh sáng, kính lúp, cân thăng bằng, phễu, ống hút, chai lọ
    mặt trời, mặt trăng, trái đất, sao chổi, mùa xuân, mùa hạ, mùa thu, mùa đông, gió lốc, sương muối, mưa phùn, núi lửa
    giáo dục STEAM, dự án nhỏ, bản thiết kế, câu hỏi mở, phán đoán, nguyên nhân và kết quả, mô hình, vật liệu tái chế`),
  deeds: phrases(`
    đếm đến mười, so sánh nhiều hơn ít hơn, thêm bớt trong phạm vi sáu, chia nhóm thành hai phần, ghép đôi, gộp hai nhóm
    đo bằng gang tay, xếp theo quy tắc xen kẽ, nhận biết phải trái, xác định thời gian trong ngày, tìm hình trong lớp
    gieo hạt và ghi nhật ký, quan sát rễ cây, pha màu nước, thổi bong bóng, đổ nước qua phễu, hút đinh bằng nam châm
    dự đoán rồi thử lại, vẽ sơ đồ, rút ra kết luận, đặt câu hỏi vì sao, sờ nắn bề mặt, ngửi và nếm, phân loại theo chất liệu`),
  traits: phrases(`
    bằng nhau, nhiều nhất, ít nhất, dài hơn, ngắn hơn, to nhỏ, nặng nhẹ, xù xì, nhẵn bóng, trong suốt, đục, lấp lánh
    tò mò, chính xác, gần đúng, lần lượt, xen kẽ, đối diện, thẳng tắp, méo mó, tròn xoe, nhọn hoắt, ham khám phá`),
};

const arts: Topic = {
  area,
  things: phrases(`
    hoạt động tạo hình, giờ âm nhạc, vẽ tranh, nặn đất, xé dán, gấp giấy, múa minh họa, vận động theo nhạc, trống lắc
    xắc xô, đàn organ, phách tre, mõ, sáo trúc, đàn bầu, bài hát, làn điệu dân ca, dân vũ, hát ru, quan họ, chèo, rối nước
    trang phục biểu diễn, sân khấu, phông nền, cánh gà, loa đài, tiết mục, hội diễn văn nghệ, tiếng hát, giai điệu, tiết tấu
    màu nước, màu sáp, bút lông, giấy thủ công, hồ dán, kéo, len sợi, cúc áo, vải vụn, rơm rạ, vỏ hến, vỏ trứng, mo cau
    lá khô, hạt đậu, bìa các tông, đất sét, tranh Đông Hồ, chậu hoa, lọ hoa, mặt nạ, đèn ông sao, diều giấy, thiệp chúc mừng
    góc nghệ thuật, triển lãm, khung tranh, bố cục, đường viền, nét cong, mảng màu, gam nóng, gam lạnh, họa tiết thổ cẩm`),
  deeds: phrases(`
    hát đúng giai điệu, vỗ tay theo nhịp, gõ đệm theo tiết tấu, nhún nhảy theo bài hát, vẽ theo ý thích, tô màu kín hình
    nặn con vật bé yêu, cắt theo đường viền, dán lá khô thành tranh, xâu hạt làm vòng, in bàn tay, vò giấy làm hoa
    bồi giấy lên khuôn, tết dây len, đan nong mốt, trưng bày sản phẩm, nhận xét tranh của bạn, hóa trang, biểu diễn trước đông người
    phối hợp các màu, di màu đều tay, đặt lời mới, luyện thanh, gảy đàn, thổi kèn, xoay tròn, kết thành chùm`),
  traits: phrases(`
    rực rỡ, hài hòa, sặc sỡ, tươi tắn, sáng tạo, cẩu thả, tỉ mỉ, rộn ràng, êm dịu, du dương, vui nhộn, trầm bổng, độc đáo
    mộc mạc, loang lổ, nhem nhuốc, cân xứng, mềm mại, réo rắt, tha thiết, đằm thắm`),
};

const social: Topic = {
  area,
  things: phrases(`
    kỹ năng sống, kỹ năng tự phục vụ, tình cảm xã hội, góc phân vai, góc xây dựng, góc thiên nhiên, trò chơi đóng vai
    bé tập làm nội trợ, cửa hàng bán rau, bàn ăn gia đình, chú bộ đội, cô công nhân, bác nông dân, thợ mộc, thợ xây, thợ may
    bạn bè, ông bà, anh chị em, hàng xóm, cảm xúc, niềm vui, nỗi buồn, cơn giận, sự chia sẻ, lời xin lỗi, lời cảm ơn
    bạo lực học đường, quyền trẻ em, vùng riêng tư, trẻ khuyết tật, trẻ tự kỷ, giáo dục hòa nhập, trẻ hiếu động, trẻ nhút nhát
    chuyển tiếp lên lớp một, tâm thế vào lớp một, tuần đầu đến lớp, trẻ khóc khi đến lớp, hộp cảm xúc, nội quy lớp, bảng bé ngoan
    phiếu bé ngoan, cờ thi đua, lá cờ Tổ quốc, Bác Hồ, lăng Bác, biển đảo, quê hương, làng nghề, đình làng, bến đò, chợ quê
    khối gạch xốp, lắp ghép, búp bê, bộ đồ nấu ăn, cân đồng hồ, tiền giấy đồ chơi, xe cút kít, hàng rào, mô hình nông trại`),
  deeds: phrases(`
    chào hỏi lễ phép, biết nói lời cảm ơn, xin lỗi khi làm sai, chờ đến lượt, nhường đồ chơi cho bạn, giúp cô kê bàn ghế
    trực nhật, nhặt rau cùng cô, pha nước cam, cắm hoa, cài cúc áo, buộc dây giày, rót nước mời khách, dọn đồ chơi sau khi chơi
    thỏa thuận vai chơi, giải quyết xung đột, nhận biết cảm xúc của bạn, nói không với người lạ, giữ lời hứa, tự chọn góc chơi
    làm quen trường tiểu học, ôm con trước khi vào lớp, không dọa nạt trẻ, khen đúng lúc, không so sánh con với bạn, kiên nhẫn lắng nghe
    xây công viên, bày hàng, trả tiền, ru em ngủ, khám bệnh cho búp bê, nấu bữa trưa, lái tàu, đưa thư, tuần tra biển`),
  traits: phrases(`
    tự tin, hòa đồng, ích kỷ, nhường nhịn, thân thiện, ương bướng, hờn dỗi, vui vẻ, cởi mở, chan hòa, dũng cảm, thật thà
    biết ơn, hiếu thảo, chăm chỉ, lười biếng, mít ướt, sợ sệt, tự lập, bao dung, gắn bó, yêu thương, nghịch ngợm`),
};

export const TEACHING: readonly Topic[] = [movement, language, maths, arts, social];
