/** The body's widget on a page of its own, without desk and form: what a test puts in, and what comes out. */
import { createRoot, type Root } from 'react-dom/client';
import { BodyEditor } from '../../../decap/app/body/editor.tsx';
import { bodyParts, canonicalBody } from '../../../src/mdx/index.ts';

const mount = document.querySelector('#mount');
if (mount === null) throw new Error('the page has no place for the editor');

let root: Root | undefined;
let given: string[] = [];
let body = '';

/** Renders the widget as a form does: what it gives comes back as its value. */
function show(shown: string, key: string): void {
  body = shown;
  root?.render(
    <BodyEditor
      key={key}
      id="body"
      source={shown}
      onChange={(changed) => {
        given.push(changed);
        show(changed, key);
      }}
    />,
  );
}

let opened = 0;

const page = {
  /** Opens another body in a new editor. */
  open(source: string): void {
    root?.unmount();
    root = createRoot(mount);
    given = [];
    opened += 1;
    show(source, `body-${String(opened)}`);
  },
  /** The form has another body from somewhere. */
  replace(source: string): void {
    show(source, `body-${String(opened)}`);
  },
  /** All that the editor has given to the form. */
  given: (): readonly string[] => given,
  /** What the form would save. */
  body: (): string => body,
  partsOf: (source: string) => bodyParts(source)?.parts.map(({ start, end }) => source.slice(start, end)),
  canonicalBody,
};

export type BodyPage = typeof page;

declare global {
  interface Window {
    readonly bodyPage: BodyPage;
  }
}

Object.assign(window, { bodyPage: page });
