/** Alerts, with people to notify. */
import { type Construct } from "constructs";
import { Alert as Generated, type AlertProps } from "./generated/alert.js";
import { type AccessList } from "./generated/shapes.js";
import { granted, type Grantee } from "./grant.js";
import { namesOf } from "./props.js";

/** An alert: watches a data cube and tells people when a measure crosses a line. */
export class Alert extends Generated {
  #recipients: AccessList | undefined;

  constructor(scope: Construct, id: string, props: AlertProps) {
    super(scope, id, props);
    this.#recipients = props.recipients;
  }

  /** Tells users, and everybody with a role, besides those of `recipients`. */
  notify(...grantees: readonly Grantee[]): void {
    this.#recipients = granted(this.#recipients, grantees, `${this.node.path}: recipients`);
    this.resource.putRecipients(namesOf(this.#recipients));
  }
}
