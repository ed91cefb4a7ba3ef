/** Files as text, through Vite's glob: the import table knows modules, and these are read, not imported. */
const sheets = import.meta.glob<string>(['../../styles/palette.css', '../../styles/roles.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const bodies = import.meta.glob<string>('./examples/body.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const PALETTE_CSS = sheets['../../styles/palette.css'] ?? '';
export const ROLES_CSS = sheets['../../styles/roles.css'] ?? '';
export const BODY_HTML = bodies['./examples/body.html'] ?? '';
