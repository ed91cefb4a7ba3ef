import type { Element, Root } from 'hast';
import { attribute, elementsIn, textOf } from './hast.ts';

/** Declarations by property, both in lower case; values keep their case only within quotes. */
export type Style = ReadonlyMap<string, string>;

const DECLARATION = /([\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;"'(])*)/gu;
/** `p.MsoNormal`, `.xl65`, `h1`: the only selectors that clipboards depend on. */
const SELECTOR = /^(?:[a-z][a-z\d]*)?(?:\.[\w-]+)?$/iu;

function declarations(text: string): [string, string][] {
  return [...text.matchAll(DECLARATION)].map(([, property = '', value = '']) => [
    property.toLowerCase(),
    value.trim().toLowerCase(),
  ]);
}

/** The rules that Word, Excel and LibreOffice put into a `<style>` beside what was copied. */
export class StyleSheet {
  readonly #rules = new Map<string, [string, string][]>();

  constructor(root: Root) {
    for (const node of elementsIn(root)) if (node.tagName === 'style') this.#read(textOf(node));
  }

  #read(css: string): void {
    const rules = css.replaceAll(/\/\*[\s\S]*?\*\/|<!--|-->/gu, '').matchAll(/([^{}]+)\{([^{}]*)\}/gu);
    for (const [, selectors = '', body = ''] of rules) {
      for (const selector of selectors.split(',').map((part) => part.trim())) {
        if (!SELECTOR.test(selector)) continue;
        const key = selector.toLowerCase();
        this.#rules.set(key, [...(this.#rules.get(key) ?? []), ...declarations(body)]);
      }
    }
  }

  /** What holds for an element by the sheet and by its own `style`; nothing is inherited. */
  of(node: Element): Style {
    const name = node.tagName.toLowerCase();
    const classes = attribute(node, 'className').toLowerCase().split(/\s+/u).filter(Boolean);
    const selectors = [name, ...classes.flatMap((one) => [`.${one}`, `${name}.${one}`])];
    return new Map([
      ...selectors.flatMap((selector) => this.#rules.get(selector) ?? []),
      ...declarations(attribute(node, 'style')),
    ]);
  }
}
