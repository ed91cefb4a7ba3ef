import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pasted } from './as-markdown.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

describe('whole clipboards', () => {
  // `word-libreoffice` is LibreOffice's own export (`make-word.ts`); the others have the known shapes of each program.
  test.each(['word-clipboard', 'word-libreoffice', 'google-docs', 'zalo', 'web-page'])('%s', (name) => {
    expect(pasted(fixture(`${name}.html`))).toBe(fixture(`${name}.md`));
  });
});

describe('text', () => {
  test.each([
    ['bold over several runs', '<p><b>Phụ</b><b> huynh</b> <b>lớp</b></p>', '**Phụ huynh lớp**'],
    ['a space inside a mark', '<p><b>Phụ huynh </b>lớp <i> một </i>năm</p>', '**Phụ huynh** lớp _một_ năm'],
    [
      'bold by style',
      '<p><span style="font-weight:700">a</span> <span style="font-weight:400">b</span></p>',
      '**a** b',
    ],
    ['a wrapper that is not bold', '<b style="font-weight:normal"><p>Một</p><p>Hai</p></b>', 'Một\n\nHai'],
    ['blocks within a mark', '<strong><p>Một</p><p>Hai</p></strong>', '**Một**\n\n**Hai**'],
    ['decomposed letters', `<p>${'Trường Mầm non'.normalize('NFD')}</p>`, 'Trường Mầm non'],
    ['spaces that do not break', '<p>a&nbsp;&nbsp; &emsp;b</p><p>&nbsp;</p><p>c</p>', 'a b\n\nc'],
    ['letters that cannot be seen', '<p>a&#8203;b&#65279;c&shy;d\u{E000}</p>', 'abcd'],
    ['an emoji of several letters', '<p>👨‍👩‍👧 vui</p>', '👨‍👩‍👧 vui'],
    ['two line ends', '<p>một<br><br>hai<br>ba</p>', 'một\n\nhai\\\nba'],
    ['digits above the line', '<p>50 m<sup>2</sup>, CO<sub>2</sub>, x<sup>n</sup></p>', '50 m², CO₂, xn'],
    [
      'hidden text',
      '<p>a<span style="display:none">b</span><span style="mso-hide:all">c</span><i hidden>d</i></p>',
      'a',
    ],
    ['deleted text', '<p>còn <del>bỏ</del><ins>thêm</ins></p>', 'còn thêm'],
    [
      'a link of an address that leads nowhere',
      '<p><a href="#x">a</a> <a href="file:///c:/x.doc">b</a> <a href="javascript:x()">c</a></p>',
      'a b c',
    ],
    [
      'a link cut in runs',
      '<p><a href="https://a.vn/">m<b>ộ</b></a><a href="https://a.vn/">t</a></p>',
      '[m**ộ**t](https://a.vn/)',
    ],
    ['what Markdown would read', '<p># một {hai} *ba* _bốn_</p>', '\\# một {hai} \\*ba\\* \\_bốn\\_'],
  ])('%s', (_name, html, markdown) => {
    expect(pasted(html)).toBe(`${markdown}\n`);
  });
});

describe('headings', () => {
  test.each([
    [
      'the first level goes down by one',
      '<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>',
      '## a\n\n### b\n\n#### c\n\n#### d',
    ],
    ['other levels stay', '<h2>a</h2><h3>b</h3><h6>c</h6>', '## a\n\n### b\n\n#### c'],
    ['bold says nothing in one', '<h2><b>a</b> <strong>b</strong></h2>', '## a b'],
    ['an empty one goes', '<h2><b>&nbsp;</b></h2><p>a</p>', 'a'],
    [
      'the outline level of Word',
      '<p style="mso-outline-level:2">a</p><p class="MsoTitle">b</p>',
      '### a\n\n## b',
    ],
  ])('%s', (_name, html, markdown) => {
    expect(pasted(html)).toBe(`${markdown}\n`);
  });
});

