/** What pages say of releases, with and without memory, and how they lead to any two of them. */
import { expect, test } from 'vitest';
import { comparedIds } from '../../../../src/feeds/open-data/comparisons.ts';
import { digestOfSums, snapshotContents } from '../../../../src/feeds/open-data/copies.ts';
import { sha256, type Memory } from '../../../../src/feeds/open-data/memory.ts';
import {
  knownReleases,
  otherStatesViews,
  releaseIndex,
  stateListView,
} from '../../../../src/feeds/open-data/releases.ts';
import type { Portal } from '../../../../src/schema/portal.ts';
import type { Snapshot } from '../../../../src/schema/snapshot.ts';
import { sampleCommitment, samplePlan, samplePortal } from '../../domain/sample.ts';

const IDS = ['2030-01', '2030-02', '2030-03'];

/** A release of as many commitments as its place says. */
function snapshotOf(id: string, place: number): Snapshot {
  const commitments = IDS.slice(0, place + 1).map((_, index) => sampleCommitment(`p/${index + 1}`));
  const contents = snapshotContents(samplePortal({ plans: [samplePlan('p')], commitments }), id);
  return {
    release: {
      id,
      publishedOn: `${id}-28`,
      note: { fr: id, ar: id, en: id },
      sums: digestOfSums(contents),
      line: place + 2,
    },
    files: contents.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: sha256(bytes),
    })),
    read: (name) => contents.find((one) => one.name === name)?.bytes ?? new Uint8Array(),
  };
}

const SNAPSHOTS = IDS.map(snapshotOf);
const portal: Portal = {
  ...samplePortal({ plans: [samplePlan('p')] }),
  releases: SNAPSHOTS.map(({ release }) => release),
};

/** As a file keeps it. */
function memoryIn(kept: Map<string, string>): Memory {
  return {
    read: { facts: '', all: '' },
    recall: (question, work) => {
      const name = JSON.stringify(question);
      const known = kept.get(name);
      if (known !== undefined) return JSON.parse(known) as ReturnType<typeof work>;
      const answer = work();
      kept.set(name, JSON.stringify(answer));
      return answer;
    },
    recallPart: (_, work) => work(),
  };
}

test('what changed of commitments since the release before is said of each', () => {
  expect(knownReleases(SNAPSHOTS).map(({ before }) => before)).toMatchObject([
    undefined,
    { id: '2030-01', publishedOn: '2030-01-28', commitments: { added: 1, removed: 0 } },
    { id: '2030-02', publishedOn: '2030-02-28', commitments: { added: 1, removed: 0 } },
  ]);
});

test('releases that a build has read are not read by the next, which says the same of them', () => {
  const kept = new Map<string, string>();
  knownReleases(SNAPSHOTS, memoryIn(kept));
  const sealed = SNAPSHOTS.map((snapshot) => ({
    ...snapshot,
    read: (name: string): never => {
      throw new Error(`${name} was read`);
    },
  }));
  const again = knownReleases(sealed, memoryIn(kept));
  expect(releaseIndex(again)).toBe(releaseIndex(knownReleases(SNAPSHOTS)));
  expect(() => knownReleases(sealed, memoryIn(new Map()))).toThrow('was read');
});

test('any two states of the data are reached by choosing one, then the other, whichever is chosen first', () => {
  const first = stateListView(portal).states.map(({ id }) => id);
  const chosen = otherStatesViews(portal).map(({ id, earlier, later }) => ({
    id,
    pairs: [...later.map((to) => [id, to.id]), ...earlier.map((from) => [from.id, id])],
  }));
  expect(chosen.map(({ id }) => id)).toEqual(first);
  const texts = (pairs: readonly (readonly (string | undefined)[])[]) =>
    pairs.map(String).toSorted();
  const compared = comparedIds(IDS);
  for (const { id, pairs } of chosen) {
    expect(texts(pairs)).toEqual(texts(compared.filter((pair) => pair.includes(id))));
  }
});

test('where nothing was released there is no state to choose', () => {
  const without = samplePortal({ plans: [samplePlan('p')] });
  expect(stateListView(without).states).toEqual([]);
  expect(otherStatesViews(without)).toEqual([]);
});
