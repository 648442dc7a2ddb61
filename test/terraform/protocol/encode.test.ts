import { attributePath, indexPath, type Path, root } from "../../../src/terraform/index.js";
import { encodeDiagnostics } from "../../../src/terraform/protocol/encode.js";

const lines = attributePath(root, "lines");

test.each<[string, Path, readonly (string | number)[]]>([
  ["an attribute", lines, ["lines"]],
  ["an element", indexPath(lines, 2), ["lines", 2]],
  ["an attribute of an element", attributePath(indexPath(lines, 2), "name"), ["lines", 2]],
  ["an attribute of an attribute", attributePath(attributePath(root, "owner"), "name"), ["owner"]],
])("a diagnostic of %s points as far as Terraform finds it in the configuration", (_, path, expected) => {
  const [encoded] = encodeDiagnostics([{ severity: "error", summary: "no", detail: "", path }]);
  expect(encoded?.attribute?.steps.map(({ selector }) => selector?.value)).toEqual(expected);
});
