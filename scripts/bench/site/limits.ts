const KB = 1024;

/** What a page may weigh, in bytes as they are transferred (brotli), and how far it may move (issue 7, «Numbers»). */
export const LIMITS = {
  /** One round trip of a fresh connection: ten packets (RFC 6928). */
  homeHtml: 14 * KB,
  /** All style sheets of a page. */
  styles: 10 * KB,
  /** All scripts that a page runs before a person does anything. */
  scripts: 2 * KB,
  fontFiles: 2,
  fonts: 60 * KB,
  /** Cumulative layout shift while fonts and scripts are late. */
  layoutShift: 0.01,
  /** The largest picture, on a phone of 360 px at two pixels each. */
  picture: 90 * KB,
  /** The home page with all its pictures, on a first visit. */
  home: 350 * KB,
} as const;

/** Milliseconds that fonts and scripts are late when layout shifts are looked for: about what 3G makes of two fonts. */
export const LATE_MS = 1500;

/** A cheap phone. */
export const PHONE = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;
