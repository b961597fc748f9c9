import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionTag, Pair, parse, Scalar, type ScalarTag, type Tags, YAMLMap } from 'yaml';
import * as z from 'zod/mini';

const templatePath = join(import.meta.dirname, '../../infra/template.yaml');

type CustomTag = ScalarTag | CollectionTag;

/** The long form's key of a short form: `!Ref` is `Ref`, the others are `Fn::…`. */
const longForm = (name: string): string => (name === 'Ref' ? name : `Fn::${name}`);

/** CloudFormation's short forms (`!Ref x`) read as their long forms (`{ Ref: x }`), on each kind of node. */
const shortForms: Tags = ['Ref', 'Sub', 'GetAtt', 'If', 'Not', 'Equals', 'Join', 'Select'].flatMap(
  (name): CustomTag[] => [
    {
      tag: `!${name}`,
      resolve: (value: string) => ({ [longForm(name)]: name === 'GetAtt' ? value.split('.') : value }),
    },
    {
      tag: `!${name}`,
      collection: 'seq',
      resolve: (sequence) => {
        const map = new YAMLMap();
        map.items.push(new Pair(new Scalar(longForm(name)), sequence));
        return map;
      },
    },
  ],
);

export const Statement = z.object({
  Sid: z.optional(z.string()),
  Effect: z.enum(['Allow', 'Deny']),
  Action: z.union([z.string(), z.array(z.string())]),
  Resource: z.optional(z.unknown()),
  Principal: z.optional(z.unknown()),
  Condition: z.optional(z.unknown()),
});
export type Statement = z.infer<typeof Statement>;

const Resource = z.object({
  Type: z.string(),
  DeletionPolicy: z.optional(z.string()),
  Properties: z.optional(z.record(z.string(), z.unknown())),
});
export type Resource = z.infer<typeof Resource>;

export const Template = z.object({ Resources: z.record(z.string(), Resource) });
export type Template = z.infer<typeof Template>;

/** The template as a plain value, short forms written out. */
export function readTemplate(text: string = readFileSync(templatePath, 'utf8')): Template {
  return Template.parse(parse(text, { customTags: shortForms, merge: true }));
}
