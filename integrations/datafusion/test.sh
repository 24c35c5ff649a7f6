#!/usr/bin/env bash
# Builds and runs all of this crate: tests, examples, the cluster, the bench. Ends with `N passed, N failed`.
#
# Everything is built with one profile, so that the engine, which takes long, is compiled once; `--lint` checks style and
# documentation too, which compiles its interfaces a second time.
set -uo pipefail
cd "$(dirname "$0")"
export CARGO_TERM_COLOR=never CARGO_INCREMENTAL=0
passed=0 failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# A step counts as one, or as the tests that it reports.
step() {
  local name=$1 ok=0 bad=0
  shift
  printf '\n== %s\n' "$name"
  if "$@" 2>&1 | tee "$log"; then local status=0; else local status=1; fi
  while read -r good ill; do ok=$((ok + good)) bad=$((bad + ill)); done \
    < <(sed -nE 's/^test result: .* ([0-9]+) passed; ([0-9]+) failed.*/\1 \2/p' "$log")
  if ((ok + bad == 0)); then ok=$((1 - status)) bad=$status; fi
  # A program that ends before it can report has failed all the same.
  if ((status && !bad)); then bad=1; fi
  passed=$((passed + ok)) failed=$((failed + bad))
}

step 'format' cargo fmt --check
if [[ ${1-} == --lint ]]; then
  step 'clippy' cargo clippy --locked --release --all-targets -- -D warnings
  RUSTDOCFLAGS='-D warnings' step 'documentation' cargo doc --locked --release --no-deps
fi
step 'tests' cargo test --locked --release
step 'three questions in SQL' cargo run --locked --release --quiet --example news_sql
step 'the same on a cluster' timeout 600 cargo run --locked --release --quiet --example cluster
step 'the overhead of the engine' cargo bench --locked --bench overhead

printf '\n%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
