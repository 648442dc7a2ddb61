import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "**/generated/", "**/cdktf.out/", "src/resources/index.ts", "coverage/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ["*.mjs"] } } },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A cast carries its reason on the line above; reviewers look for it.
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      // Wire objects are dictionaries; deleting a key of a fresh copy is the plain way to leave it out.
      "@typescript-eslint/no-dynamic-delete": "off",
      // The plain way to a copy of an object without some of its keys.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      "no-console": "error",
    },
  },
  { files: ["test/**"], rules: { "max-lines": "off" } },
  { files: ["src/cli/**", "src/codegen/**", "examples/**", "test/bench/**"], rules: { "no-console": "off" } },
  { files: ["**/*.{mjs,cjs}"], ...tseslint.configs.disableTypeChecked },
);
