/**
 * Installs what is missing, with nothing but Node: `node tests/start/ensure.mjs [chromium] [firefox]`.
 * The project's own packages come from npm, the browsers from apt (Debian, Ubuntu).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

const BROWSERS = {
  chromium: {
    path: process.env.CHROMIUM ?? '/usr/bin/chromium',
    package: 'chromium',
    setting: 'CHROMIUM',
  },
  firefox: {
    path: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    package: 'firefox-esr',
    setting: 'FIREFOX',
  },
};

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  return error === undefined && status === 0;
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

function ensurePackages() {
  // npm writes this file last: without it an installation was broken off.
  if (existsSync(join(root, 'node_modules/.package-lock.json'))) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci failed: see above.');
}

function ensureBrowsers(names) {
  const missing = names.map((name) => BROWSERS[name]).filter(({ path }) => !existsSync(path));
  if (missing.length === 0) return;
  const packages = missing.map((browser) => browser.package);
  const byHand = missing
    .map(
      ({ path, setting }) =>
        `  ${path} is not there; if it lives elsewhere: ${setting}=/path/to/it`,
    )
    .join('\n');
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    stop(`Something is missing:\n${byHand}\nOn Debian, as root: ${install}`);
  }
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  const [command, ...args] = install.split(' ');
  const done = run(command, args) || (run('apt-get', ['update']) && run(command, args));
  const still = missing.filter(({ path }) => !existsSync(path));
  if (!done || still.length > 0) stop(`Could not install it:\n${byHand}`);
}

const names = process.argv.slice(2);
for (const name of names) if (!(name in BROWSERS)) stop(`Unknown browser: ${name}`);
ensurePackages();
ensureBrowsers(names);
