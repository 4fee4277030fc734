/** Reads a recording of Chromium: how long scripts held the main thread, and how long it was blocked. */

export interface TraceEvent {
  name: string;
  /** 'X': a whole event. */
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Of these, the processor's. */
  tdur?: number;
  args?: { data?: { url?: string }; beginData?: { url?: string } };
}

export interface Held {
  /** Milliseconds of script on the main thread: compiling, running, and the layout that a script forces. */
  script: number;
  /** Total blocking time: milliseconds by which its tasks were longer than 50. */
  blocked: number;
}

/** What V8 tells of itself (`v8.callFunction`), and what runs it. */
function isScript({ name }: TraceEvent): boolean {
  return (
    name.startsWith('v8.') || ['EvaluateScript', 'FunctionCall', 'RunMicrotasks'].includes(name)
  );
}

/**
 * All script of the page counts: it has none of its own, so that the promises, which a recording gives to nobody, are not
 * lost. What the parser does for its pictures (microtasks) comes before the first script.
 *
 * Times are those that the processor gave to the thread, where the recording has them: others use this machine, too.
 * @param origin Of the page. What the program that drives the browser runs in it has another address.
 */
export function measureTrace(events: readonly TraceEvent[], origin: string): Held {
  const page = events.find(
    ({ name, args }) => name === 'ParseHTML' && args?.beginData?.url?.startsWith(origin),
  );
  if (!page) throw new Error('The recording does not hold the page.');
  const main = events
    .filter(({ ph, pid, tid, ts }) => {
      return ph === 'X' && pid === page.pid && tid === page.tid && ts >= page.ts;
    })
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let script = 0;
  let blocked = 0;
  let begun = false;
  let end = 0;
  for (const event of main) {
    const { name, ts, dur = 0, tdur = dur, args } = event;
    if (name === 'RunTask') blocked += Math.max(0, tdur - 50_000);
    if (ts < end || !isScript(event)) continue;
    begun ||= name !== 'RunMicrotasks';
    const url = args?.data?.url;
    if (!begun || (url && !url.startsWith(origin))) continue;
    script += tdur;
    end = ts + dur;
  }
  return { script: script / 1000, blocked: blocked / 1000 };
}