describe('lists', () => {
  const word = (level: number, marker: string, text: string) =>
    `<p style='mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span>${text}</p>\n`;
  const web = (tag: string, level: number, text: string) =>
    `<div><${tag}><li data-aria-level="${String(level)}"><p>${text}</p></li></${tag}></div>`;

  test.each([
    [
      'Word, three levels and back',
      word(1, '·', 'a') + word(2, 'o', 'b') + word(3, '§', 'c') + word(1, '·', 'd'),
      '- a\n  - b\n    - c\n- d',
    ],
    ['numbers that Markdown counts', word(1, '1.', 'a') + word(1, '2.', 'b'), '1. a\n2. b'],
    ['numbers that go on from before', word(1, '3.', 'a') + word(1, '4.', 'b'), '3\\. a\n\n4\\. b'],
    ['letters that are cited', word(1, 'a)', 'x') + word(1, 'b)', 'y'), 'a) x\n\nb) y'],
    ['numbers of chapters', word(1, '1.1.', 'x'), '1.1. x'],
    ['HTML that counts in Roman', '<ol type="I"><li>x</li><li>y</li></ol>', 'I. x\n\nII. y'],
    ['HTML that goes on from before', '<ol start="4"><li>x</li></ol>', '4\\. x'],
    ['a list beside its item', '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>', '- a\n  - b\n- c'],
    ['an item of only a list', '<ul><li><ul><li>a</li></ul></li></ul>', '- a'],
    ['several paragraphs in an item', '<ul><li><p>a</p><p>b</p></li></ul>', '- a\\\n  b'],
  ])('%s', (_name, html, markdown) => {
    expect(pasted(html)).toBe(`${markdown}\n`);
  });

  test('Word on the web: each item a list of its own', () => {
    const html = [web('ul', 1, 'a'), web('ul', 2, 'b'), web('ul', 2, 'c'), web('ul', 1, 'd')].join('');
    expect(pasted(html.replaceAll(/<\/?div>/gu, ''))).toBe('- a\n  - b\n  - c\n- d\n');
    expect(pasted(html)).toBe('- a\n  - b\n  - c\n- d\n');
  });
});

describe('tables', () => {
  test.each([
    [
      'the first row is the head',
      '<table><tr><td><b>a</b></td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>',
      '| a | b |\n| - | - |\n| 1 | 2 |',
    ],
    [
      'no text of a merged cell is lost',
      '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>',
      '| a | b | |\n| - | - | - |\n| | c | d |',
    ],
    [
      'a title across the top',
      '<table><tr><td colspan="2">Tên</td></tr><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table>',
      'Tên\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    ],
    [
      'empty rows and columns go',
      '<table><tr><td>a</td><td></td><td>b</td></tr><tr><td></td></tr><tr><td>1</td><td> </td><td>2</td></tr></table>',
      '| a | b |\n| - | - |\n| 1 | 2 |',
    ],
    ['one cell is a frame', '<table><tr><td><h2>a</h2><p>b</p></td></tr></table>', '## a\n\nb'],
    [
      'tables in a table lay out a page',
      '<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr></table></td></tr></table>',
      'x\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    ],
    [
      'a list in a cell',
      '<table><tr><td>a</td><td>b</td></tr><tr><td><ul><li>x</li><li>y</li></ul></td><td>z</td></tr></table>',
      '| a | b |\n| - | - |\n| x; y | z |',
    ],
    [
      'a picture in a cell',
      '<table><tr><td>a</td><td>b</td></tr><tr><td><img src="https://a.vn/x.png"></td><td>z</td></tr></table>',
      '| a | b |\n| - | - |\n| | z |\n\n![](https://a.vn/x.png)',
    ],
  ])('%s', (_name, html, markdown) => {
    expect(pasted(html)).toBe(`${markdown}\n`);
  });
});

describe('pictures', () => {
  test.each([
    [
      'between two paragraphs',
      '<p>a <img src="https://a.vn/x.png" alt="Sân"> b</p>',
      'a\n\n![Sân](https://a.vn/x.png)\n\nb',
    ],
    [
      'out of a list',
      '<ul><li>a<img src="https://a.vn/x.png"></li><li>b</li></ul>',
      '- a\n- b\n\n![](https://a.vn/x.png)',
    ],
    ['an emoji', '<p>vui <img alt="😀" src="https://a.vn/1f600.png" width="200"></p>', 'vui 😀'],
    ['a counter of readers', '<p>a<img src="https://a.vn/p.gif" width="1" height="1"></p>', 'a'],
  ])('%s', (_name, html, markdown) => {
    expect(pasted(html)).toBe(`${markdown}\n`);
  });
});

describe('anything at all', () => {
  test.each([
    ['', ''],
    ['<', '<\n'],
    ['<!--[if gte mso 9]><xml></xml><![endif]--><style>p{}</style>', ''],
    ['<table><tr><td colspan="999999" rowspan="999999">a</td><td>b</td></tr></table>', 'a\n\nb\n'],
    ['<li>rời</li>', 'rời\n'],
    ['<tr><td>rời</td></tr>', 'rời\n'],
    ['<ol type="I" start="99999"><li>a</li></ol>', '99999\\. a\n'],
  ])('%j', (html, markdown) => {
    expect(pasted(html)).toBe(markdown);
  });

  test('500 elements deep', () => {
    expect(pasted(`${'<div><span><b>'.repeat(170)}sâu`)).toBe('**sâu**\n');
  });
});
