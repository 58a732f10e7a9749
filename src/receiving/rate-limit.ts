/** How often one network may send: counted in memory under a name that cannot be turned back into its address. */
import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const HOUR = 60 * 60 * 1000;
/** More networks than a week has senders: beyond it, the oldest are forgotten. */
const MOST_NETWORKS = 20_000;

/** A household has one IPv4 address, and a whole /64 of IPv6. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const first = head.split(':').filter(Boolean);
  const last = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : 8 - first.length - last.length;
  return [...first, ...Array.from({ length: gap }, () => '0'), ...last].slice(0, 4).join(':');
}

export class RateLimit {
  readonly #most: number;
  readonly #now: () => Date;
  readonly #secret = randomBytes(32);
  readonly #sent = new Map<string, readonly number[]>();

  /** @param most in an hour, from one network */
  constructor(most: number, now: () => Date) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts one more. @returns whether it is one too many */
  isTooMany(address: string): boolean {
    const name = createHmac('sha256', this.#secret).update(networkOf(address)).digest('base64');
    const time = this.#now().getTime();
    const recent = (this.#sent.get(name) ?? []).filter((one) => one > time - HOUR);
    this.#sent.delete(name);
    this.#sent.set(name, [...recent, time].slice(-this.#most - 1));
    const [oldest] = this.#sent.keys();
    if (this.#sent.size > MOST_NETWORKS && oldest !== undefined) this.#sent.delete(oldest);
    return recent.length >= this.#most;
  }
}
