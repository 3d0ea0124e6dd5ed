declare const brand: unique symbol;

/** A `Base` that must not be mixed with other values of the same base: ids, mostly. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
