/** Rectangles on a grid, as tiles lie on a page. */
import { isModel } from "./model.js";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A position of which all is known now; what it leaves out of its place is 0. */
export const boxOf = (position: unknown): Box | undefined => {
  if (!isModel(position)) return undefined;
  const { width, height } = position;
  const [x, y] = [position["x"] ?? 0, position["y"] ?? 0];
  return isNumber(x) && isNumber(y) && isNumber(width) && isNumber(height)
    ? { x, y, width, height }
    : undefined;
};

const isNumber = (value: unknown): value is number => typeof value === "number";

export const rightEdge = ({ x, width }: Box): number => x + width;
export const lowerEdge = ({ y, height }: Box): number => y + height;

/** Whether one lies upon the other; to touch is not to. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < rightEdge(b) && b.x < rightEdge(a) && a.y < lowerEdge(b) && b.y < lowerEdge(a);

export const boxText = ({ x, y, width, height }: Box): string =>
  `at x ${x}, y ${y} is ${width} wide and ${height} high`;
