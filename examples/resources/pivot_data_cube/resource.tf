# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_data_cube" "orders" {
  name            = "orders"
  title           = "Orders"
  description     = "One row per order line, since 2021."
  connection_name = pivot_connection.druid.name
  source          = "orders"
  query_mode      = "sql"
  dimensions = [
    { name = "__time", title = "Time", formula = "t.\"__time\"", type = "TIME" },
    { name = "country", formula = "t.\"country\"" },
    {
      name        = "product"
      formula     = "t.\"product\""
      description = "Name in the catalogue"
    },
  ]
  measures = [
    { name = "orders", formula = "COUNT(DISTINCT t.\"order_id\")" },
    {
      name    = "lines-per-order"
      formula = "COUNT(*) * 1.0 / NULLIF(COUNT(DISTINCT t.\"order_id\"), 0)"
    },
    {
      name         = "revenue"
      formula      = "SUM(t.\"price\" * t.\"quantity\")"
      number_style = { type = "dollar", max_decimals = 0 }
    },
  ]
  special_time_dimension    = "__time"
  read_access               = { access = "specific", roles = [pivot_role.emea.name] }
  filter_token              = "region"
  default_refresh_rate      = "PT5M"
  default_timezone          = "Europe/Paris"
  default_selected_measures = ["revenue", "orders"]
}

resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["druid-router.example.com:8888"]
}

resource "pivot_role" "emea" {
  name          = "sales-emea"
  filter_tokens = [{ name = "region", formula = "t.\"region\" = 'EMEA'" }]
}
