/** Types, judged by the compiler. */

type IsAny<T> = 0 extends 1 & T ? true : false;

/** Whether each type is assignable to the other; `any`, which always is, is the same as itself alone. */
type Same<A, B> =
  IsAny<A> extends IsAny<B> ? ([A] extends [B] ? ([B] extends [A] ? true : false) : false) : false;

/**
 * Gives a value back, and does not compile unless its type is the very one: `exactly<"count">()(cube.measure("count"))`.
 * The comments `@ts-expect-error` alone would not see that a type has become `any` where everything is right.
 */
export const exactly =
  <Expected>() =>
  <Actual>(value: Same<Actual, Expected> extends true ? Actual : never): Expected =>
    // It is of this type, or the call does not compile.
    value as Expected;
