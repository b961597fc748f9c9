import type { ConfigData } from 'html-validate';

/**
 * html-validate's recommended rules as they hold for mails: what mail programs need and pages should not do is allowed,
 * rule by rule, everything else is an error.
 */
export const emailProfile: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Mail programs drop style sheets; declarations have to stand in attributes.
    'no-inline-style': 'off',
    // Outlook for Windows (Word) knows the attributes of HTML 4 alone: width, valign, cellpadding.
    'no-deprecated-attr': 'off',
    // And is spoken to in conditional comments.
    'no-conditional-comment': 'off',
    // Gmail takes a main element away and keeps a div's role.
    'prefer-native-element': ['error', { exclude: ['main'] }],
    // Older screen readers know "presentation" and not its synonym "none".
    'presentation-role-style': 'off',
    // Gmail cuts what is over 102 kB; a doctype in either case means the same.
    'doctype-style': 'off',
    // Subresource integrity speaks of scripts and sheets that a mail does not load.
    'require-sri': 'off',
  },
};
