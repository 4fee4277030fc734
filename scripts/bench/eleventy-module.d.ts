/** The part of Eleventy that the bench uses: it comes without types. */
declare module '@11ty/eleventy' {
  interface Settings {
    setIncludesDirectory(folder: string): void;
    addGlobalData(name: string, value: unknown): void;
    addFilter(name: string, filter: (value: never) => unknown): void;
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { quietMode: boolean; config: (settings: Settings) => void },
    );
    write(): Promise<void>;
  }
}
