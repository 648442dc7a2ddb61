# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_user_status" "blaise-on-leave" {
  name     = pivot_user.blaise.name
  disabled = true
}

resource "pivot_user" "blaise" {
  name  = "blaise@shop.example"
  email = "blaise@shop.example"
}
