#!/bin/sh
# Counts the instructions that each stage takes for a byte of news and compares them with instructions.tsv: a guard that
# a noisy machine does not disturb. Fails where a stage takes more than its figure and a margin of a tenth.
#
#   benches/instructions.sh            compare
#   benches/instructions.sh --accept   write the figures anew, for a change that is worth its price
#
# Needs valgrind (apt-get install valgrind) and a processor with AVX2, which memchr's counts depend on; without, it says so and
# leaves with status 0, as nothing was found wrong.
set -eu
cd "$(dirname "$0")/.."
figures=benches/instructions.tsv

skip() {
    echo "instructions: SKIPPED, $1" >&2
    exit 0
}
command -v valgrind >/dev/null || skip "valgrind is not installed"
grep -qw avx2 /proc/cpuinfo || skip "the figures are for processors with AVX2"

binary=$(cargo bench --quiet --no-run --bench instructions --message-format=json |
    sed -n 's/.*"executable":"\([^"]*instructions[^"]*\)".*/\1/p' | tail -n 1)
measured=$(mktemp)
trap 'rm -f "$measured"' EXIT

"$binary" | while read -r stage; do
    case $stage in
        metadata) counted='gisa::article::Article::without_values*' ;;
        *) counted='instructions::measured*' ;;
    esac
    valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect="$counted" \
        "$binary" "$stage" 2>&1 |
        awk -v stage="$stage" '/ bytes, / { bytes = $1 } / Collected : / { printf "%s\t%.2f\n", stage, $NF / bytes }'
done >"$measured"

if [ "${1-}" = --accept ]; then
    { echo "# Instructions a byte of generated news, by benches/instructions.sh --accept"; cat "$measured"; } >"$figures"
    cat "$figures"
    exit 0
fi
awk -F '\t' '
    /^#/ { next }
    NR == FNR { wanted[$1] = $2; next }
    {
        verdict = !($1 in wanted) ? "no figure" : $2 > wanted[$1] * 1.1 ? "TOO MANY" : "ok"
        if (verdict != "ok") failed = 1
        printf "%-16s %7.2f  of %7.2f  %s\n", $1, $2, wanted[$1], verdict
        delete wanted[$1]
    }
    END {
        for (stage in wanted) { print stage ": not measured"; failed = 1 }
        exit failed
    }' "$figures" "$measured"
