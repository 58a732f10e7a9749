/**
 * The receiving end of forms: takes what pages send, judges it, keeps it in files and answers. It knows no form by itself,
 * writes nothing about a person into its messages, and remembers no address.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { randomFillSync } from 'node:crypto';
import { drawReference, readReference } from '../forms/reference.ts';
import {
  FEWEST_SECONDS,
  FORM_FIELDS,
  type Answer,
  type Refusal,
  type SentFields,
} from '../forms/submission.ts';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../site.ts';
import { answerPage } from './answer-page.ts';
import { Proofs } from './proof.ts';
import { RateLimit } from './rate-limit.ts';
import type { Judged, ReceivedForm } from './received-form.ts';
import { Storage } from './storage.ts';

/** Whether work is asked for: of nobody, of pages with a script, or of everybody, which leaves out pages without one. */
export const PROOFS = ['none', 'asked', 'required'] as const;

export interface ReceiverOptions {
  /** By the name that a form sends of itself. */
  readonly forms: Readonly<Record<string, ReceivedForm>>;
  readonly folder: string;
  /** Path that forms are sent to: `/submissions`. */
  readonly path: string;
  /** Where the pages lie that may send: `https://portal.example.org`. */
  readonly origins: readonly string[];
  readonly proof: (typeof PROOFS)[number];
  /** How many submissions one network may send in an hour. */
  readonly mostAnHour: number;
  /** Whether a server in front says who asks, in `X-Forwarded-For`. */
  readonly isBehindProxy: boolean;
  readonly timeZone: string;
  readonly now?: () => Date;
  readonly log?: (line: string) => void;
}

const MOST_BYTES = 64 * 1024;
const STATUS: Readonly<Record<Refusal, number>> = {
  fields: 422,
  closed: 403,
  'not-open': 403,
  proof: 403,
  'proof-used': 403,
  trap: 403,
  'too-fast': 403,
  'too-many': 429,
  'too-large': 413,
  unreadable: 400,
  failed: 500,
};

class Refused extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Refused('too-large');
    parts.push(part);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new Refused('unreadable');
  }
}

type All = (name: string) => readonly string[];

/** The fields of a body, as JSON or form-encoded. */
function fieldsOf(body: string, type: string): { readonly fields: SentFields; readonly all: All } {
  if (type === 'application/x-www-form-urlencoded') {
    const values = new URLSearchParams(body);
    // Several values of a name are told apart by `all`; the first one stands for the name.
    const fields = Object.fromEntries([...values].toReversed());
    return { fields, all: (name) => values.getAll(name) };
  }
  if (type !== 'application/json') throw new Refused('unreadable');
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new Refused('unreadable');
  }
  const isFlat =
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((text) => typeof text === 'string');
  if (!isFlat) throw new Refused('unreadable');
  const fields = value as SentFields;
  const all: All = (name) => {
    const text = fields[name];
    return text === undefined ? [] : [text];
  };
  return { fields, all };
}

class Receiver {
  readonly #options: ReceiverOptions;
  readonly #now: () => Date;
  readonly #storage: Storage;
  readonly #proofs: Proofs;
  readonly #limit: RateLimit;
  readonly #day: Intl.DateTimeFormat;

  constructor(options: ReceiverOptions) {
    this.#options = options;
    this.#now = options.now ?? (() => new Date());
    this.#storage = new Storage(options.folder);
    this.#proofs = new Proofs(this.#now);
    this.#limit = new RateLimit(options.mostAnHour, this.#now);
    this.#day = new Intl.DateTimeFormat('sv-SE', { timeZone: options.timeZone });
  }

