import { useEffect, useState } from 'react';

/** True once `wanted` has held for `delay` milliseconds: what is over soon is never shown. */
export function useDelayed(wanted: boolean, delay: number): boolean {
  const [due, setDue] = useState(false);
  useEffect(() => {
    if (!wanted) {
      setDue(false);
      return;
    }
    const timer = setTimeout(() => setDue(true), delay);
    return () => clearTimeout(timer);
  }, [wanted, delay]);
  return wanted && due;
}
