import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { storage } from 'wxt/utils/storage';
import { createEngine } from '../lib/engine';
import { resolveLanguage } from '../lib/i18n/resolveLanguage';
import { WORDS } from '../lib/i18n/resources';
import { holdOf } from '../lib/session/hold';
import { createHub } from '../lib/session/hub';
import { PING, READER_PORT, type ToReader, type ToView, VIEW_PORT } from '../lib/session/messages';
import type { HubPort } from '../lib/session/port';
import { createSessions } from '../lib/session/sessions';
import type { TabSession } from '../lib/session/tabSession';
import { toolbarOf } from '../lib/session/toolbar';
import { DEFAULTS, type LanguageSetting } from '../lib/settings/choices';
import { guardItem, highlightsItem, languageItem, sitesItem } from '../lib/settings/items';
import { siteOf } from '../lib/sites';

/** What only Firefox has. */
const firefox = browser as unknown as { sidebarAction: { toggle(): Promise<void> } };

/** Composition root: every listener is registered at once, or a woken background would miss events. */
export default defineBackground(() => {
  let language = resolveLanguage('browser', [browser.i18n.getUILanguage()]);
  const choose = (chosen: LanguageSetting): void => {
    language = resolveLanguage(chosen, [browser.i18n.getUILanguage()]);
  };
  void languageItem.getValue().then(choose);
  languageItem.watch(choose);

  let guard = DEFAULTS.guard;
  let { highlights } = DEFAULTS;
  // The choices are read before anything is judged: nobody sees what they switched off.
  const chosen = Promise.all([guardItem.getValue(), highlightsItem.getValue()]).then(
    ([guardNow, highlightsNow]) => {
      guard = guardNow;
      highlights = highlightsNow;
    },
  );

  const kept = storage.defineItem<Record<string, TabSession>>('session:tabs', { fallback: {} });
  const hub = createHub({
    sessions: createSessions({
      load: () => chosen.then(() => kept.getValue()),
      save: (tabs) => kept.setValue(tabs),
    }),
    coach: createEngine(),
    async activeTab(windowId) {
      const [tab] = await browser.tabs.query({ active: true, windowId });
      if (tab?.id === undefined) return null;
      return { id: tab.id, site: tab.url ? (siteOf(new URL(tab.url).hostname)?.id ?? null) : null };
    },
    hasReader: (tabId) =>
      browser.tabs.sendMessage(tabId, PING).then(
        (answer) => answer === true,
        () => false,
      ),
    isOn: async (site) => (await sitesItem.getValue())[site],
    holdFor: (report) => holdOf(report, guard, WORDS[language], language),
    highlights: () => highlights,
    showOnToolbar(tabId, session) {
      const { badge, color, title } = toolbarOf(session.report, WORDS[language].score);
      // A tab that has just closed has no button: nothing to do about it.
      void Promise.allSettled([
        browser.action.setBadgeText({ tabId, text: badge }),
        browser.action.setBadgeBackgroundColor({ tabId, color }),
        browser.action.setTitle({ tabId, title: title ?? browser.i18n.getMessage('actionTitle') }),
      ]);
    },
  });

  guardItem.watch((now) => {
    guard = now;
    hub.choicesChanged();
  });
  highlightsItem.watch((now) => {
    highlights = now;
    hub.choicesChanged();
  });

  browser.runtime.onConnect.addListener((port) => {
    if (port.sender?.id !== browser.runtime.id) return;
    const tabId = port.sender.tab?.id;
    if (port.name === READER_PORT && tabId !== undefined) {
      hub.addReader(port as HubPort<ToReader>, tabId);
    } else if (port.name === VIEW_PORT) {
      hub.addView(port as HubPort<ToView>);
    }
  });
  sitesItem.watch(() => hub.tabsChanged());
  browser.tabs.onActivated.addListener(() => hub.tabsChanged());
  browser.tabs.onRemoved.addListener((tabId) => hub.tabClosed(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && change.url === undefined) hub.tabReloaded(tabId);
    if (change.status !== undefined || change.url !== undefined) hub.tabsChanged();
  });

  if (import.meta.env.FIREFOX) {
    // Firefox opens its sidebar only at once, in the gesture itself.
    browser.action.onClicked.addListener(() => void firefox.sidebarAction.toggle());
  } else {
    void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  }
});
