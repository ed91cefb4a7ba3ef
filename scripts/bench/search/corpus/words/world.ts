/**
 * What children name: creatures, plants, dishes, things, places. The long tail of a school's words, with the accented
 * homographs and the near misses that a search must tell apart. Written by hand for the benchmark.
 */
import { phrases } from './topic.ts';

export const CREATURES = phrases(`
  con mèo, con chó, con thỏ, con gà, con vịt, con cá, con bò, con trâu, con lợn, con dê, con ngựa, con cừu, con khỉ
  con voi, con hổ, con gấu, con cáo, con sói, con hươu, con nai, con sóc, con nhím, con rùa, con rắn, con ếch, con cóc
  con ốc, con cua, con tôm, con tép, con mực, con sứa, con bướm, con ong, con kiến, con dế, con ve, con nhện, con muỗi
  con ruồi, con giun, con sâu, con tằm, con cò, con sáo, con vẹt, con cú, con quạ, con én, con bồ câu, con ngan, con ngỗng
  con công, con đà điểu, con chim cánh cụt, con lươn, con trạch, con chạch, con cá rô, con cá mè, con cá trắm, con cá trê
  con chuột, con dơi, con tê giác, con hà mã, con hươu cao cổ, con lạc đà, con báo, con sư tử, con gián, con mối, con rết
  con châu chấu, con cào cào, con bọ ngựa, con chuồn chuồn, con đom đóm, con bọ rùa, con thạch sùng, con tắc kè, con bê, con nghé`);

export const PLANTS = phrases(`
  cây bàng, cây phượng, cây đa, cây tre, cây xoài, cây mít, cây na, cây ổi, cây khế, cây cau, cây dừa, cây chanh, cây quất
  cây bưởi, cây nhãn, cây vải, cây táo, cây lê, cây mận, cây đào, cây mai, cây bằng lăng, cây hoa giấy, cây lộc vừng, cây sấu
  cây xà cừ, cây bạch đàn, cây phi lao, cây thông, cây liễu, cây sen, cây súng, cây ráy, cây ngô, cây lúa, cây mạ, cây mía
  cây sắn, cây lạc, cây đỗ, cây vừng, cây bông, cây cói, cây đay, hoa hồng, hoa cúc, hoa lan, hoa huệ, hoa ly, hoa thược dược
  hoa mào gà, hoa mười giờ, hoa hướng dương, hoa đồng tiền, hoa loa kèn, hoa gạo, hoa sữa, rau cải, rau cần, rau ngổ, rau răm
  rau diếp, rau thơm, rau mùi, rau đay, củ cải, củ đậu, củ từ, củ mài, củ nghệ, củ riềng, củ gừng, củ tỏi, quả cà, quả bầu
  quả bí, quả mướp, quả gấc, quả dứa, quả dâu, quả hồng, quả lựu, quả vú sữa, quả chôm chôm, quả sầu riêng, quả bơ, quả me`);

export const OBJECTS = phrases(`
  cái bàn, cái ghế, cái bát, cái đĩa, cái thìa, cái nồi, cái chảo, cái rổ, cái rá, cái mẹt, cái nong, cái nia, cái giỏ, cái gùi
  cái thúng, cái mủng, cái quạt, cái nón, cái mũ, cái ô, cái túi, cái ví, cái khăn, cái yếm, cái váy, cái áo, cái quần, đôi giày
  đôi dép, đôi ủng, cái trống, cái chiêng, cái kèn, cái chuông, cái còi, cái cờ, cái diều, cái vòng, cái gậy, cái thang, cái búa
  cái kìm, cái cưa, cái đục, cái bay, cái xô, cái chậu, cái gáo, cái ấm, cái phích, cái chén, cái ly, cái lọ, cái hũ, cái vại
  con thuyền, con tàu, chiếc xe buýt, chiếc xích lô, chiếc bè, chiếc phà, máy bay, tàu hỏa, xe cứu hỏa, xe cứu thương, xe lu
  xe cẩu, xe ben, quả bóng, quả cầu, viên bi, viên phấn, tờ giấy, tập vở, cục tẩy, thước kẻ, cái bảng, cái tủ, cái giường
  cái gối, cái màn, cái chăn, cái chiếu, cái thảm, cái rèm, cái gương, cái lược, cái kẹp, cái nơ, cái bờm, chuỗi hạt, hòn đá
  hòn sỏi, hạt cát, tảng gỗ, thanh nứa, sợi dây, cuộn chỉ, mũi kim, bình tưới, cái liềm, cái hái, cái cày, cái bừa, cái bơm`);

export const PLACES = phrases(`
  tại sân trường, tại hội trường, tại lớp học, ở phòng đa chức năng, tại khu trung tâm, ở điểm trường thôn Đông, tại văn phòng
  ở nhà văn hóa xã, tại trạm y tế, ở vườn cổ tích, tại bếp ăn, ở khu phát triển vận động, tại điểm trường thôn Bãi, ở thư viện
  tại điểm trường xóm Chùa, ở hai khu, tại cổng chính, ở dãy nhà hai tầng, tại trường tiểu học bên cạnh, ở ủy ban xã, tại bến đò Khuể
  ở xóm Trại, tại thôn Lật, ở làng Kỳ, tại đình Cựu, ở chợ Đầm, tại sân vận động huyện, ở bãi bồi ven sông, tại cống Rộc, ở gò Công`);

