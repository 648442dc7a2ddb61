# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_user" "ada" {
  name               = "ada@shop.example"
  email              = "ada@shop.example"
  first_name         = "Ada"
  last_name          = "Byron"
  roles              = [pivot_role.analysts.name]
  send_welcome_email = true
  client_url         = "https://pivot.shop.example"
}

resource "pivot_role" "analysts" {
  name        = "sales-analysts"
  title       = "Sales analysts"
  permissions = ["AccessVisualization", "ChangeDashboards"]
}
