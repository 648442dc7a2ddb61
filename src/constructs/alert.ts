/** Alerts, with people to notify. */
import { type Construct } from "constructs";
import { Alert as Generated, type AlertProps } from "./generated/alert.js";
import { AccessLists, type Grantee } from "./grant.js";

/**
 * An alert: watches a data cube and tells people when a measure crosses a line. The names that it uses are those of the
 * cube, as far as the compiler knows these, and at synthesis as far as the program says them.
 */
export class Alert<
  DimensionName extends string = string,
  MeasureName extends string = string,
> extends Generated {
  readonly #access: AccessLists<"recipients">;

  constructor(scope: Construct, id: string, props: AlertProps<DimensionName, MeasureName>) {
    super(scope, id, props);
    this.#access = new AccessLists(this.node.path, props);
  }

  /**
   * Tells users, and everybody with a role, besides those of `recipients`. Where the props leave that out,
   * the list, which was as Pivot has it, becomes these alone.
   */
  notify(...grantees: readonly Grantee[]): void {
    this.#access.grant("recipients", grantees, (list) => this.resource.putRecipients(list));
  }
}
