/** The whole site in one file, for mirrors: `site.tar.gz`, the same bytes whenever and wherever it is made. */
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Header, Pax } from 'tar';
import { gzipName, SYSTEM } from './compression.ts';
import { naming } from './failure.ts';
import type { KeptFiles } from './kept-files.ts';
import type { Tree, TreeFile } from './tree.ts';

/** Where the archive lies, from the site's root. */
export const ARCHIVE = 'site.tar.gz';

const BLOCK = 512;
/** An archive ends in two empty blocks. */
const END = Buffer.alloc(2 * BLOCK);
/** Headers are short and much alike: the quickest settings do. */
const HEADER_SETTINGS = { level: 1, windowBits: 10, memLevel: 1 };
/** Bytes that are gathered before they are written. */
const MOST_GATHERED = 1024 * 1024;

/** What stands before a file's bytes: its name and size; nothing of who packed it, and when. */
function headerOf({ path, size }: TreeFile): Buffer {
  const data = {
    path,
    size,
    type: 'File',
    mode: 0o644,
    uid: 0,
    gid: 0,
    mtime: new Date(0),
  } as const;
  const header = new Header(data);
  const block = Buffer.alloc(BLOCK);
  // A name that is too long for the block, or not in ASCII, stands in a block of its own before it.
  return header.encode(block)
    ? Buffer.concat([new Pax({ path, size, mtime: data.mtime }).encode(), block])
    : block;
}

/** Zeros that fill a file's last block. */
function paddingAfter({ size }: TreeFile): Buffer {
  return Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
}

/** A file that is written in large pieces. */
class Output {
  readonly #path: string;
  readonly #file: number;
  #gathered: Uint8Array[] = [];
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    this.#file = openSync(path, 'w');
  }

  write(bytes: Uint8Array): void {
    this.#gathered.push(bytes);
    this.#size += bytes.length;
    if (this.#size > MOST_GATHERED) this.#flush();
  }

  #flush(): void {
    naming(this.#path, () => {
      writeFileSync(this.#file, Buffer.concat(this.#gathered));
    });
    this.#gathered = [];
    this.#size = 0;
  }

  close(): void {
    try {
      this.#flush();
    } finally {
      closeSync(this.#file);
    }
  }
}

function member(bytes: Uint8Array): Buffer {
  const compressed = gzipSync(bytes, HEADER_SETTINGS);
  compressed[SYSTEM.index] = SYSTEM.unknown;
  return compressed;
}

/**
 * Packs the files of a tree into an archive at its root.
 *
 * A gzip file may be several, one after the other: each file's kept gzip copy goes in as it is, between members that hold
 * what stands between files. So after an edit nothing is compressed again. What is too small to be kept goes in with
 * its header.
 */
export function pack(tree: Tree, kept: KeptFiles): void {
  const output = new Output(join(tree.folder, ARCHIVE));
  try {
    let between: Buffer[] = [];
    for (const file of tree.files) {
      between.push(headerOf(file));
      const copy = kept.read(gzipName(file));
      if (copy) {
        output.write(member(Buffer.concat(between)));
        output.write(copy);
        between = [];
      } else between.push(readFileSync(join(tree.folder, file.path)));
      between.push(paddingAfter(file));
    }
    output.write(member(Buffer.concat([...between, END])));
  } finally {
    output.close();
  }
}
