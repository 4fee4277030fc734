declare module 'virtual:agency' {
  export const site: import('./config.ts').Site;
  export const root: string;
  export const today: string;
  export const release: boolean;
}
declare module 'virtual:agency/theme.css' {}
declare module 'virtual:agency/preloads' {
  const addresses: string[];
  export default addresses;
}
declare module 'virtual:agency/slots/Logo' {
  export { default } from './slots/Logo.astro';
}
declare module 'virtual:agency/slots/Header' {
  export { default } from './slots/Header.astro';
}
declare module 'virtual:agency/slots/Footer' {
  export { default } from './slots/Footer.astro';
}
declare module 'virtual:agency/slots/Home' {
  export { default } from './slots/Home.astro';
}
declare module 'virtual:agency/slots/ListingCard' {
  export { default } from '@agency/listings/components/ListingCard.astro';
}
