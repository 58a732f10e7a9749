/**
 * Add to package-lock.json the optional packages of other platforms that the registry used for the
 * install did not carry; without their entries `npm ci` refuses the lock file.
 * An added entry holds no integrity digest, and is only ever fetched on the platform it names.
 * Usage: npm run complete-lock [-- --check]
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

interface LockedPackage {
  version?: string;
  dev?: true;
  optional?: true;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const SYSTEMS: Readonly<Record<string, string>> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win: 'win32',
  win32: 'win32',
  windows: 'win32',
};
const PROCESSORS = [
  'arm',
  'arm64',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
];

/** Where Node would find `name` from the package at `path`: the nearest `node_modules` upwards. */
function lockedPath(
  packages: Readonly<Record<string, LockedPackage>>,
  path: string,
  name: string,
): string | undefined {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (folder === '') return undefined;
  }
}

/** @throws Error when the name does not tell the platform: such a package is missing for another reason. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu'> {
  const words = name.split(/[/-]/u);
  const cpu = words.find((word) => PROCESSORS.includes(word));
  const os = words.map((word) => SYSTEMS[word]).find((word) => word !== undefined);
  if (cpu === undefined || os === undefined) {
    throw new Error(
      `no entry for ${name} in package-lock.json → install again from a registry that has it`,
    );
  }
  return { cpu: [cpu], os: [os] };
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const text = await readFile('package-lock.json', 'utf8');
const lock = JSON.parse(text) as { packages: Record<string, LockedPackage> };
const added: string[] = [];
for (const [path, { dev, optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const found = lockedPath(lock.packages, path, name);
    const other = found === undefined ? undefined : lock.packages[found];
    // A range cannot be compared without a registry; every platform package so far is asked for by exact version.
    if (other !== undefined && (other.version === version || !/^\d/u.test(version))) continue;
    const place = found === undefined ? `node_modules/${name}` : `${path}/node_modules/${name}`;
    const { cpu, os, libc }: LockedPackage = other ?? platformOf(name);
    lock.packages[place] = {
      version,
      ...(cpu && { cpu }),
      ...(dev && { dev }),
      ...(libc && { libc }),
      optional: true,
      ...(os && { os }),
    };
    added.push(`${name}@${version}`);
  }
}
const byPath = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));

for (const entry of added)
  console.log(values.check ? `missing from package-lock.json: ${entry}` : `added ${entry}`);
if (values.check && added.length > 0) {
  console.error('package-lock.json is incomplete → npm run complete-lock');
  process.exitCode = 1;
} else if (added.length > 0) {
  await writeFile('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
}
