import { type Source } from './sources.js';

/** A rule of the import law: one sentence, and what breaks it. */
export interface Rule {
  readonly sentence: string;
  /** The imports of a source that break it, as `file -> what`. */
  readonly broken: (source: Source) => string[];
}

/** Rooms from left to right: each may import those before it. */
const GROUND = ['kernel', 'config', 'database', 'jobs', 'mail', 'api'];
const SLICES = ['organisation', 'privacy', 'people', 'listening', 'scoring', 'recruitment', 'insights'];
/** Publishing may import the ground up to listening; nobody but insights imports it. */
const PUBLISHING_SEES = ['organisation', 'privacy', 'people', 'listening'];
/** The only places that see everything. */
const COMPOSITION = /^src\/(cli|demo)\/|^src\/[^/]+\.ts$/;

const ROOM_MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  kernel: [],
  config: ['kernel'],
  database: ['config', 'kernel'],
  jobs: ['database', 'config', 'kernel'],
  mail: ['config', 'kernel'],
  api: ['config', 'kernel'],
  ...Object.fromEntries(
    SLICES.map((slice, place) => [
      slice,
      [...GROUND, ...SLICES.slice(0, place), ...(slice === 'insights' ? ['publishing'] : [])],
    ]),
  ),
  publishing: [...GROUND, ...PUBLISHING_SEES],
};

const roomOf = (path: string): string | null => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

const files = (source: Source, isBroken: (file: string) => boolean): string[] =>
  source.imports.flatMap(({ file }) =>
    file !== null && isBroken(file) ? [`${source.path} -> ${file}`] : [],
  );

const packages = (source: Source, isBroken: (name: string) => boolean): string[] =>
  source.imports.flatMap(({ package: name }) =>
    name !== null && isBroken(name) ? [`${source.path} -> ${name}`] : [],
  );

