/** More of `parent-queries.ts`, of other topics and with other mistakes, on which nobody tunes the search. */
import { wants, wantsOne, type ParentQuery } from './parent-queries.ts';

const QUERIES: readonly ParentQuery[] = [
  wants('guong dien hinh', 3, ['exemplarPerson', 'exemplarGroup'], 'in both titles'),
  wants('thi ddua', 3, ['campaignOn', 'campaignDone'], 'raw Telex in one word of two'),
  wants('bao cao hoc ky 1', 1, ['report'], 'the page writes «học kỳ I»'),
  wants('co6ng khai thu chi', 1, ['fees'], 'raw VNI in one word'),
  wants('bài báo viết về trường', 1, ['press'], 'words of the title, apart'),
  wants('sức khoẻ kỹ năng sống', 3, ['my'], 'the site writes «khỏe»; body only'),
  wants('ngi dinh 04/2015', 3, ['decree04'], 'a letter dropped beside a number'),
  wants('ban truyeenf thoong', 1, ['committee'], 'raw Telex'),
  wants('công nghệ thôg tin', 1, ['technology'], 'a letter dropped, accented'),
  wants('pho ga', 1, ['menu12'], 'phở, not «phó» or «phối»'),
  wantsOne('sang thu 3 an gi', 3, ['menu12', 'menu19'], 'the page writes «Thứ Ba», «Bữa sáng»'),
  wants('gioi thieu truong', 1, ['about'], 'the title and a word more'),
  wants('tran thi ngu', 1, ['ngu'], 'every syllable is common'),
  wants('vũ thị mỹ', 1, ['my'], 'ngã for nặng in a name'),
  wants('ke hoach nam hoc 2026-2027', 1, ['plan2026'], 'a school year'),
  wants('12 nq hu', 1, ['resolution12'], 'no punctuation'),
  wants('điều kien bảo đam chất lượng', 1, ['conditions'], 'half accented'),
  wants('8/11/2022', 3, ['unanswered'], 'the day by which it had to be answered, and of its publication'),
  wantsOne('ph phan anh o dau', 3, ['contact', 'feedback'], 'phụ huynh'),
  wants('khen thuởng', 3, ['campaignDone'], 'the horn forgotten'),
  wants('trẻ ra lớp'.normalize('NFD'), 3, ['preschool'], 'decomposed; summary and body'),
  wants('bong lan', 1, ['menu12'], 'a dish'),
  wantsOne('bao nhieu tuoi duoc di hoc', 3, ['admission', 'admissionNotice'], 'the pages say «Độ tuổi»'),
  wants('ngayf hooij theer thao', 1, ['sports'], 'raw Telex'),
  wants('CÔNG  KHAI!!', 3, ['fees', 'conditions'], 'capitals, spaces, exclamation marks'),
  wants('quyet dinh sua doi quy che', 1, ['amendment'], 'in the title'),
  wants('tôm rim canh rau muốg', 1, ['menu12'], 'a letter dropped in a long query'),
  wantsOne('nguoi tot viec tot', 3, ['preschool', 'technology', 'thu'], 'body only'),
];

export const HELD_OUT_QUERIES: readonly ParentQuery[] = QUERIES.map((query) => ({ ...query, heldOut: true }));
