import { expect, it } from 'vitest';
import { readdressCss, readdressHtml } from '../../../../decap/server/previews/readdressed.ts';

const PREFIX = '/xem-thu/abc';

it('moves every address from the root of a page, and no other', () => {
  const page = `<!DOCTYPE html><html lang="vi"><head><link rel="stylesheet" href="/_astro/a.css"></head><body>
<a href="/">Trang chủ</a><a href="/tin-tuc/?a=1&amp;b=2#x">Tin</a><a href="#muc">Mục</a><a href="//khac.example/">Khác</a>
<a href="https://khac.example/a">Khác</a><a href="mailto:a@b.example">Thư</a>
<img src="/anh/a-480.webp" srcset="/anh/a-480.webp 480w, /anh/a-960.webp 960w" alt="Dấu / trong lời">
<picture><source type="image/avif" srcset="/anh/b-240.avif 240w, /anh/b-480.avif 480w"></picture><img src="/anh/b.webp" srcset alt=""><video poster="/anh/p.webp" src="/media/v.mp4"></video>
<template><img src="/anh/t.webp" alt=""></template>
<form action="/tim-kiem/"></form><script type="module" src="/_astro/a.js"></script>&lt;a href="/"&gt;</body></html>`;
  const moved = readdressHtml(page, {
    prefix: PREFIX,
    banner: { head: '<link href="/x.css">', body: '<p><a href="/">Xem thử</a></p>' },
    has: () => false,
    absent: 'chưa có',
  });
  expect(moved)
    .toBe(`<!DOCTYPE html><html lang="vi"><head><link rel="stylesheet" href="${PREFIX}/_astro/a.css"><link href="/x.css"></head><body><p><a href="/">Xem thử</a></p>
<a href="${PREFIX}/">Trang chủ</a><a href="${PREFIX}/tin-tuc/?a=1&amp;b=2#x">Tin</a><a href="#muc">Mục</a><a href="//khac.example/">Khác</a>
<a href="https://khac.example/a">Khác</a><a href="mailto:a@b.example">Thư</a>
<img src="${PREFIX}/anh/a-480.webp" srcset="${PREFIX}/anh/a-480.webp 480w, ${PREFIX}/anh/a-960.webp 960w" alt="Dấu / trong lời">
<picture><source type="image/avif" srcset="${PREFIX}/anh/b-240.avif 240w, ${PREFIX}/anh/b-480.avif 480w"></picture><img src="${PREFIX}/anh/b.webp" srcset="" alt=""><video poster="${PREFIX}/anh/p.webp" src="${PREFIX}/media/v.mp4"></video>
<template><img src="${PREFIX}/anh/t.webp" alt=""></template>
<form action="${PREFIX}/tim-kiem/"></form><script type="module" src="${PREFIX}/_astro/a.js"></script>&lt;a href="/"&gt;</body></html>`);
});

it('leaves of a link to download what is not there its words', () => {
  const moved = readdressHtml(
    '<p><a href="/tin-tuc/bai.zip" download rel="nofollow">Tải trọn <b>bài</b></a></p><a href="/media/a.pdf" download>Tệp</a>',
    {
      prefix: PREFIX,
      banner: { head: '', body: '' },
      has: (address) => address === '/media/a.pdf',
      absent: 'chưa có',
    },
  );
  expect(moved).toBe(
    `<html><head></head><body><p><span>Tải trọn <b>bài</b> (chưa có)</span></p><a href="${PREFIX}/media/a.pdf" download="">Tệp</a></body></html>`,
  );
});

it('moves the addresses of a style sheet', () => {
  expect(
    readdressCss(
      '@import "/b.css";a{background:url(/a.svg)}b{src:url( "/f.woff2" ),url(\'/g.woff2\')}i{background:url(//x.example/a),url(data:image/svg+xml,/)}',
      PREFIX,
    ),
  ).toBe(
    `@import "${PREFIX}/b.css";a{background:url(${PREFIX}/a.svg)}b{src:url( "${PREFIX}/f.woff2" ),url('${PREFIX}/g.woff2')}i{background:url(//x.example/a),url(data:image/svg+xml,/)}`,
  );
});