const roomRule = (room: string, allowed: readonly string[]): Rule => ({
  sentence: `${room} imports ${allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`}`,
  broken: (source) =>
    roomOf(source.path) === room
      ? files(
          source,
          (file) => file.startsWith('src/') && ![room, ...allowed].includes(roomOf(file) ?? 'composition'),
        )
      : [],
});

const isDomain = (path: string): boolean => /^src\/[^/]+\/domain\//.test(path);
/** What a domain may take from Node: pure functions over values. */
const PURE_PACKAGES = new Set([
  'temporal-polyfill',
  'node:crypto',
  'canonicalize',
  'libphonenumber-js',
  'csv-parse',
]);
const PORTS = ['src/listening/reader.port.ts', 'src/publishing/publisher.port.ts'];

const connectorOf = (path: string): string | null => /^src\/connectors\/([^/]+)\//.exec(path)?.[1] ?? null;
const ofConnectors = (path: string): boolean =>
  path.startsWith('src/connectors/') && path !== 'src/connectors/registry.ts';

/** Words that only a connector may know. */
const VENDORS = /whats ?app|facebook|instagram|twitter|telegram|linkedin|mastodon|bluesky/i;

/** Files that name one all the same, each with why. */
const NAMES_A_VENDOR: ReadonlyMap<string, string> = new Map([
  ['src/privacy/domain/channel.ts', 'a person consents to a channel by the name she knows'],
  ['src/people/domain/roster-header.ts', 'organisers write it over a column of their member list'],
]);

/** The import law of the design, one sentence a rule. */
export const LAW: readonly Rule[] = [
  ...Object.entries(ROOM_MAY_IMPORT).map(([room, allowed]) => roomRule(room, allowed)),
  {
    sentence: 'kernel depends on temporal-polyfill and Node alone',
    broken: (source) =>
      roomOf(source.path) === 'kernel'
        ? packages(source, (name) => name !== 'temporal-polyfill' && !name.startsWith('node:'))
        : [],
  },
  {
    sentence:
      'a domain imports the kernel and the domains of its own and earlier slices, nothing else of ours',
    broken: (source) =>
      isDomain(source.path) ? files(source, (file) => roomOf(file) !== 'kernel' && !isDomain(file)) : [],
  },
  {
    sentence: 'a domain is pure: no framework, no database, no files, no clock, no randomness',
    broken: (source) => [
      ...(isDomain(source.path) ? packages(source, (name) => !PURE_PACKAGES.has(name)) : []),
      ...(isDomain(source.path) &&
      /Math\.random|Date\.now|new Date\(\)|Temporal\.Now|randomBytes|randomUUID/.test(source.text)
        ? [`${source.path} reads the clock or chance`]
        : []),
    ],
  },
  {
    sentence:
      'a connector imports the connector contract, the kernel, the two ports and the domains behind them',
    broken: (source) =>
      ofConnectors(source.path)
        ? files(source, (file) => {
            const isOwn = connectorOf(file) !== null && connectorOf(file) === connectorOf(source.path);
            const isContract = file === 'src/connectors/connector.ts' || PORTS.includes(file);
            const isDomainBehind = /^src\/(listening|publishing)\/domain\//.test(file);
            return !(isOwn || isContract || isDomainBehind || roomOf(file) === 'kernel');
          })
        : [],
  },
  {
    sentence: 'a connector never imports another',
    broken: (source) =>
      connectorOf(source.path) === null
        ? []
        : files(
            source,
            (file) => connectorOf(file) !== null && connectorOf(file) !== connectorOf(source.path),
          ),
  },
  {
    sentence: 'no room imports a connector: only the composition and the registry do',
    broken: (source) =>
      COMPOSITION.test(source.path) || source.path.startsWith('src/connectors/')
        ? []
        : files(
            source,
            (file) => file.startsWith('src/connectors/') && file !== 'src/connectors/connector.ts',
          ),
  },
  {
    sentence: 'only connectors, the composition and sentences for readers name a vendor',
    broken: ({ path, text }) =>
      COMPOSITION.test(path) ||
      NAMES_A_VENDOR.has(path) ||
      /^src\/connectors\/|\.(generated|messages)\.ts$/.test(path)
        ? []
        : withoutComments(text)
            .split('\n')
            .filter((line) => VENDORS.test(line))
            .map((line) => `${path}: ${line.trim()}`),
  },
  {
    sentence: 'only config reads the environment',
    broken: ({ path, text }) =>
      path.startsWith('src/config/') || !withoutComments(text).includes('process.env') ? [] : [path],
  },
  {
    sentence: 'only stores, the database and the jobs write SQL',
    broken: ({ path, text }) =>
      /\.store\.ts$|^src\/(database|jobs|cli|demo)\//.test(path) ||
      !/\btx\.(query|run)\b(?!\(\s*'(savepoint|release|rollback to) )/.test(withoutComments(text))
        ? []
        : [path],
  },
  {
    sentence: 'there are no barrels, and no rooms for whatever is left over',
    broken: ({ path }) =>
      /\/index\.ts$|\/(utils?|helpers?|common|shared)(\/|\.ts$)/.test(path) ? [path] : [],
  },
  {
    sentence: 'a file has at most 300 lines',
    broken: ({ path, text }) =>
      text.split('\n').length > 301 && !path.endsWith('.generated.ts') ? [path] : [],
  },
  {
    sentence: 'a migration imports nothing from src',
    broken: (source) =>
      source.path.startsWith('migrations/') ? files(source, (file) => file.startsWith('src/')) : [],
  },
];

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

/** Files that import one another in a circle, types included; each circle once, as the files along it. */
export function circles(sources: readonly Source[]): string[] {
  const imports = new Map(
    sources.map(({ path, imports: all }) => [path, all.flatMap(({ file }) => file ?? [])]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done' || !imports.has(path)) return;
    if (state.get(path) === 'open') {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    state.set(path, 'open');
    for (const next of imports.get(path)!) visit(next, [...trail, path]);
    state.set(path, 'done');
  };
  for (const { path } of sources) visit(path, []);
  return found;
}
