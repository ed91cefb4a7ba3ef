import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { writeFile } from './own-content.ts';

const ROOT = path.join(import.meta.dirname, '..', '..');

/** The files of an Astro project as its documentation has it: a content collection of MDX, a list in pages, articles. */
const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "stock", "type": "module", "private": true }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()], cacheDir: './.cache', trailingSlash: 'always' });
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
export const collections = {
  articles: defineCollection({
    loader: glob({ base: './articles', pattern: '**/*.mdx' }),
    schema: z.object({ title: z.string(), publishedAt: z.coerce.date(), area: z.string(), author: z.string() }),
  }),
};
`,
  'src/Callout.astro': `---
const { type } = Astro.props;
---
<aside class={\`callout callout--\${type}\`}><slot /></aside>
`,
  'src/Layout.astro': `---
const { title } = Astro.props;
---
<!doctype html>
<html lang="vi">
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body>
    <header><a href="/">Trường Mầm non</a><nav><a href="/tin-tuc/">Tin tức</a></nav></header>
    <main><slot /></main>
    <footer>Trường Mầm non Đo Tốc Độ</footer>
  </body>
</html>
<style is:global>
  body { font-family: system-ui; line-height: 1.6; margin: 0 auto; max-width: 45rem; }
</style>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Layout from '../Layout.astro';
const latest = (await getCollection('articles')).sort((a, b) => b.data.publishedAt - a.data.publishedAt).slice(0, 12);
---
<Layout title="Trang chủ">
  <ul>{latest.map(({ id, data }) => <li><a href={\`/tin-tuc/\${id.split('/').at(-1)}/\`}>{data.title}</a></li>)}</ul>
</Layout>
`,
  'src/pages/tin-tuc/[...page].astro': `---
import { getCollection } from 'astro:content';
import Layout from '../../Layout.astro';
export async function getStaticPaths({ paginate }) {
  const articles = (await getCollection('articles')).sort((a, b) => b.data.publishedAt - a.data.publishedAt);
  return paginate(articles, { pageSize: 12 });
}
const { page } = Astro.props;
---
<Layout title="Tin tức">
  <ul>
    {page.data.map(({ id, data }) => (
      <li><a href={\`/tin-tuc/\${id.split('/').at(-1)}/\`}>{data.title}</a> {data.publishedAt.toISOString().slice(0, 10)}</li>
    ))}
  </ul>
  {page.url.prev && <a href={page.url.prev}>Mới hơn</a>} {page.url.next && <a href={page.url.next}>Cũ hơn</a>}
</Layout>
`,
  'src/pages/tin-tuc/[slug].astro': `---
import { getCollection, render } from 'astro:content';
import Callout from '../../Callout.astro';
import Layout from '../../Layout.astro';
export async function getStaticPaths() {
  return (await getCollection('articles')).map((article) => ({
    params: { slug: article.id.split('/').at(-1) },
    props: { article },
  }));
}
const { article } = Astro.props;
const { Content } = await render(article);
---
<Layout title={article.data.title}>
  <article>
    <h1>{article.data.title}</h1>
    <p>{article.data.publishedAt.toISOString().slice(0, 10)} · {article.data.area} · {article.data.author}</p>
    <Content components={{ Callout }} />
  </article>
</Layout>
`,
};

/** Makes the project in `folder`, with this project's packages; articles go below `articles/`. */
export function writeStockProject(folder: string): void {
  for (const [name, content] of Object.entries(FILES)) writeFile(folder, name, content);
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'), 'dir');
}
