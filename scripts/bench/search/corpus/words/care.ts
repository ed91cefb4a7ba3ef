/** Health, meals, hygiene, sleep, safety. Written by hand for the benchmark. */
import { phrases, type Topic } from './topic.ts';

const area = 'Giáo dục mầm non';

const health: Topic = {
  area,
  things: phrases(`
    sức khỏe, bệnh tay chân miệng, sổ theo dõi sức khỏe, bệnh sốt xuất huyết, tiêm chủng mở rộng, biểu đồ tăng trưởng
    cân nặng và chiều cao, trẻ suy dinh dưỡng, trẻ thừa cân béo phì, khám sức khỏe định kỳ, bệnh thủy đậu, bệnh sởi
    bệnh quai bị, viêm đường hô hấp, viêm họng cấp, tiêu chảy cấp, giun sán, thuốc tẩy giun, vitamin A liều cao
    sâu răng sữa, răng hàm, tật khúc xạ, mắt hột, đau mắt đỏ, cảm cúm, ho gà, bạch hầu, uốn ván, viêm phổi
    viêm tai giữa, dị ứng thời tiết, nổi mề đay, rôm sảy, muỗi vằn, bọ gậy, ổ dịch, trạm y tế, phòng y tế
    tủ thuốc, bông băng, nhiệt kế, que đè lưỡi, thân nhiệt, nhịp thở, thể lực, hệ miễn dịch, kháng sinh, oresol
    vết bỏng, vết cắn, dị vật đường thở, hóc xương, đuối nước, ngộ độc, say nắng, còi xương, thiếu máu, i-ốt
    bác sĩ nhi khoa, y tá, điều dưỡng, bệnh viện nhi, thẻ bảo hiểm y tế, Covid-19, khẩu trang y tế, nước muối sinh lý`),
  deeds: phrases(`
    khám sức khỏe cho trẻ, cân đo hằng quý, rửa tay bằng xà phòng, đeo khẩu trang khi đến lớp, súc miệng nước muối
    nhỏ mắt nhỏ mũi, cho trẻ nghỉ học khi sốt, báo ngay cho giáo viên, khử khuẩn phòng học, phun thuốc diệt muỗi
    lật úp dụng cụ chứa nước, ngủ màn cả ban ngày, tẩy giun cho trẻ, uống đủ nước, chấm biểu đồ tăng trưởng
    hạ sốt đúng cách, sơ cứu ban đầu, hô hấp nhân tạo, băng bó vết thương, chuyển trẻ đến bệnh viện gần nhất
    theo dõi nhịp thở của trẻ, giữ ấm cổ và ngực, tắm nắng buổi sớm, bổ sung vi chất, tiêm nhắc lại đúng lịch
    gửi thuốc kèm đơn của bác sĩ, cách ly trẻ mắc bệnh, mở cửa thông thoáng, lau sàn bằng dung dịch sát khuẩn`),
  traits: phrases(`
    khỏe mạnh, kịp thời, thường xuyên, nguy hiểm, dễ lây lan, đúng liều, mệt mỏi, bỏ bú, quấy khóc, hay ốm vặt
    nhẹ cân, thấp còi, hồng hào, tái nhợt, lừ đừ, sốt cao, ho khan, sổ mũi, ngứa ngáy, sưng tấy, lở loét, hồi phục`),
};

const meals: Topic = {
  area,
  things: phrases(`
    bữa ăn bán trú, thực đơn tuần, suất ăn, bếp ăn một chiều, định lượng khẩu phần, cháo thịt bằm, canh rau ngót
    cơm nát, sữa chua, sữa bột, bữa phụ chiều, bữa chính, thực phẩm sạch, mẫu lưu thức ăn, hợp đồng thực phẩm
    chất đạm, chất béo, chất bột đường, chất xơ, muối khoáng, canxi, dầu ăn, nước mắm, hạt nêm, gạo tẻ, gạo nếp
    thịt lợn nạc, thịt gà ta, thịt bò, tôm đồng, cá quả, cá chép, trứng cút, đậu phụ, đậu xanh, lạc vừng, mộc nhĩ
    nấm hương, hành hoa, thìa là, tía tô, rau dền, rau muống, mồng tơi, bí đỏ, bí xanh, su hào, khoai lang, khoai sọ
    chuối tiêu, dưa hấu, thanh long, bưởi, đu đủ chín, quả na, bún riêu, phở gà, miến lươn, xôi gấc, bánh cuốn
    bánh bao, chè đỗ đen, súp ngô, ruốc cá hồi, nem rán, giò lụa, thịt kho tàu, trứng đúc thịt, canh chua, canh cua
    tủ cơm ga, nồi hầm, xoong chảo, thớt sống thớt chín, khay inox, bát thìa, tạp dề, mũ chụp tóc, phiếu ăn, tiền ăn`),
  deeds: phrases(`
    giao nhận thực phẩm, kiểm tra nguồn gốc, sơ chế rau củ, chia suất ăn, lưu mẫu thức ăn đủ 24 giờ, nấu chín kỹ
    ăn hết suất, mời cô mời bạn trước khi ăn, nhai kỹ nuốt chậm, tự xúc cơm, không làm rơi vãi, lau miệng sau khi ăn
    đổi món theo mùa, cân đối các nhóm chất, tính khẩu phần trên phần mềm, công khai giá thực phẩm, báo ăn trước 8 giờ
    trần qua nước sôi, ninh nhừ xương, hấp cách thủy, xay nhuyễn, đánh tan trứng, nêm vừa miệng, rửa rau dưới vòi
    bảo quản trong tủ mát, loại bỏ thực phẩm ôi thiu, vệ sinh bếp cuối ngày, hấp sấy bát đũa, chấm công cô nuôi`),
  traits: phrases(`
    thơm ngon, đủ chất, vừa miệng, nóng sốt, hợp khẩu vị, tươi sống, ôi thiu, nhạt, mặn, chua ngọt, béo ngậy, bùi
    giòn, dẻo, mềm nhừ, nguội lạnh, biếng ăn, kén chọn, ngấy, lành mạnh, rõ nguồn gốc, đúng định lượng, ít đường`),
};

