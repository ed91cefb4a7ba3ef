import { describe, expect, it } from 'vitest';
import { bothOf, mergeTexts, sentences, type TextPiece } from '../../../../decap/app/conflict/merge-text.ts';
import { random } from '../../../random.ts';

const BASE = 'Câu một. Câu hai. Câu ba.\n\nĐoạn sau.\n\n- mục một\n- mục hai\n';

/** The text when nothing collides. */
function joined(pieces: readonly TextPiece[]): string | undefined {
  return pieces.some(({ kind }) => kind === 'collision')
    ? undefined
    : pieces.map((piece) => (piece.kind === 'joined' ? piece.text : '')).join('');
}

describe('cutting a text', () => {
  it.each([
    ['sentences of prose', 'Một. Hai! Ba?  Bốn…\n', ['Một.', ' ', 'Hai!', ' ', 'Ba?', '  ', 'Bốn…', '\n']],
    ['sentences that end in a quotation', '«Chào.» Cô nói.', ['«Chào.»', ' ', 'Cô nói.']],
    ['numbers and times hold together', 'Lúc 7.30 có 1.250 trẻ.\n', ['Lúc 7.30 có 1.250 trẻ.', '\n']],
    ['a tag, whatever its words', '<Figure alt="Sân. Cây." />\n', ['<Figure alt="Sân. Cây." />', '\n']],
    ['a line of a list', '- Một. Hai.\n', ['- Một. Hai.', '\n']],
    ['a row of a table', '| Một. Hai. | b |\n', ['| Một. Hai. | b |', '\n']],
    ['code', '```\nA. B.\n```\nMột. Hai.', ['```', '\n', 'A. B.', '\n', '```', '\n', 'Một.', ' ', 'Hai.']],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('loses nothing of any text', () => {
    const below = random(5);
    const signs = [
      'a',
      'đ',
      '.',
      '!',
      '…',
      ' ',
      '\t',
      '\n',
      '"',
      '»',
      '*',
      '_',
      '- ',
      '#',
      '<',
      '|',
      '```',
      '1. ',
      '\\',
    ];
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: 40 }, () => signs[below(signs.length)]).join('');
      expect(sentences(text).join('')).toBe(text);
    }
  });
});

describe('two people in one text', () => {
  it('changed two sentences of one paragraph: both stay', () => {
    const mine = BASE.replace('Câu một.', 'Câu một của tôi.');
    const theirs = BASE.replace('Câu ba.', 'Câu ba của cô.');
    expect(joined(mergeTexts(BASE, mine, theirs))).toBe(
      'Câu một của tôi. Câu hai. Câu ba của cô.\n\nĐoạn sau.\n\n- mục một\n- mục hai\n',
    );
  });

  it('changed the same sentence: that is one place to choose, and the rest joins', () => {
    const mine = BASE.replace('Câu hai.', 'Câu hai của tôi.').replace('mục một', 'mục một, thêm');
    const theirs = BASE.replace('Câu hai.', 'Câu hai của cô.');
    const collisions = mergeTexts(BASE, mine, theirs).filter(({ kind }) => kind === 'collision');
    expect(collisions).toEqual([{ kind: 'collision', mine: 'Câu hai của tôi.', theirs: 'Câu hai của cô.' }]);
  });

  it('went on at the end of one line: what stood before stays once', () => {
    const collisions = mergeTexts('Một. Hai.\n', 'Một. Hai. Tôi.\n', 'Một. Hai. Cô.\n').filter(
      ({ kind }) => kind === 'collision',
    );
    expect(collisions).toHaveLength(1);
    expect(JSON.stringify(collisions)).toMatch(/^(?!.*Hai).*Tôi\..*Cô\./u);
  });

  it('changed it alike: nothing to choose', () => {
    const both = BASE.replace('Câu hai.', 'Câu hai mới.');
    expect(joined(mergeTexts(BASE, both, both))).toBe(both);
  });

  it('one took away what the other left alone: it goes', () => {
    const mine = BASE.replace('Đoạn sau.\n\n', '');
    expect(joined(mergeTexts(BASE, mine, BASE))).toBe(mine);
    expect(joined(mergeTexts(BASE, BASE, mine))).toBe(mine);
  });

  it('one took away what the other changed: that is asked', () => {
    const mine = BASE.replace('Đoạn sau.\n', '');
    const theirs = BASE.replace('Đoạn sau.', 'Đoạn sau, dài hơn.');
    expect(mergeTexts(BASE, mine, theirs)).toContainEqual({
      kind: 'collision',
      mine: '',
      theirs: 'Đoạn sau, dài hơn.',
    });
  });

  it('without a common start: what is alike stays once, what is not is asked or joined', () => {
    const pieces = mergeTexts(null, 'Chung.\n\nCủa tôi.\n', 'Chung.\n\nCủa cô.\n');
    expect(pieces).toContainEqual({ kind: 'collision', mine: 'Của tôi.', theirs: 'Của cô.' });
    expect(joined(mergeTexts(null, 'Chung.\n', 'Chung.\n\nThêm.\n'))).toBe('Chung.\n\nThêm.\n');
  });

  it('never loses a sentence that somebody wrote, for 500 random pairs of edits', () => {
    const below = random(7);
    const start = Array.from({ length: 12 }, (_, index) => `Câu ${String(index)}. `);
    const edited = (name: string) =>
      start.flatMap((sentence, index) => {
        const die = below(6);
        if (die === 0) return [`${name} sửa ${String(index)}. `];
        if (die === 1) return [sentence, `${name} thêm ${String(index)}. `];
        return [sentence];
      });
    for (let round = 0; round < 500; round += 1) {
      const [mine, theirs] = [edited('Tôi').join(''), edited('Cô').join('')];
      const both = mergeTexts(start.join(''), mine, theirs)
        .map((piece) => (piece.kind === 'joined' ? piece.text : bothOf(piece.mine, piece.theirs)))
        .join('');
      for (const written of `${mine}${theirs}`.match(/(?:Tôi|Cô) (?:sửa|thêm) \d+\./gu) ?? [])
        expect(both).toContain(written);
    }
  });
});

describe('both of two', () => {
  it.each([
    ['sentences follow each other', 'Một.', 'Hai.', 'Một. Hai.'],
    ['sentences that bring their space do not get another', ' Một.', ' Hai.', ' Một. Hai.'],
    ['paragraphs stay paragraphs', 'Một.\n\nHai.', 'Ba.', 'Một.\n\nHai.\n\nBa.'],
    ['lines of a list stay one list', '- Một', '- Hai', '- Một\n- Hai'],
    ['a heading stands alone', 'Một.', '## Hai', 'Một.\n\n## Hai'],
    ['nothing and something', '', 'Hai.', 'Hai.'],
  ])('%s', (_, mine, theirs, expected) => {
    expect(bothOf(mine, theirs)).toBe(expected);
  });
});