  /** What happened, without anything that was sent. */
  #say(...words: readonly string[]): void {
    this.#options.log?.([this.#now().toISOString(), ...words].join(' '));
  }

  #addressOf(request: IncomingMessage): string {
    const own = request.socket.remoteAddress ?? '';
    if (!this.#options.isBehindProxy) return own;
    // The last one was added by our own server; the ones before may be made up.
    const passed = [request.headers['x-forwarded-for'] ?? ''].flat().join(',').split(',');
    const last = passed.at(-1)?.trim();
    return last === undefined || last === '' ? own : last;
  }

  async #judge(fields: SentFields, all: All, locale: Locale): Promise<Judged> {
    const { proof, forms } = this.#options;
    const form = fields[FORM_FIELDS.form] ?? '';
    if (!Object.hasOwn(forms, form)) return { reason: 'unreadable' };
    if ((fields[FORM_FIELDS.trap] ?? '') !== '') return { reason: 'trap' };
    const seconds = fields[FORM_FIELDS.seconds];
    const hasScript = seconds !== undefined;
    if (hasScript && !(Number(seconds) >= FEWEST_SECONDS)) return { reason: 'too-fast' };
    if (proof === 'required' || (proof === 'asked' && hasScript)) {
      const verdict = await this.#proofs.judge(fields[FORM_FIELDS.proof] ?? '');
      if (verdict !== 'good') return { reason: verdict === 'used' ? 'proof-used' : 'proof' };
    }
    const judge = forms[form];
    const sent = readReference(fields[FORM_FIELDS.reference] ?? '');
    return (
      judge?.({
        fields,
        all,
        locale,
        reference: (prefix) =>
          sent?.startsWith(`${prefix.toLowerCase()}-`) === true
            ? prefix + sent.slice(prefix.length)
            : drawReference(prefix, (bytes) => randomFillSync(bytes)),
        today: this.#day.format(this.#now()),
      }) ?? { reason: 'unreadable' }
    );
  }

  async #take(
    request: IncomingMessage,
  ): Promise<{ readonly answer: Answer; readonly locale: Locale }> {
    let locale: Locale = DEFAULT_LOCALE;
    try {
      if (this.#limit.isTooMany(this.#addressOf(request))) throw new Refused('too-many');
      const type =
        (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
      const { fields, all } = fieldsOf(await bodyOf(request), type);
      locale = LOCALES.find((one) => one === fields[FORM_FIELDS.locale]) ?? locale;
      const judged = await this.#judge(fields, all, locale);
      if (!('kept' in judged)) {
        const { reason, issues = [] } = judged;
        this.#say('refused', reason, ...issues.map(({ field, rule }) => `${field}:${rule}`));
        return {
          answer: { outcome: 'refused', reason, ...(issues.length > 0 && { issues }) },
          locale,
        };
      }
      const { kept } = judged;
      const isNew = await this.#storage.keep(kept);
      this.#say(isNew ? 'received' : 'received-again', kept.file, kept.reference);
      return { answer: { outcome: 'received', reference: kept.reference }, locale };
    } catch (error) {
      const reason = error instanceof Refused ? error.reason : 'failed';
      // The name of an error tells the operator enough: its message may hold what was sent.
      const cause = error instanceof Error && 'code' in error ? [String(error.code)] : [];
      this.#say('refused', reason, ...cause);
      return { answer: { outcome: 'refused', reason }, locale };
    }
  }

  #answer(response: ServerResponse, status: number, type: string, body: string): void {
    response.writeHead(status, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
    });
    response.end(body);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { path, origins, proof } = this.#options;
    const { origin } = request.headers;
    response.setHeader('Vary', 'Origin, Accept');
    if (origin !== undefined && origins.includes(origin)) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
      response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
      response.setHeader('Access-Control-Max-Age', '86400');
    }
    if ((request.url ?? '').split('?')[0] !== path) {
      this.#answer(response, 404, 'text/plain', 'not here\n');
      return;
    }
    if (origin !== undefined && !origins.includes(origin)) {
      this.#say('refused', 'origin');
      this.#answer(response, 403, 'text/plain', 'not from there\n');
      return;
    }
    switch (request.method) {
      case 'OPTIONS':
        response.writeHead(204).end();
        return;
      case 'GET': {
        if (proof === 'none') {
          this.#answer(response, 404, 'text/plain', 'no challenge is given\n');
          return;
        }
        const challenge = await this.#proofs.challenge();
        this.#answer(response, 200, 'application/json', JSON.stringify(challenge));
        return;
      }
      case 'POST': {
        const { answer, locale } = await this.#take(request);
        const status = answer.outcome === 'received' ? 200 : STATUS[answer.reason];
        // What was not read to its end is read no further.
        if (!request.complete) response.setHeader('Connection', 'close');
        const wantsPage = (request.headers.accept ?? '').includes('text/html');
        if (wantsPage) this.#answer(response, status, 'text/html', answerPage(answer, locale));
        else this.#answer(response, status, 'application/json', JSON.stringify(answer));
        return;
      }
      default:
        response.setHeader('Allow', 'GET, POST, OPTIONS');
        this.#answer(response, 405, 'text/plain', 'not so\n');
    }
  }
}

/** A server that listens to nobody yet: `listen` is for whoever starts it. */
export function createReceiver(options: ReceiverOptions): Server {
  const receiver = new Receiver(options);
  const server = createServer((request, response) => {
    void receiver.handle(request, response).catch(() => {
      response.destroy();
    });
  });
  server.headersTimeout = 10_000;
  server.requestTimeout = 20_000;
  return server;
}
