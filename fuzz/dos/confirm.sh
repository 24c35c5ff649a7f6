#!/usr/bin/env bash
# Counts the instructions that a repeated pattern takes at n and 2n bytes, less those of starting; fails above a ratio of 2.2.
#   dos/confirm.sh PATTERN [BYTES]
set -euo pipefail
cd "$(dirname "$0")/.."
pattern=$1 bytes=${2:-20000}
dos=$(cargo build --quiet --release --bin dos --message-format=json | sed -n 's/.*"executable":"\([^"]*\)".*/\1/p')
count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "$dos" run "$pattern" "$1" 2>&1 |
    awk '/Collected/ { print $NF }'
}
start=$(count 0) once=$(count "$bytes") twice=$(count $((2 * bytes)))
awk -v a=$((once - start)) -v b=$((twice - start)) 'BEGIN { printf "%d %d ratio %.2f\n", a, b, b / a; exit b > 2.2 * a }'
