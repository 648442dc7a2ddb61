# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_user_auth" "kiosk-auth" {
  name                       = pivot_user.kiosk.name
  password_wo                = var.kiosk_password
  password_wo_version        = 1
  is_two_factor_auth_enabled = false
}

resource "pivot_user" "kiosk" {
  name       = "kiosk"
  first_name = "Screen in the lobby"
}

variable "kiosk_password" {
  type      = string
  sensitive = true
}
