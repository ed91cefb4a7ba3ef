import type { ConfigData } from 'html-validate';

/** html-validate's rules for every page of the built site. A rule that is changed carries its reason. */
export const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Titles are the authors' own, up to 200 characters, and end with the school's name.
    'long-title': 'off',
    // A wide table scrolls in a region that a keyboard can reach; as a <section> it would be a part of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

/** For the style guide, which shows one component in many states: as many landmarks of one name, as many first headings. */
export const guideRules: ConfigData = {
  ...htmlRules,
  rules: {
    ...htmlRules.rules,
    'unique-landmark': 'off',
    'heading-level': ['error', { allowMultipleH1: true }],
  },
};
