/** How long a program takes, and how much memory it and all that it starts hold at once. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
}

export interface Measurement {
  readonly seconds: number;
  /** What the processors worked, whoever else kept them busy; absent where the system does not tell. */
  readonly processorSeconds?: number;
  /** Absent where the system does not tell. */
  readonly peakMegabytes?: number;
  readonly output: string;
}

const SAMPLED_EVERY = 100;
const KILOBYTES_OF_A_MEGABYTE = 1024;

/** Linux counts processor time in hundredths of a second, on every machine. */
const TICKS_OF_A_SECOND = 100;

interface Sample {
  readonly parent: number;
  readonly kilobytes: number;
  /** Its own, and that of what it has started and what has ended since. */
  readonly ticks: number;
}

/** What the system says of a process: its status line holds the parent and four counts of processor time. */
function sampleOf(id: string): Sample {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  // The name, in parentheses, may hold blanks.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  return {
    parent: fields[1] ?? 0,
    kilobytes: Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0),
    ticks: fields.slice(11, 15).reduce((sum, count) => sum + count, 0),
  };
}

/** Every process of the system; none where it does not list them as Linux does. */
function processes(): ReadonlyMap<number, Sample> {
  const found = new Map<number, Sample>();
  if (!existsSync('/proc/self/status')) return found;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      found.set(Number(name), sampleOf(name));
    } catch {
      // It has just ended.
    }
  }
  return found;
}

/** Memory that a process and all below it hold, and the processor time that they have used. */
function treeOf(root: number): Omit<Sample, 'parent'> {
  const all = processes();
  const sum = { kilobytes: 0, ticks: 0 };
  for (const [id, { kilobytes, ticks }] of all) {
    let ancestor: number | undefined = id;
    while (ancestor !== undefined && ancestor !== root) ancestor = all.get(ancestor)?.parent;
    if (ancestor !== root) continue;
    sum.kilobytes += kilobytes;
    sum.ticks += ticks;
  }
  return sum;
}

/** Runs a command to its end. @throws where it fails, with what it printed */
export async function measure({ program, args, folder, variables }: Command): Promise<Measurement> {
  const { PATH = '', HOME = '' } = process.env;
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => parts.push(part));
  }
  let peak = 0;
  let ticks = 0;
  const timer = setInterval(() => {
    if (child.pid === undefined) return;
    const tree = treeOf(child.pid);
    peak = Math.max(peak, tree.kilobytes);
    ticks = Math.max(ticks, tree.ticks);
  }, SAMPLED_EVERY);
  const code = await new Promise<number | null>((settle, reject) => {
    child.once('error', reject).once('close', settle);
  }).finally(() => {
    clearInterval(timer);
  });
  const seconds = (performance.now() - start) / 1000;
  const output = Buffer.concat(parts).toString();
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${output.slice(-4000)}`);
  return {
    seconds,
    ...(ticks > 0 && { processorSeconds: ticks / TICKS_OF_A_SECOND }),
    ...(peak > 0 && { peakMegabytes: peak / KILOBYTES_OF_A_MEGABYTE }),
    output,
  };
}
