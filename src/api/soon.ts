/** What is there already, or will be. A promise for each of thousands of small things costs more than the things. */
export type Soon<T> = T | Promise<T>;

/** Goes on with what is there at once, and with what will be when it is. */
export const after = <T, U>(soon: Soon<T>, then: (value: T) => Soon<U>): Soon<U> =>
  soon instanceof Promise ? soon.then(then) : then(soon);
