# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_dashboard" "edits" {
  name  = "wiki-edits"
  title = "Edits of Wikipedia"
  type  = "dashboard2"
  pages = [
    {
      name  = "page"
      label = "Latest day"
      tiles = [
        {
          name         = "about"
          type         = "markdown"
          position     = { width = 12, height = 2 }
          title_hidden = true
          content      = "Edits of all Wikipedias, by channel."
        },
        {
          name     = "channels"
          type     = "visualization"
          position = { width = 12, height = 8, y = 2 }
          title    = "Edits by channel"
          facet_essence_json = jsonencode({
            dataCube = pivot_data_cube.wiki.name
            timezone = "Etc/UTC"
            filter = {
              clauses = [
                {
                  dimension = "__time"
                  action    = "overlap"
                  dynamic = {
                    op       = "timeRange"
                    operand  = { op = "ref", name = "m" }
                    duration = "P1D"
                    step     = -1
                  }
                },
              ]
            }
            axesSplits = [
              [
                {
                  dimension = "channel"
                  sortType  = "measure"
                  direction = "descending"
                },
              ],
            ]
            visualization    = "pie-chart"
            selectedMeasures = [{ measure = "edits" }]
          })
        },
      ]
    },
  ]
  read_access = { access = "all" }
}

resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["druid-router.example.com:8888"]
}

resource "pivot_data_cube" "wiki" {
  name            = "wiki"
  title           = "Wikipedia edits"
  connection_name = pivot_connection.druid.name
  source          = "wikipedia"
  query_mode      = "sql"
  dimensions = [
    { name = "__time", formula = "t.\"__time\"", type = "TIME" },
    { name = "channel", formula = "t.\"channel\"" },
  ]
  measures               = [{ name = "edits", formula = "COUNT(*)" }]
  special_time_dimension = "__time"
}
