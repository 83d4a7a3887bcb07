#!/usr/bin/env bash
# Brings the Postgres of Debian that test/layers/store needs. The tests start their own; no cluster is made here.
set -euo pipefail
ls /usr/lib/postgresql/*/bin/postgres >/dev/null 2>&1 && exit 0
export DEBIAN_FRONTEND=noninteractive
root=()
[ "$(id -u)" -eq 0 ] || root=(sudo)
"${root[@]}" apt-get update -qq
"${root[@]}" apt-get install -y -qq --no-install-recommends postgresql-common
"${root[@]}" sh -c 'echo "create_main_cluster = false" >> /etc/postgresql-common/createcluster.conf'
"${root[@]}" apt-get install -y -qq --no-install-recommends postgresql
