import { describe, expect, test } from 'vitest';
import { mapFacets } from '../../src/search/facets.ts';
import type { Search, SearchAnswer, SearchHit } from '../../src/search/query.ts';
import { RecoveringSearch, type OpenSearch } from '../../src/search/recovering.ts';

const QUERY = { text: 'thực đơn', selection: {} };

const hit = (title: string): SearchHit => ({
  url: '/',
  title,
  kind: undefined,
  area: undefined,
  date: undefined,
  expired: false,
  excerpt: [],
  section: undefined,
  attachment: undefined,
});

/** An index that is there until a release replaces it; `total` tells which release answered. */
class Site {
  release = 1;
  reachable = true;
  opened = 0;
  closed: number[] = [];

  readonly open = async (): Promise<OpenSearch> => {
    this.opened += 1;
    const { release } = this;
    await this.#fetch(release);
    const search: Search = {
      ask: async () => {
        await this.#fetch(release);
        return this.#answer(release);
      },
      complete: () => [`${release}`],
    };
    return {
      search,
      close: () => {
        this.closed.push(release);
        return Promise.resolve();
      },
    };
  };

  #answer(release: number): SearchAnswer {
    const later = async <Result>(result: Result) => {
      await this.#fetch(release);
      return result;
    };
    return {
      total: release,
      counts: () => later(mapFacets(() => new Map([['release', release]]))),
      hits: (from) => later([hit(`${release}, from ${from}`)]),
      suggestion: undefined,
      leftOut: [],
    };
  }

  async #fetch(release: number): Promise<void> {
    await Promise.resolve();
    if (!this.reachable) throw new TypeError('no network');
    if (release !== this.release) throw new TypeError('404');
  }
}

function searchOf(site: Site): Promise<Search> {
  return new RecoveringSearch(site.open).opened();
}

describe('a new release', () => {
  test('is opened by the next question, and the former let go of', async () => {
    const site = new Site();
    const search = await searchOf(site);
    expect((await search.ask(QUERY)).total).toBe(1);
    site.release = 2;
    expect((await search.ask(QUERY)).total).toBe(2);
    expect([site.opened, site.closed]).toEqual([2, [1]]);
  });

  test('is opened once for questions that fail together', async () => {
    const site = new Site();
    const search = await searchOf(site);
    site.release = 2;
    const answers = await Promise.all([search.ask(QUERY), search.ask(QUERY), search.ask(QUERY)]);
    expect(answers.map(({ total }) => total)).toEqual([2, 2, 2]);
    expect(site.opened).toBe(2);
  });

  test('gives the hits that the former answer can no longer fetch', async () => {
    const site = new Site();
    const answer = await (await searchOf(site)).ask(QUERY);
    site.release = 2;
    expect((await answer.hits(10, 20)).map(({ title }) => title)).toEqual(['2, from 10']);
    expect((await answer.counts()).loai.get('release')).toBe(2);
    expect(site.opened).toBe(2);
  });
});

describe('without a network', () => {
  test('a question fails, and the open index is kept', async () => {
    const site = new Site();
    const search = await searchOf(site);
    site.reachable = false;
    await expect(search.ask(QUERY)).rejects.toThrow('The index of the search cannot be opened.');
    site.reachable = true;
    expect((await search.ask(QUERY)).total).toBe(1);
    expect([site.opened, site.closed]).toEqual([2, []]);
  });

  test('opening fails, and is tried again when asked for again', async () => {
    const site = new Site();
    site.reachable = false;
    const recovering = new RecoveringSearch(site.open);
    await expect(recovering.opened()).rejects.toThrow('no network');
    site.reachable = true;
    expect((await recovering.opened()).complete('', 1)).toEqual(['1']);
  });
});
