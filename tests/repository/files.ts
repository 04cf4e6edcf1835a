import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export const exists = (path: string): boolean => existsSync(ROOT + path);

export const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

/** Names of the folders in a folder. */
export const foldersIn = (path: string): string[] =>
  readdirSync(ROOT + path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** Paths of all files under a folder, from the root of the project. */
export const filesUnder = (path: string): string[] =>
  readdirSync(ROOT + path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length).replace(/^\/+/, ''))
    .filter((file) => !file.includes('node_modules/'));
