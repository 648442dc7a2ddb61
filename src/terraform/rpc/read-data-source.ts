/** What a data source finds. */
import { type Diagnostics } from "../diagnostics.js";
import { type DataSource } from "../provider.js";
import { type ObjectValue } from "../values/value.js";
import { reportNothing } from "./check.js";
import { found } from "./fit.js";

export interface ReadDataSourceRequest {
  readonly typeName: string;
  readonly config: ObjectValue;
  readonly diagnostics: Diagnostics;
}

/** Undefined together with an error. */
export const readDataSource = async (
  source: DataSource,
  { typeName, config, diagnostics }: ReadDataSourceRequest,
): Promise<ObjectValue | undefined> => {
  const given = await source.read({ config, diagnostics });
  if (given) return found(source.schema.attributes, given, { diagnostics, typeName, by: "the read" });
  reportNothing(diagnostics, `a read of ${typeName}`);
  return undefined;
};
