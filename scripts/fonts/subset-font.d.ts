declare module 'subset-font' {
  /** The part of its options that we use; `text` is `undefined` with `keepAllGlyphs`. */
  interface SubsetOptions {
    readonly targetFormat: 'woff2' | 'truetype';
    /** OpenType features to keep; all by default. */
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly keepAllGlyphs?: boolean;
  }
  // eslint-disable-next-line no-restricted-exports -- so the package exports it
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: SubsetOptions,
  ): Promise<Buffer>;
}
