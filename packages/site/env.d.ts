declare module 'virtual:agency' {
  export const site: import('./config.ts').Site;
  export const sisters: import('./canonical.ts').Sister[];
  export const consent: import('@agency/consent').CompiledConsent;
  export const tiles: import('./tiles.ts').Tiles | undefined;
  export const root: string;
  export const today: string;
  export const release: boolean;
  export const posting: import('./posting.ts').Posting;
  /** Of `markCode`. */
  export const code: string;
}
declare module 'virtual:agency/theme.css' {}
declare module 'virtual:agency/listing-map' {}
declare module 'virtual:agency/preloads' {
  const addresses: string[];
  export default addresses;
}
declare module 'virtual:agency/gallery' {
  export const pieces: ReadonlyArray<{
    name: string;
    Component: import('astro/runtime/server/index.js').AstroComponentFactory;
    examples: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  }>;
}
declare module 'virtual:agency/slots/Logo' {
  const component: typeof import('./slots/Logo.astro').default;
  export default component;
}
declare module 'virtual:agency/slots/Header' {
  const component: typeof import('./slots/Header.astro').default;
  export default component;
}
declare module 'virtual:agency/slots/Footer' {
  const component: typeof import('./slots/Footer.astro').default;
  export default component;
}
declare module 'virtual:agency/slots/Home' {
  const component: typeof import('./slots/Home.astro').default;
  export default component;
}
declare module 'virtual:agency/slots/ListingCard' {
  const component: typeof import('@agency/listings/components/ListingCard.astro').default;
  export default component;
}
