/** Building of nodes: every text goes in as text. */

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

export function button(className: string, onClick: () => void, ...children: readonly (Node | string)[]) {
  const made = element('button', className, ...children);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

export function anchor(url: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const made = element('a', '', ...children);
  made.href = url;
  return made;
}

/** A line drawing of 24 × 24 like those of src/components/Icon.astro, hidden from readers' ears. */
export function icon(path: string): SVGElement {
  const SVG = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  drawing.append(line);
  return drawing;
}

/** Whether a click on a link is to be followed as it is: in a new tab or window, or saved. */
export function isModified(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
}
