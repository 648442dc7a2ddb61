/** A first stack: a connection, a role, and a data cube that refers to both. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Connection, DataCube, PivotProvider, Role } from "cdktf-provider-pivot";

class Quickstart extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const druid = new Connection(this, "druid", {
      name: "druid",
      title: "Druid",
      type: "druidsql",
      queryHosts: ["druid-router.example.com:8888"],
    });

    const readers = new Role(this, "readers", {
      name: "wiki-readers",
      title: "Readers of Wikipedia edits",
      permissions: ["AccessVisualization"],
    });

    new DataCube(this, "wiki", {
      name: "wiki",
      title: "Wikipedia edits",
      connection: druid,
      source: "wikipedia",
      queryMode: "sql",
      dimensions: [
        { name: "__time", type: "TIME", formula: 't."__time"' },
        { name: "channel", formula: 't."channel"' },
        { name: "cityName", formula: 't."cityName"' },
        { name: "page", formula: 't."page"' },
      ],
      measures: [
        { name: "edits", formula: "COUNT(*)" },
        { name: "added", title: "Characters added", formula: 'SUM(t."added")' },
      ],
      specialTimeDimension: "__time",
      defaultSelectedMeasures: ["edits"],
      readAccess: { access: "specific", roles: [readers] },
    });
  }
}

const app = new App();
new Quickstart(app, "quickstart");
app.synth();
