/** itemsjs ships no types that its exports lead to. */
declare module 'itemsjs' {
  interface ItemsJs<Item> {
    search(options: {
      per_page: number;
      filters: Record<string, string[]>;
      filter: (item: Item) => boolean;
    }): { pagination: { total: number } };
  }
  export default function itemsjs<Item>(items: readonly Item[], options: object): ItemsJs<Item>;
}
