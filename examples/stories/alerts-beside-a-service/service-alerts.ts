/** What every service is watched for: written once by those who run Pivot, used in the repository of each service. */
import { Construct } from "constructs";
import { Access, Alert, DataCube, Duration, Filter, filter, Role, User } from "cdktf-provider-pivot";

/** Made and managed elsewhere. These are the names that alerts may use; one that it does not have is a warning in the plan. */
const requests = DataCube.fromName("requests", { dimensions: ["service"], measures: ["failed", "slowest"] });

export interface ServiceAlertsProps {
  /** As the dimension `service` of the data cube has it. */
  readonly service: string;
  /** The user that owns the alerts; everybody with the role of the same name and `-team` is told. */
  readonly team: string;
  /** Failed requests in five minutes that are too many. */
  readonly failures: number;
  /**
   * Milliseconds that no request may take.
   * @default - nobody is told of slow ones
   */
  readonly slowest?: number;
}

export class ServiceAlerts extends Construct {
  constructor(scope: Construct, id: string, { service, team, failures, slowest }: ServiceAlertsProps) {
    super(scope, id);
    const owner = User.fromName(`${team}@shop.example`);
    const watch = (what: string, title: string, measure: "failed" | "slowest", limit: number): Alert =>
      new Alert(this, what, {
        name: `${service}-${what}`,
        title: `${service}: ${title}`,
        dataCube: requests,
        owner,
        checkFrequency: Duration.minutes(5),
        timeFrame: Duration.minutes(5),
        filter: filter(Filter.in("service", [service])),
        conditions: [{ type: "value", measure, condition: "greaterThan", value: limit }],
        recipients: Access.only(Role.fromName(`${team}-team`)),
      });
    watch("failures", "requests fail", "failed", failures);
    if (slowest !== undefined) watch("slow", "requests are slow", "slowest", slowest);
  }
}
