# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_report" "weekly" {
  name        = "weekly-sales"
  title       = "Weekly sales"
  owner       = pivot_user.ada.name
  description = "Every Monday at 8, on the week before."
  delivery = {
    frequency      = "P1W"
    frequency_type = "fixed"
    day            = 1
    day_type       = "of-week"
    time           = 8
  }
  time_frame = { interval = "previous_week", start_day = 0, start_time = 0 }
  essence_json = jsonencode({
    dataCube         = pivot_data_cube.orders.name
    filter           = {}
    splits           = [{ dimension = "country", sortType = "measure", direction = "descending" }]
    selectedMeasures = ["count", "revenue"]
    pinnedDimensions = []
    timezone         = "Europe/Paris"
    visualization    = "table"
  })
  admins          = { access = "single", users = [pivot_user.ada.name] }
  recipients      = { access = "specific", roles = [pivot_role.sales.name] }
  external_emails = ["board@shop.example"]
  timezone        = "Europe/Paris"
  send_data_file  = true
  file_format     = "csv"
}

resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["druid-router.example.com:8888"]
}

resource "pivot_data_cube" "orders" {
  name            = "orders"
  title           = "Orders"
  connection_name = pivot_connection.druid.name
  source          = "orders_v2"
  query_mode      = "sql"
  dimensions = [
    { name = "__time", formula = "t.\"__time\"", type = "TIME" },
    { name = "country", formula = "t.\"country\"" },
  ]
  measures = [
    { name = "count", formula = "COUNT(*)" },
    { name = "revenue", formula = "SUM(t.\"revenue\")" },
  ]
  special_time_dimension = "__time"
}

resource "pivot_role" "sales" {
  name  = "sales"
  title = "Sales"
}

resource "pivot_user" "ada" {
  name  = "ada@shop.example"
  email = "ada@shop.example"
  roles = [pivot_role.sales.name]
}
