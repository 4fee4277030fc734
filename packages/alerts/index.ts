/** Who is told of which listing, once: subscriptions and changes in, messages out. */
export {};
