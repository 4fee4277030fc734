/** Shows how far an import is: one line that changes in a terminal, a line every few seconds in a log. */

export interface Progress {
  show: (stage: string, done: number, of?: number) => void;
  /** Ends the line. */
  end: () => void;
}

const everyMs = { terminal: 100, log: 5000 };

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let shownAt = performance.now();
  let isOpen = false;
  return {
    show(stage, done, of) {
      const now = performance.now();
      if (now - shownAt < (stream.isTTY ? everyMs.terminal : everyMs.log)) return;
      shownAt = now;
      const text = `  ${stage}: ${done}${of === undefined ? '' : ` of ${of}`}`;
      stream.write(stream.isTTY ? `\r${text.padEnd(60)}` : `${text}\n`);
      isOpen = stream.isTTY;
    },
    end() {
      if (isOpen) stream.write(`\r${' '.repeat(60)}\r`);
      isOpen = false;
    },
  };
}
