import { type Replies, replies } from '../e2e/replies';
import { endure } from './endure';
import type { Fault } from './fault';
import { type BrowserName, type Stage, startStage } from './stage';

/** Where everything is tried: one site of a plain editor model, one that rewrites its nodes at once. */
export const places = replies.filter(({ surface }) => surface.site !== 'linkedin');

/** Faults in one browser after the other. */
export interface Rounds {
  /** How long the sidebar took until it was right again (ms). Throws what went wrong. */
  run(fault: Fault, place: Replies): Promise<number>;
  end(): Promise<void>;
}

/** One browser as long as nothing ruins it. */
export function startRounds(browser: BrowserName): Rounds {
  let stage: Stage | null = null;
  const end = async () => {
    await stage?.close();
    stage = null;
  };
  return {
    end,
    async run(fault, place) {
      stage ??= await startStage(browser);
      try {
        const recovery = await endure(stage, fault, place);
        if (fault.ruins) await end();
        return recovery;
      } catch (error) {
        await end();
        throw error;
      }
    },
  };
}
