# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_role" "emea" {
  name              = "sales-emea"
  title             = "Sales, EMEA"
  role_visibility   = "public"
  member_visibility = "hidden"
  permissions       = ["AccessVisualization", "ChangeDashboards"]
  filter_tokens     = [{ name = "region", formula = "t.\"region\" = 'EMEA'" }]
}
