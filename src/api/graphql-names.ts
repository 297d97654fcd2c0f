/** `former-member` as GraphQL spells it: `formerMember`. */
export type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<CamelCase<Tail>>}`
  : S;

/** `formerMember` as the domain and the database spell it: `former-member`. */
export type KebabCase<S extends string> = S extends `${infer Head}${infer Tail}`
  ? Head extends Uppercase<Head>
    ? Head extends Lowercase<Head>
      ? `${Head}${KebabCase<Tail>}`
      : `-${Lowercase<Head>}${KebabCase<Tail>}`
    : `${Head}${KebabCase<Tail>}`
  : S;

/** A domain word in GraphQL's spelling; the type follows, so a word missing from the schema does not compile. */
export const toGraphql = <S extends string>(word: S): CamelCase<S> =>
  word.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) as CamelCase<S>;

/** A GraphQL word in the domain's spelling. */
export const toDomain = <S extends string>(word: S): KebabCase<S> =>
  word.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as KebabCase<S>;
