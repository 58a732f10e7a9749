/** Pagefind as the engine asks it: which entries hold a term, which have a value, what they show. */
import type { FilterOfValues } from '../../search/entry.ts';
import { unpackShown, type ShownEntry } from '../../search/index/shown.ts';
import { remembering } from '../remembering.ts';
import { IndexError } from './answers.ts';

/** What Pagefind's own script gives; it comes with the index, so that both are of one version. */
interface PagefindScript {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
    readonly metaCacheTag: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): PagefindInstance;
}

/** Loads Pagefind's script by its address. */
export type LoadScript = (address: string) => Promise<PagefindScript>;

export const importScript: LoadScript = async (address) =>
  (await import(/* @vite-ignore */ address)) as PagefindScript;

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(
    path: string,
    options: { readonly language: string; readonly ranking: object; readonly metaCacheTag: string },
  ): Promise<void>;
  search(
    term: string | null,
    options?: {
      readonly filters?: Readonly<Record<string, string>>;
    },
  ): Promise<{ readonly results: readonly PagefindResult[] }>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Places of the term in the record. */
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<{ readonly raw_url: string }>;
}

/** That an entry holds a term. */
export interface Posting {
  readonly score: number;
  /** In the order of its words. */
  readonly places: readonly number[];
  readonly isInTitle: boolean;
}
export type Postings = ReadonlyMap<string, Posting>;

/** How much more a word counts in a title, and among the names of what an entry is about. */
const RANKING = { metaWeights: { title: 5, keywords: 2 } };
/** Pagefind would ask with the time of day, so that no answer is ever kept; servers say how long it holds. */
const CACHE_TAG = 'index';

/** A module of eight bytes that does nothing: a policy that forbids WebAssembly forbids this one too. */
const SMALLEST_MODULE = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);

function needWebAssembly(): void {
  try {
    new WebAssembly.Module(SMALLEST_MODULE);
  } catch (error) {
    throw new IndexError('no-webassembly', error);
  }
}

export class Records {
  readonly #pagefind: PagefindInstance;
  readonly #results = new Map<string, PagefindResult>();

  private constructor(pagefind: PagefindInstance) {
    this.#pagefind = pagefind;
  }

  /**
   * @param load loads Pagefind's script
   * @param parts folders of the parts of the index, each with a slash at its end
   * @throws IndexError when the browser forbids WebAssembly or the files do not come
   */
  static async open(
    load: () => ReturnType<LoadScript>,
    parts: readonly string[],
  ): Promise<Records> {
    needWebAssembly();
    const [first = '', ...others] = parts;
    try {
      const script = await load();
      const pagefind = script.createInstance({
        basePath: first,
        noWorker: true,
        metaCacheTag: CACHE_TAG,
        ranking: RANKING,
      });
      await pagefind.init();
      for (const folder of others) {
        await pagefind.mergeIndex(folder, {
          language: 'unknown',
          ranking: RANKING,
          metaCacheTag: CACHE_TAG,
        });
      }
      const records = new Records(pagefind);
      // Pagefind begins to load by itself, and says only when it is asked that it could not.
      await records.all();
      return records;
    } catch (error) {
      throw new IndexError('not-reached', error);
    }
  }

  async #ask(...question: Parameters<PagefindInstance['search']>) {
    const { results } = await this.#pagefind.search(...question);
    for (const result of results) this.#results.set(result.id, result);
    return results;
  }

  /** Entries that hold a whole term; with the beginning of one, those that hold any term that begins so. */
  readonly postings = remembering(async (term: string): Promise<Postings> => {
    const results = await this.#ask(term);
    return new Map(
      results.map(({ id, score, words, matchedMetaFields = [] }) => [
        id,
        { score, places: words, isInTitle: matchedMetaFields.includes('title') },
      ]),
    );
  });

  readonly #members = remembering(async (question: string): Promise<ReadonlySet<string>> => {
    const [filter = '', value = ''] = question.split('\n');
    const results = await this.#ask(null, { filters: { [filter]: value } });
    return new Set(results.map(({ id }) => id));
  });

  /** Entries that have a value of a filter. */
  async members(filter: FilterOfValues, value: string): Promise<ReadonlySet<string>> {
    return this.#members(`${filter}\n${value}`);
  }

  /** Every value of each filter. */
  readonly #values = remembering(async () => this.#pagefind.filters());

  async values(filter: FilterOfValues): Promise<readonly string[]> {
    const all = await this.#values('');
    return Object.keys(all[filter] ?? {});
  }

  readonly #all = remembering(async () => {
    const results = await this.#ask(null);
    return results.map(({ id }) => id);
  });

  /** Every entry, in the order in which they were indexed, part by part. */
  async all(): Promise<readonly string[]> {
    return this.#all('');
  }

  /** What an entry that was found shows. */
  readonly shown = remembering(async (id: string): Promise<ShownEntry> => {
    const data = await this.#results.get(id)?.data();
    if (!data) throw new RangeError(`not an entry that was found: ${id}`);
    return unpackShown(data.raw_url);
  });
}
