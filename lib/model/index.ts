export * from './article.ts';
export * from './digest.ts';
export * from './edition.ts';
export * from './errors.ts';
export * from './limits.ts';
export * from './mentions.ts';
export * from './span.ts';
