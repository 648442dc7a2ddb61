/** An alert on a data cube of the same stack: recipients get mail, and a Slack channel a message. */
import { App, TerraformStack, TerraformVariable } from "cdktf";
import { type Construct } from "constructs";
import { Alert, Connection, DataCube, PivotProvider, Role, User } from "cdktf-provider-pivot";

class Watch extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const sales = new Role(this, "sales", { name: "sales", title: "Sales", permissions: ["AccessAlerts"] });
    const ada = new User(this, "ada", {
      name: "ada@shop.example",
      email: "ada@shop.example",
      roles: [sales],
    });

    const orders = new DataCube(this, "orders", {
      name: "orders",
      title: "Orders",
      connection: new Connection(this, "druid", {
        name: "druid",
        type: "druidsql",
        queryHosts: ["druid-router.example.com:8888"],
      }),
      source: "orders_v2",
      queryMode: "sql",
      dimensions: [
        { name: "__time", type: "TIME", formula: 't."__time"' },
        { name: "country", formula: 't."country"' },
      ],
      measures: [{ name: "revenue", formula: 'SUM(t."revenue")' }],
      specialTimeDimension: "__time",
    });

    // Whoever knows the URL can post to the channel: its value comes from TF_VAR_slack_url.
    const slackUrl = new TerraformVariable(this, "slack_url", { type: "string", sensitive: true });

    new Alert(this, "drop", {
      name: "revenue-drop",
      title: "Revenue dropped",
      owner: ada,
      dataCube: orders,
      checkFrequency: "PT1H",
      timeFrame: "P1D",
      // Each country by itself.
      type: "within-split",
      splits: [{ dimension: "country" }],
      // A fifth less than on the day before. A measure that the cube does not have would not compile.
      conditions: [{ type: "percent-delta", measure: "revenue", condition: "lessThan", value: -20 }],
      compare: { type: "relative", duration: "P1D" },
      severity: "warning",
      recipients: { access: "specific", roles: [sales] },
      admins: { access: "single", users: [ada] },
      sendEmailToRecipients: true,
      webhooks: [
        {
          type: "slack",
          url: slackUrl.stringValue,
          payload: JSON.stringify({ text: "%title%: %summary%" }),
        },
      ],
    });
  }
}

const app = new App();
new Watch(app, "watch");
app.synth();
