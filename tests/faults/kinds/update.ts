import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault, Scene } from '../fault';
import { chromiumOf } from '../stage';
import { asksToReload, reload, reloaded } from './reload';

declare const chrome: { runtime: { getManifest(): { version: string } } };

const NEWER = '99.0.0';

/** Puts a newer version where this one lies, and starts it. */
async function update(scene: Scene): Promise<void> {
  const file = join(chromiumOf(scene.stage).folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, version: NEWER }));
  await reload(scene);
}

export const updated: Fault = {
  ...reloaded,
  id: 'updated',
  what: 'Takk is updated between two keys',
  strike: update,
  async recovers(scene) {
    await asksToReload(scene);
    const version = await scene.panel.evaluate(() => chrome.runtime.getManifest().version);
    if (version !== NEWER) throw new Error(`version ${version} runs`);
  },
};
