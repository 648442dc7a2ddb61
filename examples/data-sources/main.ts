/** Looking things up: one role by its name, and all data cubes of a connection. */
import { App, TerraformOutput, TerraformStack } from "cdktf";
import { type Construct } from "constructs";
import { Connection, DataCube, level1, PivotProvider, Role } from "cdktf-provider-pivot";

class LookingUp extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);

    // Where Pivot is and how to get in: PIVOT_ENDPOINT and PIVOT_API_TOKEN.
    new PivotProvider(this, "pivot");

    const druid = new Connection(this, "druid", {
      name: "druid",
      type: "druidsql",
      queryHosts: ["druid-router.example.com:8888"],
    });
    const wiki = new DataCube(this, "wiki", { name: "wiki", connection: druid, source: "wikipedia" });
    const readers = new Role(this, "readers", { name: "readers", title: "Readers" });

    const found = new level1.dataPivotRole.DataPivotRole(this, "found", { name: readers.name });
    const cubes = new level1.dataPivotDataCubes.DataPivotDataCubes(this, "cubes", {
      connectionName: druid.name,
      dependsOn: [wiki],
    });

    new TerraformOutput(this, "title", { value: found.title });
    new TerraformOutput(this, "names", { value: `\${${cubes.fqn}.data_cubes[*].name}` });
  }
}

const app = new App();
new LookingUp(app, "looking-up");
app.synth();
