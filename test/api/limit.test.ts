import { createLimit } from "../../src/api/limit.js";

/** Tasks that end when told to. */
const tasks = (limit: ReturnType<typeof createLimit>, count: number) => {
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const results = Array.from({ length: count }, (_, index) =>
    limit(
      () =>
        new Promise<number>((resolve, reject) => {
          started.push(index);
          ends[index] = () => (index === 1 ? reject(new Error("failed")) : resolve(index));
        }),
    ),
  );
  return { started, end: (index: number) => ends[index]?.(), results: Promise.allSettled(results) };
};

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("runs so many at once, the others in order, failures or not", async () => {
  const { started, end, results } = tasks(createLimit(2), 5);
  await settle();
  expect(started).toEqual([0, 1]);
  end(1);
  await settle();
  expect(started).toEqual([0, 1, 2]);
  end(0);
  end(2);
  await settle();
  expect(started).toEqual([0, 1, 2, 3, 4]);
  end(3);
  end(4);
  expect((await results).map(({ status }) => status)).toEqual([
    "fulfilled",
    "rejected",
    "fulfilled",
    "fulfilled",
    "fulfilled",
  ]);
});

test("a place that is handed on is not free", async () => {
  const limit = createLimit(1);
  const first = tasks(limit, 2);
  await settle();
  first.end(0);
  await settle();
  expect(first.started).toEqual([0, 1]);
  const later = tasks(limit, 1);
  await settle();
  expect(later.started).toEqual([]);
  first.end(1);
  await settle();
  expect(later.started).toEqual([0]);
  later.end(0);
  await Promise.all([first.results, later.results]);
});

test("has room again once all are done", async () => {
  const limit = createLimit(1);
  await limit(() => Promise.resolve());
  await expect(limit(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(limit(() => Promise.resolve("yes"))).resolves.toBe("yes");
});
