/** Which columns a formula takes from the data. Where scopes leave that open, none. */
import { type Trees } from "./parsers.js";

export const columnsOfSql = (tree: Trees["sql"]): readonly string[] =>
  // A nested query may give other names to anything.
  tree.some(({ type }) => /query/i.test(type))
    ? []
    : tree
        .getColumns()
        .filter((column) => column.getTableName() === "t")
        .map((column) => column.getName());

export const columnsOfPlywood = (tree: Trees["plywood"]): readonly string[] => {
  const nodes = nodesOf(tree.toJS());
  const made = new Set<unknown>(["main", ...nodes.flatMap(namesMade)]);
  return nodes.flatMap(({ op, name, nest, ignoreCase }) =>
    // `^` leaves the data, for whatever is around it.
    op === "ref" && typeof name === "string" && !nest && ignoreCase !== true && !made.has(name) ? [name] : [],
  );
};

type Node = Readonly<Record<string, unknown>>;

/** Every part of a formula; a literal has no parts. */
const nodesOf = (value: unknown): readonly Node[] => {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  const node: Node = { ...value };
  return node["op"] === "literal" ? [] : [node, ...Object.values(node).flatMap(nodesOf)];
};

/** What a part of a formula gives names to. */
const namesMade = ({ op, name, dataName, splits }: Node): readonly unknown[] => {
  if (op !== "apply" && op !== "split") return [];
  return [name, dataName, ...(typeof splits === "object" && splits !== null ? Object.keys(splits) : [])];
};
