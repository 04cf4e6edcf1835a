import type { Fault } from '../fault';

export const offline: Fault = {
  id: 'offline',
  what: 'the network is gone',
  notInFirefox: 'its protocol for tests cannot take the network away',
  strike: ({ page }) => page.setOfflineMode(true),
};
