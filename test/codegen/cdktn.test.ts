import { importingCdktn } from "../../src/codegen/cdktn.js";

test.each<[string, string, string]>([
  ["a module that is required", 'const cdktf_1 = require("cdktf");', 'const cdktf_1 = require("cdktn");'],
  [
    "a whole module that is required",
    'const cdktf = __importStar(require("cdktf"));',
    'const cdktf = __importStar(require("cdktn"));',
  ],
  [
    "a file in the package",
    'require("cdktf/lib/synthesize/synthesizer")',
    'require("cdktn/lib/synthesize/synthesizer")',
  ],
  [
    "a declaration's import",
    'import { type IResolvable } from "cdktf";',
    'import { type IResolvable } from "cdktn";',
  ],
  ["single quotes", "import * as cdktf from 'cdktf';", "import * as cdktf from 'cdktn';"],
  ["an import for its effects", 'import "cdktf";', 'import "cdktn";'],
  ["an export", 'export { Token } from "cdktf";', 'export { Token } from "cdktn";'],
  ["an inferred type", 'a: import("cdktf").Token;', 'a: import("cdktn").Token;'],
  [
    "every line",
    'require("cdktf");\nrequire("cdktf/lib/app");\n',
    'require("cdktn");\nrequire("cdktn/lib/app");\n',
  ],
])("%s comes from cdktn", (_, built, rewritten) => {
  expect(importingCdktn(built)).toBe(rewritten);
});

test.each([
  ["a package whose name begins so", 'import { Role } from "cdktf-provider-pivot";'],
  ["a package of its scope", 'require("@cdktf/commons")'],
  ["a file of our own", 'require("./cdktf")'],
  ["another package", 'require("constructs")'],
  ["a text", 'const tool = "cdktf";'],
  ["what the import is called", "class Role extends cdktf.TerraformResource {}"],
])("%s stays as it is", (_, built) => {
  expect(importingCdktn(built)).toBe(built);
});
