import { column, type DashboardPageTile, essence, grid, row, Tile } from "cdktf-provider-pivot";

const tile = (name: string, width: number, height: number): DashboardPageTile =>
  Tile.markdown(name, { content: "…", width, height });

const places = (tiles: readonly DashboardPageTile[]): object =>
  Object.fromEntries(
    tiles.map(({ name, position: { x, y, width, height } }) => [name, [x, y, width, height]]),
  );

test("a row goes from left to right", () => {
  expect(places(row(tile("a", 5, 3), tile("b", 4, 8), tile("c", 1, 1)))).toEqual({
    a: [0, 0, 5, 3],
    b: [5, 0, 4, 8],
    c: [9, 0, 1, 1],
  });
});

test("a column goes from top to bottom", () => {
  expect(places(column(tile("a", 5, 3), tile("b", 4, 8), tile("c", 1, 1)))).toEqual({
    a: [0, 0, 5, 3],
    b: [0, 3, 4, 8],
    c: [0, 11, 1, 1],
  });
});

test("rows and columns nest, and the next begins after the largest", () => {
  const page = column(
    tile("title", 24, 2),
    row(tile("a", 12, 12), column(tile("b", 12, 4), tile("c", 6, 4)), tile("d", 2, 2)),
    row(tile("e", 24, 6)),
  );
  expect(places(page)).toEqual({
    title: [0, 0, 24, 2],
    a: [0, 2, 12, 12],
    b: [12, 2, 12, 4],
    c: [12, 6, 6, 4],
    d: [24, 2, 2, 2],
    e: [0, 14, 24, 6],
  });
});

test("a tile's own place counts from the one that it gets", () => {
  const b = { ...tile("b", 4, 4), position: { width: 4, height: 4, x: 2, y: 1 } };
  expect(places(row(tile("a", 4, 4), b, tile("c", 4, 4)))).toEqual({
    a: [0, 0, 4, 4],
    b: [6, 1, 4, 4],
    c: [10, 0, 4, 4],
  });
});

test("a grid leaves tiles where they say they are", () => {
  const b = { ...tile("b", 4, 4), position: { width: 4, height: 4, y: 4 } };
  expect(places(grid(row(tile("a", 4, 4)), b))).toEqual({ a: [0, 0, 4, 4], b: [0, 4, 4, 4] });
});

test("an empty page is one", () => {
  expect([row(), column(), grid()]).toEqual([[], [], []]);
});

test.each<[string, () => unknown, string]>([
  [
    "tiles one upon another",
    () => grid(tile("a", 5, 3), { ...tile("b", 2, 2), position: { width: 2, height: 2, x: 4, y: 2 } }),
    'Tiles overlap: "a" at x 0, y 0 is 5 wide and 3 high, and "b" at x 4, y 2 is 2 wide and 2 high. Move or shrink one.',
  ],
  [
    "tiles written by hand, one upon another, in a row",
    () => row([tile("a", 1, 1), tile("b", 2, 2)]),
    'Tiles overlap: "a" at x 0, y 0 is 1 wide and 1 high, and "b" at x 0, y 0 is 2 wide and 2 high. Move or shrink one.',
  ],
  [
    "a view without its tile",
    // @ts-expect-error it is no tile
    () => row(tile("a", 1, 1), essence({ dataCube: "orders", measures: [] })),
    "A block is an object. Expected a tile, such as Tile.markdown(…), or rows and columns of tiles.",
  ],
  [
    "nothing in a column",
    // @ts-expect-error it is no tile
    () => column([undefined]),
    "A block is undefined. Expected a tile, such as Tile.markdown(…), or rows and columns of tiles.",
  ],
  [
    "a tile off the page",
    () => row({ ...tile("a", 1, 1), position: { width: 1, height: 1, x: -1 } }),
    'Tile "a": x is -1. Expected a whole number, 0 or more.',
  ],
  [
    "a tile of half a unit",
    () => tile("a", 0.5, 1),
    "Tile.markdown: width is 0.5. Expected a whole number, 1 or more.",
  ],
  [
    "a tile without height",
    () => tile("a", 1, 0),
    "Tile.markdown: height is 0. Expected a whole number, 1 or more.",
  ],
])("%s: refused", (_, make, message) => {
  expect(make).toThrow(new Error(message));
});

test("tiles that only touch do not overlap", () => {
  const at = (name: string, x: number, y: number): DashboardPageTile => ({
    ...tile(name, 2, 2),
    position: { width: 2, height: 2, x, y },
  });
  expect(grid(at("a", 2, 2), at("b", 0, 2), at("c", 4, 2), at("d", 2, 0), at("e", 2, 4))).toHaveLength(5);
});

test("nobody moves a tile later, and the given one stays as it was", () => {
  const a = { ...tile("a", 1, 1) };
  const [moved] = row(tile("b", 1, 1), a).slice(1);
  expect(moved?.position).toEqual({ width: 1, height: 1, x: 1, y: 0 });
  expect(Object.isFrozen(moved?.position)).toBe(true);
  expect(a.position).toEqual({ width: 1, height: 1 });
});

test("the whole tile goes along", () => {
  const view = essence({ dataCube: "orders", measures: ["count"] });
  expect(row(Tile.view("orders", { essence: view, width: 12, height: 12, title: "Orders" }))).toStrictEqual([
    {
      name: "orders",
      type: "visualization",
      position: { width: 12, height: 12, x: 0, y: 0 },
      title: "Orders",
      essence: view,
    },
  ]);
});
