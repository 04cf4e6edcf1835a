import type { en } from './en';

type Shape<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Shape<T[Key]> };

/** All words of the interface. A language that lacks one is a type error. */
export type Words = Shape<typeof en>;
