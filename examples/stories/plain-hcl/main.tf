# The quickstart without TypeScript. `npx pivot-tf install` once, then terraform init and apply;
# PIVOT_ENDPOINT and PIVOT_API_TOKEN say where Pivot is and how to get in.
terraform {
  required_providers {
    pivot = { source = "pivot-as-code/pivot" }
  }
}

provider "pivot" {}

resource "pivot_connection" "druid" {
  name        = "druid"
  title       = "Druid"
  type        = "druidsql"
  query_hosts = ["druid-router.example.com:8888"]
}

resource "pivot_role" "readers" {
  name        = "wiki-readers"
  title       = "Readers of Wikipedia edits"
  permissions = ["AccessVisualization"]
}

resource "pivot_data_cube" "wiki" {
  name            = "wiki"
  title           = "Wikipedia edits"
  connection_name = pivot_connection.druid.name
  source          = "wikipedia"
  query_mode      = "sql"
  dimensions = [
    { name = "__time", type = "TIME", formula = "t.\"__time\"" },
    { name = "channel", formula = "t.\"channel\"" },
  ]
  measures    = [{ name = "edits", formula = "COUNT(*)" }]
  read_access = { access = "specific", roles = [pivot_role.readers.name] }
}
