import { once } from '../domain/relations.ts';
import type { Portal } from '../schema/portal.ts';
import { RECORDS, type RecordName } from '../schema/records.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { revisionOf } from './revision.ts';

/** Digests of a portal: of its facts alone, and with the texts that stand beside them. Pages of the team count in neither. */
export const readDigests = once(
  (portal: Portal): { readonly facts: string; readonly all: string } => {
    const records = (Object.keys(RECORDS) as RecordName[]).map((name) => portal[name]);
    const tables = (Object.keys(TABLES) as TableName[]).map((name) => revisionOf(portal[name]));
    const facts = records.map((list) =>
      list.map(({ id, factsRevision }) => `${id} ${factsRevision}`),
    );
    const all = records.map((list) => list.map(({ id, revision }) => `${id} ${revision}`));
    return { facts: revisionOf([facts, tables]), all: revisionOf([all, tables]) };
  },
);
