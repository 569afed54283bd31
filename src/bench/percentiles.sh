#!/usr/bin/env bash
# Firms compared, with 1,000, 10,000 and 100,000 released rounds: how long a page and a call with the percentiles take, and how
# long the hourly counting behind them does. The counting is waited for: the server lives in a zone in which its minute is near.
#
#     src/bench/percentiles.sh    SIZES="1000 10000 100000" REQUESTS=200 PORT=18181 JAR=… JAVA_OPTIONS=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java
build_jars
machine
given=${JAVA_OPTIONS:-}
requests=${REQUESTS:-200}
export TANDEM_BASE_URL=$base TANDEM_OWNER_EMAIL=owner@example.org TANDEM_OWNER_PASSWORD=a-password-for-loopback

# milliseconds URL OPTION…: the median and the 99th percentile of so many requests, one after the other, warmed up by as many.
milliseconds() {
	local url=$1
	shift
	for _ in $(seq $((2 * requests))); do
		curl -sS --fail -o "$work/read" -w '%{time_total}\n' "$@" "$url"
	done | tail -n "$requests" | sort -n | awk '{ time[NR] = 1000 * $1 } END {
		printf "median %.1f ms, p99 %.1f ms", time[int((NR + 1) / 2)], time[int(NR * 0.99)] }'
}

# soon: a zone in which the minute of the counting comes in one to two minutes, when the server has started.
soon() {
	printf 'GMT+00:%02d' $(((60 + 46 - 10#$(date -u -d '+20 seconds' +%M)) % 60))
}

for size in ${SIZES:-1000 10000 100000}; do
	database="jdbc:h2:file:$work/firms-$size$embedded"
	fill_database "$database" "$bench/percentiles.sql" rounds "$size"
	JAVA_OPTIONS="$given -Duser.timezone=$(soon) -Dspring.datasource.url=$database -Dlogging.level.tandem.insight=debug" start_jar "$JAR"
	log=$(find "$work" -name log -newer "$work/fill.sql")
	before=$(cpu_seconds "$server")
	for _ in $(seq 300); do
		if [ "$(grep -c 'was counted anew' "$log")" -ge 3 ]; then
			break
		fi
		sleep 1
	done
	after=$(cpu_seconds "$server")
	counted=$(grep 'was counted anew' "$log" | tail -1 | sed 's/^[^:]*:[0-9]*:\([0-9.]*\).*/\1/')
	sign_in "$base"
	echo "$size rounds: page $(milliseconds "$base/insight" -b "$work/cookies")"
	echo "$size rounds: call $(milliseconds "$base/api/v1/benchmarks" -H "Authorization: Bearer $(api_token)")"
	grep -q '"p90"' "$work/read" || { echo "no percentiles" >&2; exit 1; }
	echo "$size rounds: first counted $counted s after its minute began, with $(awk -v a="$after" -v b="$before" 'BEGIN { print a - b }') s of processor time"
	stop_servers
done
