import './preview.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Map as ImmutableMap } from 'immutable';
import { plain } from '../checks/plain.ts';
import { isRecord } from '../format/filled.ts';
import { cloned, filledArticle, updateArticle } from './fill-page.ts';
import { readMedia, siteMedia, type MediaFacts } from './media-facts.ts';
import { previewPage, readEntry, type PreviewEntry } from './preview-page.ts';
import { loadPreviewIndex, type PreviewIndex } from './preview-index.ts';
import { PREVIEW_WORDS } from './words.ts';

/** Kinds whose pages hold little besides what the preview shows. */
const WHOLE: ReadonlySet<string> = new Set(['articles', 'announcements', 'pages', 'people']);

/** After this pause in typing the preview follows. */
const PAUSE_MS = 200;

export interface PreviewPaneProps {
  readonly collection: ImmutableMap<string, unknown>;
  readonly entry: ImmutableMap<string, unknown>;
  /** Where the browser has a file of the library; `undefined` until it has it. */
  readonly urlOf: (address: string) => string | undefined;
}

/** The entry as its page will show it: the site's style sheet, the site's components, the renderer of the build. */
export function PreviewPane({ collection, entry, urlOf }: PreviewPaneProps) {
  const name = String(collection.get('name'));
  const data = useAfterPause(entry.get('data'));
  const read = useMemo(() => {
    const values = plain(data);
    return readEntry(name, isRecord(values) ? values : {});
  }, [name, data]);
  const facts = useMediaFacts(read, urlOf);
  const site = usePreviewSite();
  const frame = useRef<HTMLIFrameElement>(null);
  /** The article as the page came with it; nothing before the frame has loaded. */
  const [empty, setEmpty] = useState<Element>();
  const isPartly = !WHOLE.has(name);
  useEffect(() => {
    const shown = frame.current?.contentDocument?.querySelector('article');
    if (
      empty === undefined ||
      shown === null ||
      shown === undefined ||
      site === undefined ||
      'failed' in site
    )
      return;
    updateArticle(shown, filledArticle(empty, previewPage(read, siteMedia(facts), site.index)));
  }, [empty, read, facts, site]);
  if (site === undefined) return <p className="preview-note">{PREVIEW_WORDS.loading}</p>;
  if ('failed' in site) return <p className="preview-note">{PREVIEW_WORDS.failed}</p>;
  return (
    <>
      {isPartly && <p className="preview-note">{PREVIEW_WORDS.partly}</p>}
      <iframe
        ref={frame}
        className="preview-frame"
        title={PREVIEW_WORDS.frame}
        srcDoc={site.shell}
        onLoad={() => {
          const article = frame.current?.contentDocument?.querySelector('article');
          setEmpty(article ? cloned(article) : undefined);
        }}
      />
    </>
  );
}

function useAfterPause<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}

type PreviewSite = { readonly shell: string; readonly index: PreviewIndex } | { readonly failed: true };

/** The empty page and what is known of other entries, asked once for each time the preview is opened. */
function usePreviewSite(): PreviewSite | undefined {
  const [site, setSite] = useState<PreviewSite>();
  useEffect(() => {
    let wanted = true;
    const settle = (loaded: PreviewSite) => {
      if (wanted) setSite(loaded);
    };
    Promise.all([loadShell(), loadPreviewIndex()]).then(
      ([shell, index]) => {
        settle({ shell, index });
      },
      (error: unknown) => {
        console.error(error);
        settle({ failed: true });
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return site;
}

async function loadShell(): Promise<string> {
  const answer = await fetch('/admin/xem-truoc/');
  if (!answer.ok) throw new Error(`/admin/xem-truoc/: ${String(answer.status)}`);
  return answer.text();
}

/** What is in the files that the entry shows, as far as they have been read. One that cannot be read is left out. */
function useMediaFacts(
  { media }: PreviewEntry,
  urlOf: PreviewPaneProps['urlOf'],
): ReadonlyMap<string, MediaFacts> {
  /** By address and place: a file that is chosen again is read again. */
  const [known, setKnown] = useState<ReadonlyMap<string, MediaFacts | undefined>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    for (const address of media) {
      const url = urlOf(address);
      const key = `${address} ${String(url)}`;
      if (url === undefined || asked.current.has(key)) continue;
      asked.current.add(key);
      readMedia(address, url).then(
        (facts) => {
          setKnown((before) => new Map(before).set(address, facts));
        },
        (error: unknown) => {
          console.warn(error);
        },
      );
    }
  }, [media, urlOf]);
  return useMemo(
    () => new Map([...known].flatMap(([address, facts]) => (facts ? [[address, facts] as const] : []))),
    [known],
  );
}
