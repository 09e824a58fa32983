#!/bin/sh
# Kliping as one stage of a pipe: JSON Lines in, JSON Lines out, as many processes as there are processors, in order.
#
#   examples/pipe.sh < news.jsonl > records.jsonl
#
# The same stage works wherever lines can be piped through a command:
#   GNU parallel    parallel --pipe --keep-order --block 10M 'kliping extract - --quiet' < news.jsonl > records.jsonl
#   Spark           spark.read.text("news.jsonl").rdd.map(_.getString(0)).pipe("kliping extract - --quiet")
#   a queue         a worker that writes a line and reads a line: each record comes as soon as its article is there
#
# KLIPING says how to call it where it is not installed.
set -eu
kliping=${KLIPING:-kliping}
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
cat > "$parts/input"
split --number="l/$(nproc)" --filter="$kliping extract - --quiet > \$FILE" "$parts/input" "$parts/records-"
cat "$parts"/records-*
