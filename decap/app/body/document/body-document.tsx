import './document.css';
import { MDXEditor, type RealmPlugin } from '@mdxeditor/editor';
import { Component, useEffect, useRef, useState, type ReactNode } from 'react';
import { canonicalBody } from '../../../../src/mdx/index.ts';
import { documentPlugin } from './plugin.tsx';
import type { BodySession } from './session.ts';
import { SourceView } from './source-view.tsx';

type EditorProps = Parameters<typeof MDXEditor>[0];

interface BodyDocumentProps {
  readonly id: string;
  /** The body as the form has it. Another one than was last given out is shown in the place of what is typed. */
  readonly body: string;
  readonly onChange: (body: string) => void;
  /** What the editor can hold; all else is locked. Read once. */
  readonly plugins: readonly RealmPlugin[];
  /** The rest of what MDXEditor is told. */
  readonly editor?: Omit<EditorProps, 'markdown' | 'plugins' | 'onChange' | 'ref'>;
}

/** `only-source`: the editor cannot take this body. */
type View = 'editor' | 'source' | 'only-source';

/** A body in the editor or as source, whichever the person chose; as source alone where the editor fails. */
export function BodyDocument({ id, body, onChange, plugins, editor = {} }: BodyDocumentProps) {
  const session = useRef<BodySession>(undefined);
  const unwatch = useRef<() => void>(undefined);
  const [view, setView] = useState<View>('editor');
  const [source, setSource] = useState(body);
  const exchange = useExchange(body, onChange);

  const failed = () => {
    setSource(exchange.last());
    setView('only-source');
  };
  const show = (shown: string) => {
    try {
      session.current?.show(shown);
    } catch (error) {
      console.error(error);
      failed();
    }
  };
  const [allPlugins] = useState(() => [
    ...plugins,
    documentPlugin({
      body: exchange.last,
      onChange: exchange.give,
      onOpen(opened) {
        session.current = opened;
        unwatch.current = opened.watch();
      },
      onFailure: failed,
      onSource() {
        setSource(session.current?.body() ?? exchange.last());
        setView('source');
      },
    }),
  ]);
  useEffect(() => () => unwatch.current?.(), []);
  useEffect(() => {
    if (!exchange.takes(body)) return;
    setSource(body);
    if (view === 'editor') show(body);
  }, [body]);

  const write = (written: string) => {
    setSource(written);
    exchange.give(written);
  };
  const tidySource = () => {
    const canonical = canonicalBody(source);
    if (source !== exchange.opened() && canonical !== source) write(canonical);
  };
  return (
    <>
      {view !== 'editor' && (
        <SourceView
          id={id}
          body={source}
          onChange={write}
          onPause={tidySource}
          onLeave={
            view === 'only-source'
              ? undefined
              : () => {
                  setView('editor');
                  show(exchange.last());
                }
          }
        />
      )}
      {view !== 'only-source' && (
        <div hidden={view !== 'editor'}>
          <Guard onFailure={failed}>
            <MDXEditor {...editor} markdown="" plugins={allPlugins} />
          </Guard>
        </div>
      )}
    </>
  );
}

/** What goes between the form and whoever shows its body. The functions stay the same. */
interface Exchange {
  /** Gives a body to the form. */
  readonly give: (body: string) => void;
  /** The body as it was last given or taken. */
  readonly last: () => string;
  /** The body as it was last taken. */
  readonly opened: () => string;
  /** Whether another body of the form's is news: not one that was given to it. */
  readonly takes: (body: string) => boolean;
}

function useExchange(body: string, onChange: (body: string) => void): Exchange {
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const [exchange] = useState((): Exchange => {
    let last = body;
    let opened = body;
    /** Given and not yet come back, oldest first. */
    let given: readonly string[] = [];
    return {
      give(changed) {
        last = changed;
        given = [...given, changed];
        latest.current(changed);
      },
      last: () => last,
      opened: () => opened,
      takes(shown) {
        const at = given.indexOf(shown);
        given = given.slice(at + 1);
        if (at !== -1 || shown === last) return false;
        given = [];
        last = shown;
        opened = shown;
        return true;
      },
    };
  });
  return exchange;
}

/** Where the editor breaks down, the body is still there as source. */
class Guard extends Component<{ readonly children: ReactNode; readonly onFailure: () => void }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
    this.props.onFailure();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
