#!/bin/sh
# Times whole processes, in turn: the command on one report and on a folder, a bare JVM, and cat; and how long a cold JVM
# takes to its first records beside HanLP's first words. Prints medians in milliseconds and ratios to the bare JVM.
#   process.sh [FOLDER [REPORT [ROUNDS]]]
# Build before: ./mvnw -q -B package -DskipTests
set -eu

root=$(cd "$(dirname "$0")/.." && pwd -P)
folder=${1:-$root/../shared/corpus}
report=${2:-$(find "$folder" -name '*.txt' | LC_ALL=C sort | sed -n 2p)}
rounds=${3:-11}
classes=$root/bench/target/classes
jar=$root/bench/target/bench.jar
baoshu=$root/cli/target/baoshu
times=$(mktemp -d)
trap 'rm -rf "$times"' EXIT

# The launcher sets it for itself; a bare java needs it to open files with Chinese names.
LC_ALL=C.UTF-8
export LC_ALL

time_of() {
  name=$1
  shift
  before=$(date +%s%N)
  "$@" > "$times/out" 2> /dev/null
  after=$(date +%s%N)
  echo $(((after - before) / 10000)) >> "$times/$name"
}

told_by() {
  name=$1
  shift
  "$@" | sed 's/ ms.*//' | awk '{ print $1 * 100 }' >> "$times/$name"
}

median() {
  sort -n "$times/$1" | awk '{ t[NR] = $1 } END { printf "%.1f", t[int((NR + 1) / 2)] / 100 }'
}

round=0
while [ "$round" -lt "$rounds" ]; do
  time_of jvm java -cp "$classes" io.github.baoshu.bench.Empty
  time_of cat find "$folder" -name '*.txt' -exec cat {} +
  time_of version "$baoshu" --version
  time_of report "$baoshu" extract -q "$report"
  time_of folder "$baoshu" extract -q "$folder"
  told_by records java -cp "$jar" io.github.baoshu.bench.First records "$report"
  told_by words java -cp "$jar" io.github.baoshu.bench.First words "$report"
  round=$((round + 1))
done

bare=$(median jvm)
row() {
  time=$(median "$1")
  printf '%-44s %10s %8s\n' "$2" "$time" "$(awk -v t="$time" -v b="$bare" 'BEGIN { printf "%.2f", t / b }')"
}
printf 'medians of %s rounds in turn; %s; %s\n\n' "$rounds" "$folder" "$report"
printf '%-44s %10s %8s\n' '' ms 'x JVM'
row jvm 'bare JVM'
row cat 'cat FOLDER'
row version 'baoshu --version'
row report 'baoshu extract REPORT'
row folder 'baoshu extract FOLDER'
row records 'within a cold JVM: first records'
row words 'within a cold JVM: HanLP, first words'
