# Generated from main.ts by `npm run generate`: edit that instead.

resource "pivot_connection" "druid" {
  name        = "druid"
  type        = "druidsql"
  query_hosts = ["druid-router-1.example.com:9088", "druid-router-2.example.com:9088"]
  title       = "Druid"
  timeout     = 40000
  protocol    = "tls"
  default_db_auth_token = {
    type                = "basic-auth"
    username            = "pivot"
    password_wo         = var.druid_password
    password_wo_version = 1
  }
  deletion_protection = false
}

variable "druid_password" {
  type      = string
  ephemeral = true
  sensitive = true
}
