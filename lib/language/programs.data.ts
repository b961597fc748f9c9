import type { ProgramWords } from './contract/programs.ts';

const byLanguage: Readonly<Record<string, Partial<ProgramWords>>> = {
  en: {
    footerOpeners: [
      ...['receiv', 'get'].flatMap((verb) =>
        ['you', 'you’re', "you're", 'you are'].map((you) => `${you} ${verb}`),
      ),
      ...['email', 'e-mail', 'message', 'newsletter'].map((mail) => `this ${mail} was sent`),
      ...['unsubscribe', 'manage subscription', 'manage preferences', 'manage your subscription'],
      ...['manage your preferences', 'update your preferences', 'view this ', 'view it ', 'having trouble'],
      ...['forward this', 'forward to', 'forwarded this', 'forwarded to', 'no longer want', 'no longer wish'],
      ...['copyright ©', '©'],
    ],
    forwardMarks: ['forwarded message', 'original message'],
    subjectFields: ['subject'],
    dateFields: ['date', 'sent'],
    subjectPrefixes: ['fw', 'fwd', 're'],
    headingStyles: ['heading'],
    captionStyles: ['caption', 'header', 'footer'],
    quoteStyles: ['quote'],
    pageWords: ['page', 'p.'],
    pageOf: ['of'],
  },
  de: {
    footerOpeners: [
      ...['sie erhalten', 'sie bekommen', 'abmelden', 'newsletter abbestellen', 'im browser ansehen'],
      ...['im browser öffnen', 'impressum'],
      ...['diese', 'diesen', 'dieser'].flatMap((which) => [
        `${which} e-mail`,
        `${which} email`,
        `${which} newsletter`,
      ]),
    ],
    forwardMarks: ['weitergeleitete nachricht', 'ursprüngliche nachricht'],
    subjectFields: ['betreff'],
    dateFields: ['datum', 'gesendet'],
    subjectPrefixes: ['wg', 'aw'],
    headingStyles: ['überschrift'],
    captionStyles: ['beschriftung'],
    quoteStyles: ['zitat'],
    pageWords: ['seite', 's.'],
    pageOf: ['von'],
  },
  uk: {
    footerOpeners: ['ви отримали', 'ви отримуєте', 'цей лист', 'відписатися', 'відписатись'],
    forwardMarks: ['переслане повідомлення', 'переадресоване повідомлення'],
    subjectFields: ['тема'],
    dateFields: ['дата', 'надіслано'],
    subjectPrefixes: ['пересл', 'перенапр'],
    headingStyles: ['заголовок'],
    pageWords: ['сторінка', 'стор.'],
    pageOf: ['з', 'із'],
  },
  ru: {
    footerOpeners: ['вы получили', 'вы получаете', 'отписаться'],
    forwardMarks: ['пересылаемое сообщение'],
    dateFields: ['отправлено'],
    pageWords: ['страница', 'стр.'],
    pageOf: ['из'],
  },
  fr: {
    footerOpeners: ['vous recevez', 'se désabonner', 'se désinscrire'],
    forwardMarks: ['message transféré'],
    subjectFields: ['objet'],
    dateFields: ['envoyé'],
    subjectPrefixes: ['tr'],
    headingStyles: ['titre'],
  },
  es: {
    footerOpeners: ['recibes este', 'darse de baja'],
    forwardMarks: ['mensaje reenviado'],
    subjectFields: ['asunto'],
    dateFields: ['fecha'],
    subjectPrefixes: ['rv'],
  },
  da: { quoteStyles: ['citat'] },
};

const all = (kind: keyof ProgramWords): readonly string[] => [
  ...new Set(Object.values(byLanguage).flatMap((words) => words[kind] ?? [])),
];

/** The words of all languages together, each once. */
export const programs: ProgramWords = {
  footerOpeners: all('footerOpeners'),
  forwardMarks: all('forwardMarks'),
  subjectFields: all('subjectFields'),
  dateFields: all('dateFields'),
  subjectPrefixes: all('subjectPrefixes'),
  headingStyles: all('headingStyles'),
  captionStyles: all('captionStyles'),
  quoteStyles: all('quoteStyles'),
  pageWords: all('pageWords'),
  pageOf: all('pageOf'),
};
