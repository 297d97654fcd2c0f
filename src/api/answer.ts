/** What a resolver returns for a type some of whose fields have resolvers of their own. */
export type Answer<T, Lazy extends keyof T = never> = Omit<T, Lazy>;
