/**
 * Words that are often written for others that sound or look alike, each syllable of both a good one, so that no list of
 * syllables tells. An entry: what is written > what is meant; after `!` the words before which it is right after all.
 *
 * Regional sounds first (s/x, ch/tr, d/gi/r, l/n, hỏi/ngã), then words that are mistaken for one another, then slips of
 * the keyboard that office texts are full of. The test holds each right form against the pairs of the lexicon.
 */
const LIST = `
sử lý > xử lý; sử lí > xử lí; xử dụng > sử dụng; sử phạt > xử phạt; xuất sắt > xuất sắc; suất sắc > xuất sắc;
sản suất > sản xuất; xản xuất > sản xuất; xuất ăn > suất ăn; suất hiện > xuất hiện; suất phát > xuất phát;
đề suất > đề xuất; xúc tích > súc tích; bổ xung > bổ sung; xum họp > sum họp; sum xuê > sum suê;
xắp xếp > sắp xếp; sắp sếp > sắp xếp; sếp hàng > xếp hàng; sếp loại > xếp loại; xắc sảo > sắc sảo;
xung sướng > sung sướng; xinh hoạt > sinh hoạt; học xinh > học sinh; vệ xinh > vệ sinh; xức khỏe > sức khỏe;
sức khẻo > sức khỏe; sâu xắc > sâu sắc; xâu sắc > sâu sắc; sinh sắn > xinh xắn; xinh sắn > xinh xắn;
sơ xuất > sơ suất; sẵn xàng > sẵn sàng; xẵn sàng > sẵn sàng; sát nhập > sáp nhập; sáng lạng > xán lạn;
sáng lạn > xán lạn; chia xẻ > chia sẻ; san sẽ > san sẻ; chia sẽ > chia sẻ ! được,là,có;
chuẩn đoán > chẩn đoán; trẩn đoán > chẩn đoán; chẩn bị > chuẩn bị; trân thành > chân thành;
chân trọng > trân trọng; trọn lọc > chọn lọc; chọn vẹn > trọn vẹn; lựa trọn > lựa chọn;
trứng kiến > chứng kiến; chương trinh > chương trình; trương trình > chương trình; chang bị > trang bị;
chang trí > trang trí; trăm sóc > chăm sóc; chăm xóc > chăm sóc; chiển khai > triển khai;
chiêm ngưởng > chiêm ngưỡng; trung kết > chung kết; chung thực > trung thực; chung tâm > trung tâm;
tập chung > tập trung; trung tay > chung tay; giữ dìn > giữ gìn; dữ gìn > giữ gìn;
dành chiến thắng > giành chiến thắng; giành cho > dành cho; giành thời gian > dành thời gian;
dản dị > giản dị; giản gị > giản dị; dáo dục > giáo dục; dáo viên > giáo viên; giáo giục > giáo dục;
dảng dạy > giảng dạy; giảng giạy > giảng dạy; dúp đỡ > giúp đỡ; giúp đở > giúp đỡ; dới thiệu > giới thiệu;
giới thiện > giới thiệu; tham ra > tham gia; ra đình > gia đình; dạy rỗ > dạy dỗ; dạy giỗ > dạy dỗ;
dao lưu > giao lưu; rao lưu > giao lưu; rõ dàng > rõ ràng; dõ ràng > rõ ràng; dộng rãi > rộng rãi;
nề nết > nề nếp; lề nếp > nề nếp; năng nực > năng lực; lăng lực > năng lực; nực lượng > lực lượng;
lỗ lực > nỗ lực; nổ lực > nỗ lực; lâng cao > nâng cao; nàm việc > làm việc; nàng nghề > làng nghề;
liềm vui > niềm vui; nắng nghe > lắng nghe; mần non > mầm non; mầm lon > mầm non; mầm nom > mầm non;
mẩm non > mầm non; mẩu giáo > mẫu giáo; kỹ luật > kỷ luật; kỹ niệm > kỷ niệm; kỹ cương > kỷ cương;
kỷ năng > kỹ năng; kỷ thuật > kỹ thuật; kĩ luật > kỉ luật; kỉ năng > kĩ năng; nghĩ ngơi > nghỉ ngơi;
nghĩ lễ > nghỉ lễ; nghĩ hè > nghỉ hè; suy nghỉ > suy nghĩ; ý nghỉa > ý nghĩa; bổ ít > bổ ích;
bỗ sung > bổ sung; cũng cố > củng cố ! gắng,ý,tình,định,nhiên; củng như > cũng như; bão đảm > bảo đảm;
đảm bão > đảm bảo; bão vệ > bảo vệ; bảo lụt > bão lụt; bảo lũ > bão lũ; hổ trợ > hỗ trợ;
tổ chứ > tổ chức ! không,chẳng,đừng,ai,sao; tổ chúc > tổ chức ! mừng,thọ,tết; trãi nghiệm > trải nghiệm;
vui vẽ > vui vẻ; sạch sẻ > sạch sẽ; mạnh mẻ > mạnh mẽ; dể dàng > dễ dàng; diển ra > diễn ra;
biểu diển > biểu diễn; văn nghê > văn nghệ; lể hội > lễ hội; lể phép > lễ phép; thi dua > thi đua;
dinh dưởng > dinh dưỡng; nuôi dưởng > nuôi dưỡng; bồi dưởng > bồi dưỡng; hiệu trưỡng > hiệu trưởng;
trưỡng ban > trưởng ban; khen thưỡng > khen thưởng; ảnh hưỡng > ảnh hưởng; hưỡng ứng > hưởng ứng;
hưởng dẫn > hướng dẫn; hướng ứng > hưởng ứng ! dụng,xử,phó,viên,biến; phát triễn > phát triển;
triễn khai > triển khai; vỉnh viễn > vĩnh viễn; bình tỉnh > bình tĩnh; tỉ mĩ > tỉ mỉ; đỉa chỉ > địa chỉ;
chĩ đạo > chỉ đạo; đở đầu > đỡ đầu; cổ vủ > cổ vũ; vủ đạo > vũ đạo; xữ lý > xử lý; sữ dụng > sử dụng;
lịch sữ > lịch sử; sữa đổi > sửa đổi; sửa tươi > sữa tươi; sửa chua > sữa chua; uống sửa > uống sữa;
bửa ăn > bữa ăn; buổi chưa > buổi trưa; phãi có > phải có; điểm yêu > điểm yếu ! thích,thương,nhất,cầu;
cọ sát > cọ xát; giám sắt > giám sát; giám xát > giám sát; quan xát > quan sát; khảo xát > khảo sát;
rà xoát > rà soát; kiểm xoát > kiểm soát; bán sát > bám sát; bám xát > bám sát; sát xao > sát sao;
xát sao > sát sao; thăm quan > tham quan; vô hình chung > vô hình trung; bàng quang > bàng quan ! bị,viêm;
thủy chiều > thủy triều; chín mùi > chín muồi; lãng mạng > lãng mạn; đóng ghóp > đóng góp; ghóp ý > góp ý;
nghiêng cứu > nghiên cứu; ngiên cứu > nghiên cứu; nghiêm chỉnh chấp hàng > nghiêm chỉnh chấp hành;
chấp hàng > chấp hành; thục hiện > thực hiện; thực hiên > thực hiện; thực hiệm > thực hiện;
nhận thực > nhận thức ! tế,tại,tiễn,hiện,sự,phẩm,tập,đơn,vật,hành,dụng,thi,trạng,chất;
ý thực > ý thức ! tế,tại,tiễn,hiện,sự,phẩm,tập,đơn,vật,hành,dụng,thi,trạng,chất;
hình thực > hình thức ! tế,tại,tiễn,hiện,sự,phẩm,tập,đơn,vật,hành,dụng,thi,trạng,chất;
kiến thực > kiến thức ! tế,tại,tiễn,hiện,sự,phẩm,tập,đơn,vật,hành,dụng,thi,trạng,chất; nhiêm vụ > nhiệm vụ;
nhiệm vu > nhiệm vụ; trách nghiệm > trách nhiệm; trắc nhiệm > trắc nghiệm; thí nhiệm > thí nghiệm;
kinh nhiệm > kinh nghiệm; tốt nhiệp > tốt nghiệp; kê hoạch > kế hoạch; kế hoạnh > kế hoạch;
kế hoach > kế hoạch; các nhân > cá nhân ! viên,vật,tố,sự,chứng,khẩu,quyền,sĩ,tài,lực,dân,công,viên,bản,hóa;
cá nhận > cá nhân; cán bô > cán bộ; cộng nghệ > công nghệ; công nghê > công nghệ; công đoàng > công đoàn;
cộng tác viện > cộng tác viên; sửa chửa > sửa chữa; sữa chữa > sửa chữa; cơ sỡ > cơ sở;
các sơ sở > các cơ sở; sơ sở > cơ sở; cở sở > cơ sở; cơ sơ > cơ sở ! đồ,sinh; đặc biết > đặc biệt;
đặt biệt > đặc biệt; đặc điễm > đặc điểm; tuyết đối > tuyệt đối; tuyệt đôi > tuyệt đối;
quán triết > quán triệt; nhanh chống > nhanh chóng; nhanh trống > nhanh chóng; phòng chóng > phòng chống;
thân thiệt > thân thiện; thân thiên > thân thiện ! nhiên,thần,thanh,tai; hà trường > nhà trường;
nhà trương > nhà trường; phụ huỳnh > phụ huynh; phụ hunh > phụ huynh; đan tộc > dân tộc; dân tốc > dân tộc;
an bán trú > ăn bán trú; giả pháp > giải pháp; đảo bảo > đảm bảo; đảm báo > đảm bảo; rà soạt > rà soát;
chỉ đọa > chỉ đạo; chị đạo > chỉ đạo ! diễn; chỉ đao > chỉ đạo; truyên thông > truyền thông;
tuyên truyên > tuyên truyền; tuyền truyền > tuyên truyền; tuyên chuyền > tuyên truyền;
trong tâm > trọng tâm ! trí,hồn,tưởng,thức,thất,tôi,lý,can,tình,sự,khảm,bão,dịch; nhửng > những; phãi > phải;
giai đoan > giai đoạn; pháp luât > pháp luật; pháp luất > pháp luật; luất giáo dục > Luật Giáo dục;
đại bàn > địa bàn; địa bàng > địa bàn; địa phưong > địa phương; đia phương > địa phương;
viết bà > viết bài ! nội,ngoại,con,ấy,lão,cụ; phàu hợp > phù hợp; phụ hợp > phù hợp; phối hơp > phối hợp;
tinh thân > tinh thần ! ái,thiện,thể; tinh hình > tình hình; hinh thức > hình thức; chất lương > chất lượng;
chất lượn > chất lượng; chât lượng > chất lượng; lãnh đao > lãnh đạo; lảnh đạo > lãnh đạo; đào tao > đào tạo;
hoạt đông > hoạt động; hoạt đọng > hoạt động; hoạt đồng > hoạt động; vận đông > vận động;
lao đông > lao động; đồng trí > đồng chí; thời giai > thời gian; không giai > không gian;
thông ti > thông tin; thông tinh > thông tin; nội dụng > nội dung; nôi dung > nội dung; sử dung > sử dụng;
ứng dung > ứng dụng; áp dung > áp dụng; kêt quả > kết quả; an toan > an toàn; toàn diên > toàn diện;
điêu kiện > điều kiện; điều kiên > điều kiện ! quyết,định,trì,nhẫn,cường; tăng cương > tăng cường;
tăng cượng > tăng cường; tâp huấn > tập huấn; tập huân > tập huấn; đánh gia > đánh giá ! súc,cầm,tộc,đình;
đánh giả > đánh giá; giá dục > giáo dục; giáo duc > giáo dục; giao dục > giáo dục; giáo dực > giáo dục;
giáo viện > giáo viên; học sính > học sinh; học sinhg > học sinh; chăm soc > chăm sóc; chăm sót > chăm sóc;
bán chú > bán trú; bàn trú > bán trú; thực đươn > thực đơn; đinh dưỡng > dinh dưỡng; vê sinh > vệ sinh;
thực phầm > thực phẩm; thực phẫm > thực phẩm; phổ cặp > phổ cập; phổ cấp > phổ cập; xã hôi > xã hội;
hôi thi > hội thi; hội nghi > hội nghị ! lễ,thức; nghi quyết > nghị quyết; đề nghi > đề nghị;
thông bao > thông báo; bao cáo > báo cáo; quyết đinh > quyết định; kiểm đinh > kiểm định;
quy đinh > quy định; gia đinh > gia đình; ổn đinh > ổn định; xây dưng > xây dựng; xậy dựng > xây dựng;
tham mưa > tham mưu; tham muu > tham mưu;
đầu tự > đầu tư ! nhiên,học,tin,làm,do,giác,lập,động,chủ,phục,túc,mình; đâu tư > đầu tư;
nguồn lưc > nguồn lực; tích cưc > tích cực; tích cục > tích cực; linh hoat > linh hoạt;
sinh hoat > sinh hoạt; kịp thơi > kịp thời
`;

/** What is written, word by word, and what is meant. */
export interface Confusion {
  readonly written: readonly string[];
  readonly meant: string;
  /** Words before which it is right after all. */
  readonly notBefore: readonly string[];
}

export const CONFUSIONS: readonly Confusion[] = LIST.trim()
  .split(/;\s+/u)
  .map((entry) => {
    const [written = '', rest = ''] = entry.split(' > ');
    const [meant = '', notBefore = ''] = rest.split(' ! ');
    return { written: written.split(' '), meant, notBefore: notBefore.split(',') };
  })
  .filter(({ written, meant }) => written.join(' ') !== meant);