const hygiene: Topic = {
  area,
  things: phrases(`
    vệ sinh cá nhân, khăn mặt, bàn chải đánh răng, ca cốc, vòi nước, nhà vệ sinh, bồn rửa tay, xà phòng thơm
    giấc ngủ trưa, chăn gối, phản gỗ, giá dép, tủ đựng ba lô, quần áo mùa đông, áo khoác, mũ len, tất, bỉm, bô
    thói quen tốt, giờ giấc sinh hoạt, chế độ một ngày, nếp ngủ, rèm cửa, quạt trần, điều hòa, nệm bông, chiếu cói
    nước tẩy rửa, cây lau nhà, chổi đót, hót rác, thùng rác có nắp, cống rãnh, bể nước, bồn lọc, găng tay cao su
    tóc tai, móng tay, kẽ tay, lòng bàn tay, mu bàn tay, cổ tay, khuỷu tay, vành tai, nách, gót chân, rốn`),
  deeds: phrases(`
    đánh răng sau bữa ăn, tự mặc quần áo, gấp chăn màn, cất dép đúng chỗ, xếp ba lô ngay ngắn, chải tóc buộc gọn
    cắt móng tay cho trẻ, giặt khăn hằng ngày, phơi chăn chiếu dưới nắng, đi vệ sinh đúng nơi, xả nước sau khi dùng
    vặn vòi vừa đủ, ngủ đúng giờ, nằm ngay ngắn, kéo rèm trước giờ ngủ, hát ru khe khẽ, thay quần áo ướt
    cọ rửa nhà vệ sinh, quét mạng nhện, lau cửa kính, thau rửa bể nước, khơi thông cống rãnh, đốt rác xa lớp học
    che miệng khi hắt hơi, xì mũi bằng giấy, không mút tay, không dụi mắt, lau mồ hôi sau khi chơi, mặc ấm khi ra ngoài`),
  traits: phrases(`
    sạch sẽ, gọn gàng, ngăn nắp, khô ráo, ẩm mốc, bừa bộn, thơm tho, say giấc, khó ngủ, tự giác, nền nếp, ngoan ngoãn
    rét buốt, oi bức, nồm ẩm, mát mẻ, ấm áp, bám bụi, trơn trượt, nhễ nhại, tinh tươm, hôi hám`),
};

const safety: Topic = {
  area,
  things: phrases(`
    an toàn cho trẻ, phòng cháy chữa cháy, bình chữa cháy, lối thoát hiểm, tai nạn thương tích, đồ chơi sắc nhọn
    lan can, cầu thang, ổ điện, dây cáp, cổng trường, bảo vệ, sổ đón trả trẻ, thẻ đón, người lạ, kỹ năng thoát hiểm
    mũ bảo hiểm, đường ray, vạch kẻ đường, đèn giao thông, vỉa hè, xe đạp, xe máy, ô tô đưa đón, ghế ngồi trên xe
    mưa bão, giông lốc, sấm sét, ngập lụt, hồ ao, giếng khơi, hố vôi, chum vại, phao bơi, bể bơi thông minh
    chó dại, ong vò vẽ, rắn độc, kiến lửa, cây dễ gãy, mái tôn, xích đu gãy, đinh ốc, mảnh vỡ, pháo nổ, bóng bay
    phương án ứng phó, diễn tập, còi báo động, khói, lửa, khăn ướt, thang dây, camera giám sát, đường dây nóng`),
  deeds: phrases(`
    đón trả trẻ đúng giờ, xuất trình thẻ đón, đội mũ bảo hiểm, đi bên phải đường, sang đường cùng người lớn
    tắt máy khi vào sân trường, để xe đúng nơi quy định, cúi thấp người khi có khói, gọi số 114, kêu to để được giúp
    không đi theo người lạ, không nhận quà bánh, tránh xa ao hồ, học bơi với huấn luyện viên, rào chắn hố sâu
    kiểm tra đồ chơi ngoài trời, siết lại ốc vít, tỉa cành cây khô, chằng chống mái tôn, cho trẻ nghỉ khi có bão
    ngắt cầu dao điện, che ổ điện thấp, cất thuốc xa tầm với, đậy nắp giếng, diễn tập thoát nạn, bấm chuông báo cháy`),
  traits: phrases(`
    an toàn, cẩn thận, bất cẩn, nguy cấp, bình tĩnh, hoảng loạn, chắc chắn, lỏng lẻo, gỉ sét, rạn nứt, trơn nhẵn
    vắng vẻ, đông đúc, chen lấn, đúng tuyến, ngược chiều, cấp bách, sẵn sàng, quanh co, gồ ghề, cháy nổ`),
};

export const CARE: readonly Topic[] = [health, meals, hygiene, safety];
