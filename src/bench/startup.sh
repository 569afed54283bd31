#!/usr/bin/env bash
# Start-up: processor seconds until the first 200 of the front page, Tandem (with a fresh database) against the empty
# application, in turn. Processor seconds, because they vary less than seconds on a machine that does other things too.
#
#     src/bench/startup.sh            RUNS=5 PORT=18181 JAR=… JAVA_OPTIONS=… JAVA_HOME=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java
build_jars

# measure JAR FILE: adds the figure to the file.
measure() {
	start_jar "$1"
	cpu_seconds "$server" >>"$2"
	stop_servers
}

machine
for run in $(seq "${RUNS:-5}"); do
	measure "$empty_jar" "$work/empty"
	measure "$JAR" "$work/tandem"
	echo "run $run: empty $(tail -1 "$work/empty") s, Tandem $(tail -1 "$work/tandem") s"
done
empty=$(median <"$work/empty")
tandem=$(median <"$work/tandem")
echo "median processor seconds: empty $empty, Tandem $tandem, ratio $(ratio "$tandem" "$empty")"
