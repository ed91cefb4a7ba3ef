import satori from 'satori';
import { CARD_SIZE, type ShareCard } from './card.ts';
import { drawable, type CardFonts } from './fonts.ts';

/** Colours of the site's roles (src/styles/palette.css), which a picture cannot name. */
export const CARD_COLOURS = {
  ground: '#15503a',
  deep: '#103a2a',
  leaf: '#c4decb',
  title: '#ffffff',
  quiet: '#ece2cf',
  accent: '#f4b63c',
} as const;

/** From every edge, and between the school's mark and its name: pixels. */
export const CARD_MARGIN = 64;
export const MARK_SIZE = 72;

const MOST_LINES = 4;

/** Size of the title by its length in characters: what fills at most four lines, and looks well with two. */
const TITLE_SIZES = [
  { upTo: 40, size: 76 },
  { upTo: 80, size: 66 },
  { upTo: 120, size: 56 },
  { upTo: Number.POSITIVE_INFINITY, size: 48 },
] as const;

type Box = Parameters<typeof satori>[0];

function box(style: Readonly<Record<string, string | number>>, children: Box | readonly Box[]): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/**
 * The words of a card as an SVG picture of its whole size, transparent where there are none. Letters are outlines:
 * whoever draws it needs no font.
 */
export function layOutCard(
  { school, kind, title, note }: ShareCard,
  { faces, covers }: CardFonts,
): Promise<string> {
  const text = (words: string | undefined) => drawable(words ?? '', covers);
  // Of a title that the font has no letter of, what kind of thing it is must do.
  const [shown, above] = [text(title), text(kind)];
  const heading = shown === '' ? above : shown;
  const lines = [
    ...(above === '' || heading === above ? [] : [kindBox(above)]),
    ...(heading === '' ? [] : [titleBox(heading)]),
    ...(text(note) === ''
      ? []
      : [line(text(note), { fontSize: 32, color: CARD_COLOURS.quiet, marginTop: 14 })]),
  ];
  const name = line(text(school), { fontSize: 32, fontWeight: 700, color: CARD_COLOURS.title });
  const page = box(
    {
      ...CARD_SIZE,
      boxSizing: 'border-box',
      padding: CARD_MARGIN,
      flexDirection: 'column',
      justifyContent: 'space-between',
      fontFamily: 'Be Vietnam Pro',
      fontWeight: 400,
    },
    [
      box({ height: MARK_SIZE, alignItems: 'center', paddingLeft: MARK_SIZE + CARD_MARGIN / 3 }, name),
      box({ flexDirection: 'column' }, lines),
    ],
  );
  return satori(page, { ...CARD_SIZE, fonts: [...faces] });
}

/** Dark on a ground of its own: yellow letters would be lost on a bright photo. */
function kindBox(kind: string): Box {
  const words = line(kind, { fontSize: 30, fontWeight: 700, color: CARD_COLOURS.deep });
  return box(
    {
      alignSelf: 'flex-start',
      maxWidth: '100%',
      padding: '4px 20px',
      marginBottom: 18,
      borderRadius: 10,
      backgroundColor: CARD_COLOURS.accent,
    },
    words,
  );
}

function titleBox(title: string): Box {
  const size = TITLE_SIZES.find(({ upTo }) => title.length <= upTo)?.size ?? 48;
  return box(
    {
      display: 'block',
      lineClamp: MOST_LINES,
      fontSize: size,
      fontWeight: 700,
      lineHeight: 1.24,
      color: CARD_COLOURS.title,
      wordBreak: 'break-word',
    },
    title,
  );
}

/** One line; what is too long for it ends in an ellipsis. */
function line(words: string, style: Readonly<Record<string, string | number>>): Box {
  return box({ display: 'block', lineClamp: 1, lineHeight: 1.35, wordBreak: 'break-word', ...style }, words);
}
