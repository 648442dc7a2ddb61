/** Reports, with people to send them to. */
import { type Construct } from "constructs";
import { Report as Generated, type ReportProps } from "./generated/report.js";
import { AccessLists, type Grantee } from "./grant.js";

/** A report: a view of a data cube that arrives by mail, at regular times. */
export class Report extends Generated {
  readonly #access: AccessLists<"recipients">;

  constructor(scope: Construct, id: string, props: ReportProps) {
    super(scope, id, props);
    this.#access = new AccessLists(this.node.path, props);
  }

  /**
   * Sends it to users, and to everybody with a role, besides those of `recipients`. Where the props leave that out, the
   * list, which was as Pivot has it, becomes these alone.
   */
  sendTo(...grantees: readonly Grantee[]): void {
    this.#access.grant("recipients", grantees, (list) => this.resource.putRecipients(list));
  }
}
