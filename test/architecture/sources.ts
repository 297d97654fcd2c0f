import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '../../src/config/project-root.js';

/** One source file: where it stands and what it imports, types included. */
export interface Source {
  /** From the project's root, such as `src/privacy/domain/permission.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** One import: a file of ours, from the project's root, or a package's name. */
export interface Import {
  readonly file: string | null;
  readonly package: string | null;
}

/** Every TypeScript file below a folder of the project. */
export function sourcesBelow(folder: string): Source[] {
  const root = projectRoot();
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !name.includes('node_modules'))
    .map((name) => read(root, join(folder, name)));
}

function read(root: string, path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const imports = importedFiles.map(({ fileName }): Import => {
    if (!fileName.startsWith('.')) return { file: null, package: packageOf(fileName) };
    const file = relative(root, join(root, dirname(path), fileName)).replace(/\.js$/, '.ts');
    return { file, package: null };
  });
  return { path, text, imports };
}

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
