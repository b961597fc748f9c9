import type { ObjectStore } from '../../lib/store/object-store.ts';
import { readTemplate, Statement } from './template.ts';

/** An action of S3 and the ARN that it is asked of, as the template writes ARNs: `IncomingBucket/world/a.txt`. */
export interface Request {
  readonly action: string;
  readonly resource: string;
}

/** Stands before a store and notes what IAM would be asked for each of its requests. */
export function recorder(bucket: string, into: Request[]): (store: ObjectStore) => ObjectStore {
  const note = (action: string, key?: string): void => {
    into.push({ action: `s3:${action}`, resource: key === undefined ? bucket : `${bucket}/${key}` });
  };
  return (store) => ({
    head: (key, options) => {
      note('GetObject', key);
      note('ListBucket');
      return store.head(key, options);
    },
    get: (key, options) => {
      note('GetObject', key);
      // An object that is not there is 404 only for who may list, and 403 for everyone else.
      note('ListBucket');
      return store.get(key, options);
    },
    put: (key, body, options) => {
      note('PutObject', key);
      return store.put(key, body, options);
    },
    putIfAbsent: (key, body, options) => {
      note('PutObject', key);
      return store.putIfAbsent(key, body, options);
    },
    list: (prefix, options) => {
      note('ListBucket');
      return store.list(prefix, options);
    },
    delete: (key, options) => {
      note('DeleteObject', key);
      return store.delete(key, options);
    },
  });
}

function resourceName(resource: unknown): string {
  if (typeof resource !== 'object' || resource === null) return '';
  const [kind, value] = Object.entries(resource)[0] ?? [];
  if (kind === 'Fn::GetAtt' && Array.isArray(value)) return String(value[0]);
  return kind === 'Fn::Sub' ? String(value).replace(/^\$\{(\w+)\.Arn\}/, '$1') : '';
}

/** What a role of the template may ask of S3, one action and one ARN each. */
export function allowances(role: string): Request[] {
  const policies = readTemplate().Resources[role]?.Properties?.Policies;
  const statements = (Array.isArray(policies) ? policies : []).flatMap((policy) => {
    const list: unknown[] = Object(policy).PolicyDocument.Statement;
    return list.flatMap((each) => Statement.safeParse(each).data ?? []);
  });
  return statements.flatMap(({ Action, Resource }) =>
    [Action]
      .flat()
      .flatMap((action) =>
        (Array.isArray(Resource) ? Resource : [Resource])
          .filter(() => action.startsWith('s3:'))
          .map((resource) => ({ action, resource: resourceName(resource) })),
      ),
  );
}
