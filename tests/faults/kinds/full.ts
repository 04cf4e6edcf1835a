import { stopBackground } from '../../e2e/background';
import type { Fault } from '../fault';
import { chromiumOf } from '../stage';

interface Area {
  QUOTA_BYTES: number;
  getBytesInUse(): Promise<number>;
  set(items: object): Promise<void>;
}
declare const chrome: { storage: { session: Area; local: Area } };

/** Fills what the browser gives to an extension, to the last byte. */
export const full: Fault = {
  id: 'storage-full',
  what: 'storage is full, and the background is stopped',
  notInFirefox: 'its storage for a session knows no limit',
  ruins: true,
  async strike({ stage, panel }) {
    const worker = await chromiumOf(stage).worker();
    const taken = await worker.evaluate(async () => {
      const refused: boolean[] = [];
      for (const area of [chrome.storage.session, chrome.storage.local]) {
        for (let size = area.QUOTA_BYTES; size >= 1; size = Math.floor(size / 2)) {
          const key = `fill${size}`;
          await area.set({ [key]: 'x'.repeat(size) }).catch(() => undefined);
        }
        refused.push(
          await area.set({ more: 'x'.repeat(500) }).then(
            () => false,
            () => true,
          ),
        );
      }
      return refused;
    });
    if (taken.includes(false)) throw new Error('there is room left');
    await stopBackground(panel, worker);
  },
};
