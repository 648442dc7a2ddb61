/**
 * All kinds of objects in one apply and one destroy, ordered by their references alone. The emulator refuses an object
 * that points at one which is not there, and the end of one that is pointed at would leave such a pointer.
 */
import { startEmulator } from "../../src/emulator/index.js";
import { createTerraformProject } from "../support/terraform-project.js";

jest.setTimeout(120_000);

const configuration = `
variable "password" {
  type      = string
  sensitive = true
  ephemeral = true
}

resource "pivot_report" "weekly" {
  name     = "weekly"
  title    = "Weekly edits"
  owner    = pivot_user.ada.name
  timezone = "Etc/UTC"
  delivery = { frequency = "P7D", frequency_type = "fixed", day = 1, day_type = "of-week", time = 8 }
  admins   = { access = "single", users = [pivot_user.ada.name] }
  essence_json = jsonencode({
    dataCube         = pivot_data_cube.wiki.name
    filter           = {}
    splits           = []
    selectedMeasures = ["edits"]
    pinnedDimensions = []
    timezone         = "Etc/UTC"
    visualization    = "totals"
  })
}

resource "pivot_alert" "quiet" {
  name            = "quiet"
  title           = "Nobody edits"
  owner           = pivot_user.ada.name
  data_cube       = pivot_data_cube.wiki.name
  check_frequency = "PT1H"
  time_frame      = "PT1H"
  conditions      = [{ type = "value", measure = "edits", condition = "lessThan", value = 1 }]
  recipients      = { access = "specific", roles = [pivot_role.readers.name] }
}

resource "pivot_dashboard" "overview" {
  name  = "overview"
  title = "Overview"
  pages = [{
    name  = "p1"
    label = "All"
    tiles = [{
      name     = "t1"
      type     = "visualization"
      position = { width = 6, height = 4 }
      title    = "Edits"
      essence_json = jsonencode({
        dataCube         = pivot_data_cube.wiki.name
        selectedMeasures = ["edits"]
        visualization    = "totals"
        timezone         = "Etc/UTC"
      })
    }]
  }]
  read_access = { access = "specific", roles = [pivot_role.readers.name] }
}

resource "pivot_data_cube" "wiki" {
  name            = "wiki"
  connection_name = pivot_connection.druid.name
  source          = "wikipedia"
  query_mode      = "sql"
  measures        = [{ name = "edits", formula = "COUNT(*)" }]
  read_access     = { access = "specific", roles = [pivot_role.readers.name], users = [pivot_user.ada.name] }
}

resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["localhost:8888"]
}

resource "pivot_user_status" "ada" {
  name     = pivot_user.ada.name
  disabled = true
}

resource "pivot_user_auth" "ada" {
  name                = pivot_user.ada.name
  password_wo         = var.password
  password_wo_version = 1
}

resource "pivot_user" "ada" {
  name  = "ada@example.com"
  email = "ada@example.com"
  roles = [pivot_role.readers.name]
}

resource "pivot_role" "readers" {
  name        = "readers"
  permissions = ["AccessVisualization"]
}

data "pivot_data_cubes" "on_druid" {
  connection_name = pivot_connection.druid.name
  depends_on      = [pivot_data_cube.wiki]
}

data "pivot_data_cubes" "elsewhere" {
  title      = "No such title"
  depends_on = [pivot_data_cube.wiki]
}

output "cubes" {
  value = [data.pivot_data_cubes.on_druid.data_cubes[*].name, data.pivot_data_cubes.elsewhere.data_cubes[*].name]
}
`;

test("nine kinds of objects come and go in the order of their references", async () => {
  const pivot = await startEmulator();
  const project = await createTerraformProject({
    PIVOT_ENDPOINT: pivot.endpoint,
    PIVOT_API_TOKEN: pivot.token,
    TF_VAR_password: "correct horse battery staple",
  });
  try {
    await project.write(configuration);
    await project.init();
    await project.apply();
    const count = () =>
      Object.fromEntries(Object.entries(pivot.snapshot()).map(([kind, objects]) => [kind, objects.length]));
    const one = {
      users: 1,
      userAuths: 1,
      userStatuses: 1,
      connections: 1,
      dataCubes: 1,
      dashboards: 1,
      alerts: 1,
      reports: 1,
    };
    // The built-in super-admin is a role, too.
    expect(count()).toEqual({ ...one, roles: 2 });
    const { output } = await project.terraform("output", "-json", "cubes");
    expect(JSON.parse(output)).toEqual([["wiki"], []]);
    expect((await project.plan()).changes).toEqual([]);

    await project.destroy();
    // The documents show no DELETE of a user status: what is left says nothing.
    expect(pivot.snapshot().userStatuses).toEqual([{ name: "ada@example.com" }]);
    const none = Object.fromEntries(Object.keys(one).map((kind) => [kind, 0]));
    expect(count()).toEqual({ ...none, roles: 1, userStatuses: 1 });
  } finally {
    await pivot.close();
    await project.remove();
  }
});
