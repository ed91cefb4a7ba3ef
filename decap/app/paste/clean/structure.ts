import type { Element, ElementContent } from 'hast';
import { linkOf } from './addresses.ts';
import { attribute, contentOf, element, textOf } from './hast.ts';
import { literalNumbers } from './list-markers.ts';
import { emojiOf, isDecoration } from './pictures.ts';
import { raised } from './raised-digits.ts';
import type { Style, StyleSheet } from './style.ts';
import { plainTable } from './table.ts';

/** What holds for a run of text, by the elements around it. */
interface Run {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | undefined;
  /** Line ends in the source are line ends. */
  readonly lines: boolean;
  /** Of a heading: bold says nothing there. */
  readonly heading: boolean;
}

const PLAIN: Run = { bold: false, italic: false, href: undefined, lines: false, heading: false };

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const DROPPED = namesOf(
  'script style meta link title base xml template iframe object embed applet svg math audio video canvas map input select option textarea button noscript del colgroup col rt rp',
);
const HEADINGS = namesOf('h1 h2 h3 h4 h5 h6');
/** Elements that begin a line of their own and say nothing more about it. */
const BLOCKS = namesOf(
  'address article aside body center details div dl dd dt fieldset figure figcaption footer form head header hgroup html legend main nav section summary',
);
const BOLD = namesOf('b strong');
const ITALIC = namesOf('i em cite dfn var');

/** Rebuilds what was pasted of the elements that a body can have, each run of text with its marks right around it. */
export class Structure {
  readonly #sheet: StyleSheet;

  constructor(sheet: StyleSheet) {
    this.#sheet = sheet;
  }

  of(nodes: readonly ElementContent[], run: Run = PLAIN): ElementContent[] {
    return nodes.flatMap((node) => {
      if (node.type === 'text') return markedText(node.value, run);
      return node.type === 'element' ? this.#element(node, run) : [];
    });
  }

  #element(node: Element, outer: Run): readonly ElementContent[] {
    const style = this.#sheet.of(node);
    if (isDropped(node) || isHidden(node, style)) return [];
    const run = runIn(node, outer, style);
    const inside = () => this.of(contentOf(node), run);
    const name = headingName(node, style) ?? node.tagName;
    if (HEADINGS.has(name)) return [element(name, this.of(contentOf(node), { ...PLAIN, heading: true }))];
    if (BLOCKS.has(name)) return [element('div', inside())];
    switch (name) {
      case 'p':
      case 'pre':
        return [element('p', inside())];
      case 'blockquote':
      case 'li':
        return [element(name, inside())];
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir':
        return this.#list(node, run);
      case 'table':
        return plainTable(node, (nodes) => this.of(nodes));
      case 'hr':
        return [element('hr', [])];
      case 'br':
        return isLineBreak(node, style) ? [element('br', [])] : [];
      case 'img':
        return pictureOf(node, run);
      case 'q':
        return [...markedText('“', run), ...inside(), ...markedText('”', run)];
      case 'sup':
      case 'sub':
        return isDigits(node) ? markedText(raised(textOf(node), name), run) : inside();
      default:
        // A span, a font, a smart tag (`st1:…`), `o:p`: nothing but its text.
        return inside();
    }
  }

  #list(node: Element, run: Run): readonly ElementContent[] {
    const literal = node.tagName === 'ol' ? literalNumbers(node, this.#sheet) : undefined;
    if (literal !== undefined) return literal.map((item) => element('literal-item', this.of(item, run)));
    return [element(node.tagName === 'ol' ? 'ol' : 'ul', this.of(contentOf(node), run))];
  }
}

function runIn(node: Element, outer: Run, style: Style): Run {
  const weight = style.get('font-weight');
  const slant = style.get('font-style');
  const bold = weight === undefined ? outer.bold || BOLD.has(node.tagName) : isBold(weight, outer.bold);
  const italic =
    slant === undefined ? outer.italic || ITALIC.has(node.tagName) : /^(?:italic|oblique)/u.test(slant);
  return {
    bold: bold && !outer.heading,
    italic,
    href: node.tagName === 'a' ? linkOf(attribute(node, 'href')) : outer.href,
    lines: node.tagName === 'pre' || keepsLines(style, outer.lines),
    heading: outer.heading,
  };
}

function keepsLines(style: Style, inherited: boolean): boolean {
  const space = style.get('white-space');
  return space === undefined ? inherited : space.startsWith('pre');
}

function isDropped(node: Element): boolean {
  // Drawings of VML and Word's own settings; `o:p` holds text.
  return DROPPED.has(node.tagName) || /^[vwm]:/u.test(node.tagName);
}

function isHidden(node: Element, style: Style): boolean {
  return (
    node.properties.hidden === true ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-element') === 'comment-list' ||
    attribute(node, 'className').split(' ').includes('MsoCommentReference')
  );
}

function isLineBreak(node: Element, style: Style): boolean {
  const page = style.get('page-break-before') ?? style.get('break-before');
  return page !== 'always' && attribute(node, 'className') !== 'Apple-interchange-newline';
}

/** Word gives a paragraph an outline level or the style of a title where it is no `<h1>`. */
function headingName(node: Element, style: Style): string | undefined {
  if (node.tagName !== 'p') return undefined;
  if (/\bMsoTitle/u.test(attribute(node, 'className'))) return 'h1';
  const level = /^[1-6]$/u.exec(style.get('mso-outline-level') ?? '')?.[0];
  return level === undefined ? undefined : `h${level}`;
}

function isBold(weight: string, inherited: boolean): boolean {
  if (weight === 'inherit' || weight === '') return inherited;
  return weight.startsWith('bold') || Number.parseInt(weight, 10) >= 600;
}

const isDigits = (node: Element) => /^\s*\d{1,3}\s*$/u.test(textOf(node));

function pictureOf(node: Element, run: Run): readonly ElementContent[] {
  const emoji = emojiOf(node);
  if (emoji !== undefined) return markedText(emoji, run);
  if (isDecoration(node)) return [];
  return [element('img', [], { src: attribute(node, 'src'), alt: attribute(node, 'alt') })];
}

function markedText(text: string, run: Run): ElementContent[] {
  const lines = run.lines ? text.split(/\r?\n/u) : [text];
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [element('br', [])]), ...marked(line, run)]);
}

function marked(value: string, { bold, italic, href }: Run): ElementContent[] {
  if (value === '') return [];
  let node: ElementContent = { type: 'text', value };
  if (value.trim() !== '' && italic) node = element('em', [node]);
  if (value.trim() !== '' && bold) node = element('strong', [node]);
  if (href !== undefined) node = element('a', [node], { href });
  return [node];
}
