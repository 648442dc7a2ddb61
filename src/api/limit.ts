/** Runs at most so many tasks at once; the others wait in order. */
export type Limit = <T>(task: () => Promise<T>) => Promise<T>;

export const createLimit = (most: number): Limit => {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    // Whoever ends hands its place on, so nobody can slip in between.
    if (running >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};
