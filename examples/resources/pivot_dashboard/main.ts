/** A dashboard of one page: a text, and a chart of the data cube that the same stack makes. */
import { App, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Connection, Dashboard, DataCube, PivotProvider } from "cdktf-provider-pivot";

class Wikipedia extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const druid = new Connection(this, "druid", {
      name: "druid",
      type: "druidsql",
      queryHosts: ["druid-router.example.com:8888"],
    });

    const wiki = new DataCube(this, "wiki", {
      name: "wiki",
      title: "Wikipedia edits",
      connection: druid,
      source: "wikipedia",
      queryMode: "sql",
      dimensions: [
        { name: "__time", type: "TIME", formula: 't."__time"' },
        { name: "channel", formula: 't."channel"' },
      ],
      measures: [{ name: "edits", formula: "COUNT(*)" }],
      specialTimeDimension: "__time",
    });

    // The latest day in the data, whenever somebody looks.
    const lastDay = {
      dimension: "__time",
      action: "overlap",
      dynamic: { op: "timeRange", operand: { op: "ref", name: "m" }, duration: "P1D", step: -1 },
    };

    new Dashboard(this, "edits", {
      name: "wiki-edits",
      title: "Edits of Wikipedia",
      type: "dashboard2",
      readAccess: { access: "all" },
      pages: [
        {
          name: "page",
          label: "Latest day",
          tiles: [
            {
              name: "about",
              type: "markdown",
              titleHidden: true,
              position: { width: 12, height: 2 },
              content: "Edits of all Wikipedias, by channel.",
            },
            {
              name: "channels",
              type: "visualization",
              title: "Edits by channel",
              position: { width: 12, height: 8, y: 2 },
              facetEssence: {
                // The cube's name as a reference: Terraform makes the cube first.
                dataCube: wiki.name,
                timezone: "Etc/UTC",
                filter: { clauses: [lastDay] },
                axesSplits: [
                  [{ dimension: wiki.dimension("channel"), sortType: "measure", direction: "descending" }],
                ],
                visualization: "pie-chart",
                selectedMeasures: [{ measure: wiki.measure("edits") }],
              },
            },
          ],
        },
      ],
    });
  }
}

const app = new App();
new Wikipedia(app, "wikipedia");
app.synth();
