/** Files that Vite hands over as text. */
declare module '*?raw' {
  const text: string;
  // eslint-disable-next-line no-restricted-exports -- it is how Vite gives them
  export default text;
}
