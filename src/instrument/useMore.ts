import { useCallback, useEffect, useState } from 'react';

/** Where a reader's last choice is kept; `public/theme.js` reads it before the first paint. */
const KEY = 'more';

/**
 * Whether a lab shows all it has. Undefined while it sleeps: then the page's own rule holds, which is the reader's last
 * choice. Once awake it is open by that choice, or where it has to be; another lab of the page is not moved by it.
 */
export function useMore(awake: boolean, needed: boolean): readonly [boolean | undefined, () => void] {
  const [open, setOpen] = useState<boolean>();
  useEffect(() => {
    if (awake) setOpen((was) => was ?? ('more' in document.documentElement.dataset || needed));
  }, [awake, needed]);
  const toggle = useCallback(() => {
    setOpen((was) => {
      keep(!was);
      return !was;
    });
  }, []);
  return [open, toggle];
}

function keep(open: boolean): void {
  try {
    if (open) localStorage.setItem(KEY, 'open');
    else localStorage.removeItem(KEY);
  } catch {
    // Storage may be forbidden; then it is as usual next time.
  }
}
