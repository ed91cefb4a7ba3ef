import { describe, expect, it } from 'vitest';
import { fillEntryReferences, type EntryReference } from '../../src/mdx/entry-references.ts';
import { parseBody, renderBody } from '../../src/mdx/index.ts';
import { siteMedia } from './site-media.ts';

const onSite = (source: string): string => renderBody(parseBody(source), siteMedia).html;

/** The HTML with every reference filled in, and the references that were asked for. */
function filled(source: string) {
  const asked: EntryReference[] = [];
  const html = fillEntryReferences(onSite(source), (reference) => {
    asked.push(reference);
    return { url: '/tac-gia/nga/', title: 'Cô <Nga>', detail: 'Hiệu trưởng & "bạn"' };
  });
  return { html, asked };
}

describe('what a body shows of other entries', () => {
  it.each([
    ['<Person id="nga" />', { kind: 'person', target: 'nga' }],
    ['<VanBan so="48/KH-MNQP" />', { kind: 'document', target: '48/KH-MNQP' }],
    ['<VanBan so="1/QĐ" nam="2022" />', { kind: 'document', target: '1/QĐ', year: '2022' }],
    [
      '<VanBan so="1/QĐ" coQuan="UBND &quot;xã&quot; &lt;A&gt; &amp;amp; B" />',
      { kind: 'document', target: '1/QĐ', issuer: 'UBND "xã" <A> &amp; B' },
    ],
    [
      '<VanBan so="1/QĐ" nam="2022" coQuan="UBND xã" />',
      { kind: 'document', target: '1/QĐ', year: '2022', issuer: 'UBND xã' },
    ],
  ])('is asked for as it was written: %s', (source, reference) => {
    expect(filled(source).asked).toEqual([reference]);
  });

  it('is a link and a word beside it, escaped', () => {
    expect(filled('<Person id="nga" />').html).toBe(
      '<p class="entry-link"><a href="/tac-gia/nga/">Cô &lt;Nga&gt;</a> <span class="entry-link__detail">Hiệu trưởng &amp; &quot;bạn&quot;</span></p>',
    );
  });

  it('has no empty word beside it', () => {
    const html = fillEntryReferences(onSite('<VanBan so="1/QĐ" />'), () => {
      return { url: '/van-ban/mot/', title: 'Quyết định 1', detail: '' };
    });
    expect(html).toBe('<p class="entry-link"><a href="/van-ban/mot/">Quyết định 1</a></p>');
  });

  it('is the text of its author where nothing is known', () => {
    expect(fillEntryReferences(onSite('<VanBan so="1 <b> &amp;amp;" />'), () => undefined)).toBe(
      '<p class="entry-link">1 &lt;b&gt; &amp;amp;</p>',
    );
  });

  it('fills in each of several, in the order of the text', () => {
    expect(filled('<Person id="a" />\n\n> <Person id="b" />').asked.map(({ target }) => target)).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('no text makes a marker', () => {
  const marker = '<entry-ref data-kind="person" data-target="nga">nga</entry-ref>';

  it.each([
    marker,
    `\`${marker}\``,
    `\`\`\`\n${marker}\n\`\`\``,
    `<Callout type="info" title='${marker}'>\nx\n</Callout>`,
    `[x](/y '${marker}')`,
    `<VanBan so='${marker}' />`,
    '&lt;entry-ref data-kind="person" data-target="nga"&gt;nga&lt;/entry-ref&gt;',
  ])('%s', (source) => {
    const { asked } = filled(source);
    expect(asked.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
