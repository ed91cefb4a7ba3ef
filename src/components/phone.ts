/** A telephone number for a link, `tel:02253881234`. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replaceAll(/[ .]/gu, '')}`;
}

/** As the school writes it, but never broken at the end of a line: half a number is dialled wrong. */
export function phoneText(phone: string): string {
  return phone.replaceAll(' ', '\u00A0');
}
