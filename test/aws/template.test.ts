import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../infra/rules.ts';
import { readTemplate } from '../infra/template.ts';

const templateFile = join(import.meta.dirname, '../../infra/template.yaml');

describe('the template', () => {
  test('passes cfn-lint', () => {
    expect(execFileSync('cfn-lint', [templateFile], { encoding: 'utf8' })).toBe('');
  });

  const transformed = readTemplate(
    execFileSync('python3', [join(import.meta.dirname, 'transform.py'), templateFile], { encoding: 'utf8' }),
  );
  for (const rule of rules) {
    test(`after the SAM transform: ${rule.title}`, () => {
      expect(rule.faults(transformed)).toEqual([]);
    });
  }
});
