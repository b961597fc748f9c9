import { expect, test } from 'vitest';
import { withBuiltinsTaken } from '../../infra/builtin-modules.ts';

test('imports of Node’s modules become ways that load nothing beside them', () => {
  const code = `import{createHash as a,hash}from"crypto";import b from"node:https";import*as c from'node:fs';import d,{e as f}from"node:util";a()`;
  expect(withBuiltinsTaken(code)).toBe(
    'const {createHash:a,hash}=process.getBuiltinModule("crypto");' +
      'const b=process.getBuiltinModule("node:https");' +
      'const c=process.getBuiltinModule("node:fs");' +
      'const d=process.getBuiltinModule("node:util"),{e:f}=process.getBuiltinModule("node:util");a()',
  );
});

test('other imports and what only looks like one stay', () => {
  const code = `import{x}from"./chunk-A.mjs";import"./b.mjs";const y=import("./c.mjs");import z from"saxes";`;
  expect(withBuiltinsTaken(code)).toBe(code);
});

test('a module of Node that is imported when needed is taken the same way', () => {
  expect(withBuiltinsTaken('const f=await import("node:http"),{Agent:h}=f.default??f;')).toBe(
    'const f=await Promise.resolve(process.getBuiltinModule("node:http")),{Agent:h}=f.default??f;',
  );
});
