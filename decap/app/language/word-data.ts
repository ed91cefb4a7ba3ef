/** The word lists as text: in a part of the bundle of their own, which loads when an entry opens. */
export { default as dictionary } from 'dictionary-vi/index.dic?raw';
// eslint-disable-next-line boundaries/dependencies -- a file of the layer `vietnamese`, which the rule does not know by its `?raw`
export { default as pairs } from '../../../src/vietnamese/spelling/data/pairs.txt?raw';
