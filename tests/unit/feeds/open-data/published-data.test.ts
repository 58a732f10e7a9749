import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DATASETS } from '../../../../src/datasets/datasets.ts';
import type { PublishedFile } from '../../../../src/feeds/open-data/files.ts';
import { NO_MEMORY, sha256, type Memory } from '../../../../src/feeds/open-data/memory.ts';
import { publishedData } from '../../../../src/feeds/open-data/published-data.ts';
import { sampleCommitment, samplePlan, samplePortal } from '../../domain/sample.ts';

const portal = samplePortal({
  plans: [samplePlan('p')],
  commitments: [sampleCommitment('p/1'), sampleCommitment('p/2')],
});

function fileOf(files: readonly PublishedFile[], name: string): PublishedFile {
  const found = files.find(({ file }) => file.name === name);
  if (!found) throw new Error(`no file is called ${name}`);
  return found;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the published files', () => {
  const { files, rows } = publishedData(portal);

  test('are as large as said, and have the sums that are said', () => {
    for (const { size, sha256: sum, bytes } of files) {
      expect([bytes().length, sha256(bytes())]).toEqual([size, sum]);
    }
  });

  test('hold as many rows as said', () => {
    for (const { name } of DATASETS) {
      const held = JSON.parse(text(fileOf(files, `${name}.json`).bytes())) as unknown[];
      expect([name, rows.get(name)?.rowCount]).toEqual([name, held.length]);
    }
  });

  test('stand in the archive byte for byte, but for those that repeat others', () => {
    const archive = unzipSync(fileOf(files, 'open-data.zip').bytes());
    expect(Object.keys(archive)).toContain('commitments.csv');
    for (const name of ['commitments.excel.csv', 'open-data.xlsx', 'open-data.sqlite']) {
      expect(Object.keys(archive)).not.toContain(name);
    }
    for (const [name, bytes] of Object.entries(archive)) {
      if (name === 'SHA256SUMS') continue;
      expect([name, sha256(bytes)]).toEqual([name, fileOf(files, name).sha256]);
    }
  });

  test('are the same bytes when all that is known of them is remembered', () => {
    const answers = new Map<string, string>();
    const recall: Memory['recall'] = (question, work) => {
      const name = JSON.stringify(question);
      const known = answers.get(name) ?? JSON.stringify(work());
      answers.set(name, known);
      return JSON.parse(known) as ReturnType<typeof work>;
    };
    const memory: Memory = { read: NO_MEMORY.read, recall, recallPart: recall };
    publishedData(portal, memory);
    const again = publishedData(portal, memory).files;
    expect(again.map(({ file, sha256: sum }) => [file.name, sum])).toEqual(
      files.map(({ file, sha256: sum }) => [file.name, sum]),
    );
    for (const { file, bytes } of again) {
      expect([file.name, sha256(bytes())]).toEqual([file.name, fileOf(files, file.name).sha256]);
    }
  });
});
