import { useTranslation } from 'react-i18next';
import type { SiteId } from '../../lib/coach/vocabulary';
import type { SitesSetting } from '../../lib/settings/choices';
import { Switch } from '../base/Switch';
import { SITE_NAMES } from '../siteNames';
import { Part } from './Part';

interface Props {
  sites: SitesSetting;
  onSites(sites: SitesSetting): void;
}

export function SitesPart({ sites, onSites }: Props) {
  const { t } = useTranslation();
  return (
    <Part title={t('settings.sites')}>
      {() => (
        <>
          {(Object.keys(SITE_NAMES) as SiteId[]).map((site) => (
            <Switch
              key={site}
              label={SITE_NAMES[site]}
              on={sites[site]}
              onSwitch={(on) => onSites({ ...sites, [site]: on })}
            />
          ))}
          <p>{t('settings.sitesHelp')}</p>
        </>
      )}
    </Part>
  );
}
