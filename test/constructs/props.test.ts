/** Slips that a compiler would have caught, in programs that none has read. */
import { type Model } from "../../src/definition/index.js";
import { problemText, unknownProps } from "../../src/constructs/props.js";
import { dataCube } from "../../src/resources/index.js";

test.each<[string, Model, readonly string[]]>([
  [
    "mistyped",
    { deletionProtecton: true },
    ['has no prop "deletionProtecton". Did you mean "deletionProtection"? What has no prop goes into extra.'],
  ],
  [
    "mistyped in an element",
    { measures: [{ name: "a" }, { name: "b", titel: "B" }] },
    ['measures[1] has no prop "titel". Did you mean "title"? What has no prop goes into extra.'],
  ],
  [
    "by the attribute's name",
    { connectionName: "druid" },
    ['has no prop "connectionName". Did you mean "connection"? What has no prop goes into extra.'],
  ],
  [
    "right, left out, or open",
    { title: undefined, connection: "druid", options: { any: 1 }, extra: { more: 1 } },
    [],
  ],
])("props that are %s", (_, props, told) => {
  expect(
    unknownProps(dataCube.attributes, props).map((problem) => problemText(problem, dataCube.attributes)),
  ).toEqual(told);
});
