/**
 * Optional packages of other platforms that the registry of an install did not carry. npm leaves them out
 * of `package-lock.json`, and `npm ci` then refuses that file, on every platform.
 */

export interface LockedPackage {
  version?: string;
  dev?: true;
  optional?: true;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** The `packages` of a lock file, by their place: `node_modules/a/node_modules/b`. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

/** Words for a system in the names of packages, and npm's own. */
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

/** Where Node finds `name` from the package at `place`: the nearest `node_modules` upwards. */
function placeOf(packages: LockedPackages, place: string, name: string): string | undefined {
  for (
    let folder = place;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[candidate] !== undefined) return candidate;
    if (folder === '') return undefined;
  }
}

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

/**
 * @returns the entries that `npm ci` would miss, by place. They hold no digest of the package,
 *   and are fetched only on the platform that they name.
 * @throws Error when the name of a missing package does not tell its platform: it is missing for another reason
 */
export function missingEntries(packages: LockedPackages): LockedPackages {
  const missing: Record<string, LockedPackage> = {};
  for (const [place, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const found = placeOf(packages, place, name);
      const other = found === undefined ? undefined : packages[found];
      // A range cannot be compared without a registry; packages of platforms are asked for by exact version.
      if (other !== undefined && (other.version === version || !/^\d/u.test(version))) continue;
      const { cpu, os, libc }: LockedPackage = other ?? platformOf(name);
      missing[other === undefined ? `node_modules/${name}` : `${place}/node_modules/${name}`] = {
        version,
        ...(cpu && { cpu }),
        ...(dev && { dev }),
        ...(libc && { libc }),
        optional: true,
        ...(os && { os }),
      };
    }
  }
  return missing;
}
