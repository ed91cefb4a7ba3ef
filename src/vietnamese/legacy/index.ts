/** Vietnamese as it was written before Unicode: recognised and converted. */
export {
  isWrittenIn,
  legacyEncoding,
  legacyFont,
  toUnicode,
  type LegacyEncoding,
  type LegacyFont,
} from './recognise.ts';
