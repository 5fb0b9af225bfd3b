import { useEffect, useState } from 'react';
import type { Analyst } from './analysis/analyst';
import { type Kept, keepForVisit } from './kept';
import type { Column } from './own';

/** Keeps numbers that the reader has brought for the labs of this visit, and says what became of that; null until it is known. */
export function useKept(column: Column | null, reduce: Analyst['reduce']): Kept | null {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    if (!column || column.origin === 'example') {
      setKept(null);
      return;
    }
    if (column.origin === 'visit') {
      setKept('whole');
      return;
    }
    let current = true;
    keepForVisit(column, reduce).then((came) => {
      if (current) setKept(came);
    });
    return () => {
      current = false;
    };
  }, [column, reduce]);
  return kept;
}
