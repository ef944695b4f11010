import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../../utils/settings.ts';

/** @returns the settings as they are now, null until they are read */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const watching = new AbortController();
    watchSettings(setSettings, watching.signal);
    void readSettings().then((read) => setSettings((now) => now ?? read));
    return () => watching.abort();
  }, []);
  return settings;
}
