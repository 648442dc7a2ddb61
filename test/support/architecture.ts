/** Which file imports what, read with the TypeScript parser, and what of that goes too far. */
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";

export interface Import {
  readonly specifier: string;
  /** Whether nothing of it is left at run time. */
  readonly typesOnly: boolean;
  readonly line: number;
}

/** How far the files of one folder of src reach. A folder always reaches itself. */
export interface Reach {
  /** Folders of src whose index.ts may be imported. */
  readonly values: readonly string[];
  /** Folders of which types alone may be imported. */
  readonly types?: readonly string[];
  /** Packages: `zod`, or all of a scope: `@cdktf/*`. */
  readonly packages: readonly string[];
  /** Whether it touches the machine: files, sockets, cryptography. */
  readonly node: boolean;
  /** Files of other folders that one file may import past the index, by that file: `{"main.ts": ["terraform/serve.ts"]}`. */
  readonly doors?: Readonly<Record<string, readonly string[]>>;
}

/** The reach of each folder of src; `index.ts` stands for the file in no folder. */
export type Reaches = Readonly<Record<string, Reach>>;

/** TypeScript texts by their path from the root of the repository. */
export type Sources = Readonly<Record<string, string>>;

export const importsOf = (text: string): readonly Import[] => {
  const file = ts.createSourceFile("source.ts", text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    const line = file.getLineAndCharacterOfPosition(specifier.getStart(file)).line + 1;
    found.push({ specifier: specifier.text, typesOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportsTypesOnly(node));
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && isLoader(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

/** `import(…)` and `require(…)`. */
const isLoader = (callee: ts.Expression): boolean =>
  callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");

const importsTypesOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every(({ isTypeOnly }) => isTypeOnly)
  );
};

const exportsTypesOnly = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly ||
  (exportClause !== undefined &&
    ts.isNamedExports(exportClause) &&
    exportClause.elements.every((element) => element.isTypeOnly));

/** Every import that goes beyond its folder's reach, in words: where, what, and what would be right. */
export const trespasses = (sources: Sources, reaches: Reaches): readonly string[] =>
  Object.entries(sources).flatMap(([path, text]) => {
    const folder = folderOf(path);
    const reach = reaches[folder];
    if (!reach) return [`${path} is in no folder of the table: say what ${folder} may import`];
    return importsOf(text).flatMap((one) => {
      const wrong = one.specifier.startsWith(".")
        ? wrongReach(path, one, folder, reach)
        : wrongPackage(one, folder, reach);
      return wrong === undefined ? [] : [`${path}:${one.line} imports ${one.specifier}: ${wrong}`];
    });
  });

/** `src/api/errors/http-error.ts` → `api`. */
const folderOf = (path: string): string => path.split("/")[1] ?? "";

const wrongReach = (
  path: string,
  { specifier, typesOnly }: Import,
  folder: string,
  { values, types = [], doors = {} }: Reach,
): string | undefined => {
  const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
  if (!target.startsWith("src/")) return "it lies outside of src";
  const other = folderOf(target);
  if (other === folder) return undefined;
  if (!values.includes(other)) {
    if (!types.includes(other)) return `${folder} may not import ${other}`;
    if (!typesOnly) return `${folder} may import types of ${other} alone`;
  }
  const open = doors[path.slice(`src/${folder}/`.length)] ?? [];
  const isOpen = target === `src/${other}/index.ts` || open.includes(target.slice("src/".length));
  return isOpen ? undefined : `take it from ${other}/index.ts`;
};

const wrongPackage = (
  { specifier }: Import,
  folder: string,
  { packages, node }: Reach,
): string | undefined => {
  if (isBuiltin(specifier)) return node ? undefined : `${folder} may not touch the machine`;
  const [scope = "", name = ""] = specifier.split("/");
  const allowed = scope.startsWith("@") ? [`${scope}/${name}`, `${scope}/*`] : [scope];
  return allowed.some((one) => packages.includes(one)) ? undefined : `${folder} may not import this package`;
};

/** Paths that exist on one developer's machine only. */
export const machinePaths = (text: string): readonly string[] =>
  text.match(/\/(?:work\/[A-Za-z.]|root\/|farm\/)\S*/g) ?? [];

/** `path: lines` of every source with more lines than that. */
export const longerThan = (limit: number, sources: Sources): readonly string[] =>
  Object.entries(sources)
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ lines }) => lines > limit)
    .map(({ path, lines }) => `${path}: ${lines}`);