export const TAIL = phrases(`
  má lúm đồng tiền, mạ non xanh rì, mã vạch, mà không biết, mả cũ, ma trơi, thơ ngây, thở dốc, thờ cúng, thợ rèn, thô ráp, thổ nhưỡng
  thọ tám mươi tuổi, bán hàng rong, bàn tay, bạn thân, bản nhạc, bận bịu, bẩn thỉu, bắn bi, bần hàn, bấn loạn, ban mai, canh gác
  cánh diều, cành lá, cạnh tranh, cảnh đẹp, cảnh giác, chào mào, cháo lòng, chạo tôm, chảo gang, cháu ngoan, chậu cảnh, chầu chực
  dưa chuột, dứa thơm, dừa xiêm, đưa đón, đứa trẻ, đũa tre, đùa vui, đua xe, lá mía, lạ mắt, là lượt, lả lơi, la hét, lúa nếp
  lụa tơ tằm, lùa vịt, lửa trại, lừa dối, lứa tuổi, lưa thưa, lựa chọn, mưa rào, mùa gặt, mua sắm, múa sạp, mủ cao su, mù mịt
  mũ cối, mụ mị, năm tháng, nắm tay, nằm ngủ, nặm trôi, nấm mốc, nam sinh, nám da, nạm vàng, sữa mẹ, sửa sai, sứa biển, sưa thơm
  tháng giêng, thắng cuộc, thăng hoa, thẳng hàng, thằng bé, thang gác, thảng thốt, tiếng ru, tiêng tiếc, tiễn đưa, tiền lẻ, tiến bộ
  trăng rằm, trắng tinh, trang sách, tràng pháo tay, trạng nguyên, trứng vịt, trưng bày, trúng thưởng, trùng lặp, vàng ươm, vắng mặt
  vâng lời, vầng trán, váng đầu, vằng vặc, xanh lam, xinh xắn, xỉn màu, xin phép, xịn, xếp hình, xấp giấy, xốp, ngọt lịm, ngột ngạt
  ngót nghét, ngọc trai, ngỗ ngược, ngô nghê, ngõ nhỏ, ngỡ ngàng, ngờ vực, ngõ hầu, quả đấm, quá tải, quà cáp, qua loa, quạ khoang
  bóng rổ, bông gòn, bổng lộc, bỗng dưng, bồng bềnh, bòng bong, bống bang, cầu treo, cậu bé, cáu bẩn, câu cá, cấu kết, cẩu thả, cau mày
  đất thịt, đạt giải, đắt đỏ, đặt vòng hoa, đật đờ, giả vờ, giá đỗ, già nua, giã gạo, gia vị, giạ lúa, hái chè, hải sản, hại mắt, hài hước
  hãi hùng, hai vai, hoa quả, hóa đá, hòa giải, hỏa hoạn, họa sĩ, khoa nhi, khóa cửa, khoá kéo, khỏa lấp, kẻ vạch, kể lể, kê đơn, kẽ hở
  kế toán, kệ sách, lò xo, lọ mực, lo xa, ló dạng, lổ đổ, lỗ hổng, lộ diện, lố bịch, lơ đãng, lớ ngớ, lở đất, lỡ hẹn, lợ lợ, mật ong
  mất ngủ, mặt dây, mát lành, mạt cưa, mắt kính, nhà rông, nhá nhem, nhả tơ, nhã nhặn, nha khoa, nổi tiếng, nối dây, nội dung, nói thầm
  nòi giống, nồi đất, nơi ở, nới lỏng, phố cổ, phổ nhạc, phô diễn, phó thác, phở xào, quên mũ, quen biết, quyển vở, quyền lợi, quyến luyến
  rổ rá, rõ rệt, rò nước, ro ro, rỗ, rơm rạ, rộm nắng, sao biển, sáo sậu, sào phơi, sạo, sảo, tăm tre, tắm biển, tằm ăn rỗi, tầm nhìn
  tấm lòng, tâm sự, tạm biệt, tám góc, vải thiều, vai diễn, vài lần, vái lạy, vãi thóc, vẽ vời, vé số, về quê, vệ đường, vế câu, yếu ớt
  yêu dấu, yểu điệu, ướt sũng, ước mơ, ươm mầm, ưỡn ngực, ườn ra, khuỷu sông, khúc khuỷu, nguệch ngoạc, ngoằn ngoèo, khuya khoắt, huýt sáo
  quẫy đuôi, quờ quạng, thuở xưa, thuê xe, huơ tay, loay hoay, xoáy nước, xoài cát, khoai môn, hoẵng, choai choai, nhoẻn cười, toét miệng
  ngoe nguẩy, khoẻn, xoèn xoẹt, lòe loẹt, chí chóe, vàng hoe, tròn vo, cuống quýt, luýnh quýnh, quắc mắt, quăng dây, quặng sắt, quầng thâm`);
