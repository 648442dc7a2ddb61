-- A database for the state of one environment, with two users: pivot_ENV applies, pivot_ENV_plan can only read.
--
--   psql -v name=production -v apply_password=… -v plan_password=… -f state.sql postgres://admin:…@host/postgres
\set ON_ERROR_STOP on
\set owner pivot_ :name
\set planner :owner _plan

CREATE ROLE :"owner" LOGIN PASSWORD :'apply_password';
CREATE ROLE :"planner" LOGIN PASSWORD :'plan_password';
-- An administrator who is no superuser needs it for what follows.
GRANT :"owner" TO CURRENT_USER;

CREATE DATABASE :"owner" OWNER :"owner";
REVOKE ALL ON DATABASE :"owner" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"owner" TO :"planner";

\connect :owner
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT USAGE ON SCHEMAS TO :"planner";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" GRANT SELECT ON TABLES TO :"planner";
