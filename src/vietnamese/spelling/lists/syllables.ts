/**
 * Vietnamese syllables that the dictionary list lacks: names of places and people («Huế», «Duệ»), and everyday words
 * («sạc», «cún», «ngộ nghĩnh»).
 */
export const MORE_SYLLABLES: readonly string[] =
  'huế úc dền nòng dùm vy thy sạc diệm hoằng thới điềm mẩu duệ quynh tàm ngọa thuột trỗi cún cược trư nghĩnh củm duật ẻm nguôi dãn mín thuấn duẩn uông oánh lõa lóa nhếch gẫy nghía phốt xém thát hoóc nhại xịn bỉm tẹt chun tỉm cuộn nhún nhảy khoeo ẵm bập bẹ bi bô gùi khèn cồng chiêng'.split(
    ' ',
  );

/**
 * Words of other languages that a school writes. Names with a capital are no slips anyway; so are words that the school
 * itself adds to its list.
 */
export const FOREIGN_WORDS: readonly string[] =
  'wifi video clip internet online offline web website email e-mail mail gmail zalo facebook fanpage youtube tiktok google messenger viber zoom meet classroom file folder link app apps robot laptop tablet ipad iphone smartphone smart phone camera micro pin karaoke radio tivi tv cd dvd usb led lcd logo slogan banner poster video-clip album audio mp3 mp4 pdf word excel powerpoint windows android unicode telex vni blog chat comment like share livestream live stream post hotline fax scan scanner photo photocopy copy print in-ter-net server admin user username password login logout menu hashtag tag team teambuilding team-building workshop seminar stem steam montessori kidsmart lego puzzle domino tennis yoga aerobic erobic zumba gym marathon festival show gala game games show-biz talkshow mc dj pizza hamburger sandwich kem sushi yaourt yogurt vitamin protein calo canxi omega axit clo clorin cloramin gel gram kilogram gam kg km cm mm ml lít vaccine vắc-xin vacxin virus covid corona covid-19 test kit sos atm qr code internet-banking banking visa marketing sale shop showroom taxi bus grab shipper ship style trend hot top the of and in for to kindergarten happy birthday noel merry christmas halloween baby kid kids mom bibi bi-bô lavabo toilet sofa gas gara garage van inox nilon nylon foam mica decal đề-can fomex mouse pixel data database backup update upload download phần-mềm chip card sim modem router cáp html http https url webm mp4 rss canva word-art clipart font slide slides'.split(
    ' ',
  );

/** Words of two syllables and more that the pairs of the lexicon lack, of a school and of this program. */
export const MORE_WORDS: readonly string[] =
  'bản nháp, bảng tin, rau dền, bán trú, ăn bán trú, mẫu giáo, nhà trẻ, góc chơi, góc sách, lớp chồi, lớp lá, lớp mầm, cô nuôi, chị nuôi, bếp một chiều, thanh tra nhân dân, hồ sơ sổ sách, bỏ trống, chú thích ảnh, một giờ, hai giờ, ba giờ, bốn giờ, năm giờ, sáu giờ, bảy giờ, tám giờ, chín giờ, mười giờ, sum suê, xán lạn, san sẻ'.split(
    ', ',
  );

/** What stands for a longer word and ends in a full stop, or is written with a stroke; in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'v.v vv ts ths gs pgs bs ks cn tp tx tt q p h x đ tr stt vd nxb đt sđt ngđ nđ qđ kh tb bc ct cv tw mr mrs ms dr st no vs'.split(
    ' ',
  ),
);

/** Words that are never written twice running, unlike «luôn luôn», «ngày ngày». */
export const NEVER_TWICE: ReadonlySet<string> = new Set(
  'các những của và là được trong cho với để có này đã sẽ tại theo về khi việc vào đến ở trên do bởi thì mà nhưng hoặc cũng như bị nên vì nếu rằng đang phải cần sự trường lớp trẻ giáo viên'.split(
    ' ',
  ),
);
