#!/usr/bin/env bash
# The steps of the pipelines. CI and people run the same ones:
#
#   pipeline.sh validate     the program compiles to stacks that Terraform accepts; needs no secrets
#   pipeline.sh plan ENV     what would change, as plans/ENV.txt for people and plans/ENV.tar.gz for `apply`
#   pipeline.sh apply ENV    exactly what plans/ENV.tar.gz says, provided that Pivot holds what was last applied
#   pipeline.sh drift ENV    whether Pivot holds what was last applied
#   pipeline.sh record ENV   takes note of what Pivot holds now, so that the next plan starts from it; changes nothing in Pivot
#
# Only apply and record write the state, and record is the first step of a new environment: it makes the state's place.
#
# Exit codes: 0 done, 1 failed, 2 Pivot does not hold what was last applied, 64 not understood.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
export TF_IN_AUTOMATION=1 TF_INPUT=0
# Even a plan takes the lock of the state: wait for it. What the variables said before has the last word.
export TF_CLI_ARGS_plan="-lock-timeout=5m ${TF_CLI_ARGS_plan-}" TF_CLI_ARGS_apply="-lock-timeout=5m ${TF_CLI_ARGS_apply-}"

terraform() { command "${TERRAFORM_BINARY_NAME:-terraform}" "$@"; }
fail() { printf '%s\n' "$2" >&2 && exit "$1"; }

# From the program to cdktf.out/stacks: one folder for each environment, with the provider in it.
synth() {
  rm -rf cdktf.out
  npx --no-install tsx main.ts
}

# Into the folder of the environment, with its state at hand.
enter() {
  : "${PG_CONN_STR:?must say where the state is: postgres://user:password@host/database}"
  [ -d "cdktf.out/stacks/$1" ] || fail 64 "There is no environment \"$1\". There are: $(ls cdktf.out/stacks | xargs)."
  cd "cdktf.out/stacks/$1"
  initialise
}

# The same for who may only read the state.
enter_to_read() {
  export PG_SKIP_SCHEMA_CREATION=true PG_SKIP_TABLE_CREATION=true PG_SKIP_INDEX_CREATION=true
  enter "$1" || fail 1 "If $1 is new, it has no state yet. Once, with the secrets of apply: ./pipeline.sh record $1"
}

# Silent unless it fails.
initialise() {
  terraform init -no-color "$@" >init.log || { cat init.log && return 1; }
}

# The addresses of what a plan found changed since the last apply.
changed_outside() {
  terraform show -json "$1" |
    node -p '(JSON.parse(fs.readFileSync(0)).resource_drift ?? []).map(({ address }) => address).join("\n")'
}

# Not by -detailed-exitcode: with -refresh-only it ends with 2 also when nothing but the order of Terraform's own notes differs.
refuse_drift() {
  terraform plan -refresh-only -no-color -out=drift.tfplan >drift.log || { cat drift.log && return 1; }
  local changed && changed=$(changed_outside drift.tfplan)
  [ -n "$changed" ] || { echo "The Pivot of $1 holds what was last applied." && return; }
  terraform show -no-color drift.tfplan
  fail 2 "
Refused: somebody changed the Pivot of $1 since the last apply:
$(sed 's/^/  /' <<<"$changed")
To keep the changes, write them into the program. To take them back, leave the program as it is.
Then: ./pipeline.sh record $1, and plan again. The plan shows what will be taken back."
}

validate() {
  synth
  local stack
  for stack in cdktf.out/stacks/*; do
    echo "${stack##*/}:"
    # Not by -chdir: Terraform looks for the provider below the folder it is started in.
    (cd "$stack" && initialise -backend=false && terraform validate)
  done
}

plan() {
  local plans="$PWD/plans"
  mkdir -p "$plans"
  synth
  enter_to_read "$1"
  terraform plan -out=tfplan
  terraform show -no-color tfplan >"$plans/$1.txt"
  local changed && changed=$(changed_outside tfplan)
  [ -z "$changed" ] || tee -a "$plans/$1.txt" <<END

Changed in Pivot since the last apply, which is why \`apply\` will refuse: run \`./pipeline.sh drift $1\` for what to do.
$(sed 's/^/  /' <<<"$changed")
END
  # Without .terraform, which has the provider for this machine alone; `init` makes it again, offline.
  tar -czf "$plans/$1.tar.gz" --exclude=./.terraform .
}

# In a folder of its own: nothing but what was packed has a say.
apply() {
  [ -f "plans/$1.tar.gz" ] || fail 64 "There is no plans/$1.tar.gz: run ./pipeline.sh plan $1 first."
  unpacked=$(mktemp -d)
  trap 'rm -rf "$unpacked"' EXIT
  mkdir -p "$unpacked/cdktf.out/stacks/$1"
  tar -xzf "plans/$1.tar.gz" -C "$unpacked/cdktf.out/stacks/$1"
  cd "$unpacked"
  enter "$1"
  refuse_drift "$1"
  terraform apply tfplan
}

drift() {
  synth
  enter_to_read "$1"
  refuse_drift "$1"
}

record() {
  synth
  enter "$1"
  terraform apply -refresh-only -auto-approve
}

usage="usage: pipeline.sh validate | plan ENV | apply ENV | drift ENV | record ENV"
case "${1-}/$#" in
  validate/1 | plan/2 | apply/2 | drift/2 | record/2) "$@" ;;
  *) fail 64 "$usage" ;;
esac
