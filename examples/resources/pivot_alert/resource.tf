# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_alert" "drop" {
  name            = "revenue-drop"
  title           = "Revenue dropped"
  owner           = pivot_user.ada.name
  data_cube       = pivot_data_cube.orders.name
  check_frequency = "PT1H"
  time_frame      = "P1D"
  type            = "within-split"
  splits_json     = jsonencode([{ dimension = "country" }])
  conditions = [
    {
      type      = "percent-delta"
      measure   = "revenue"
      condition = "lessThan"
      value     = -20
    },
  ]
  compare    = { type = "relative", duration = "P1D" }
  severity   = "warning"
  recipients = { access = "specific", roles = [pivot_role.sales.name] }
  admins     = { access = "single", users = [pivot_user.ada.name] }
  webhooks = [
    {
      type    = "slack"
      url     = var.slack_url
      payload = "{\"text\":\"%title%: %summary%\"}"
    },
  ]
  send_email_to_recipients = true
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
  measures               = [{ name = "revenue", formula = "SUM(t.\"revenue\")" }]
  special_time_dimension = "__time"
}

resource "pivot_role" "sales" {
  name        = "sales"
  title       = "Sales"
  permissions = ["AccessAlerts"]
}

resource "pivot_user" "ada" {
  name  = "ada@shop.example"
  email = "ada@shop.example"
  roles = [pivot_role.sales.name]
}

variable "slack_url" {
  type      = string
  sensitive = true
}
