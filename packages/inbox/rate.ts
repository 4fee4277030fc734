/** How much comes from one address: a count over the last minute. */

const minute = 60_000;

export interface Rate {
  /** Counts one more. Seconds until one more is taken, or 0: it is taken. */
  count(address: string, now: Date): number;
  clear(): void;
}

export function createRate(perMinute: number): Rate {
  const moments = new Map<string, number[]>();
  return {
    count(address, now) {
      const time = now.getTime();
      for (const [each, times] of moments) {
        // Whoever is gone for a minute is forgotten: an address is a piece of data about a person.
        if ((times.at(-1) ?? 0) <= time - minute) moments.delete(each);
      }
      const recent = (moments.get(address) ?? []).filter((moment) => moment > time - minute);
      const [first = time] = recent;
      if (recent.length >= perMinute) return Math.max(1, Math.ceil((first + minute - time) / 1000));
      moments.set(address, [...recent, time]);
      return 0;
    },
    clear: () => moments.clear(),
  };
}
