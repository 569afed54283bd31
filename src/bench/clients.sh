#!/usr/bin/env bash
# The list of clients and a board with ten clients and with 10,000 (50,000 rounds): the server's processor time for one request.
# Both databases are filled by plain SQL with the shape that real use leaves, five rounds a client; both servers are warmed up,
# then loaded in turn, page by page. wrk runs on the same machine, but only the servers' own time is counted.
#
#     src/bench/clients.sh    RUNS=5 WARM_UP=60 SECONDS_A_RUN=10 CONNECTIONS=4 MANY=10000 PAGES="list board" PORT=18181 JAR=… JAVA_OPTIONS=…
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"
need curl java wrk
build_jars
connections=${CONNECTIONS:-4}
export TANDEM_OWNER_EMAIL=owner@example.org TANDEM_OWNER_PASSWORD=a-password-for-loopback

# serve CLIENTS PORT NAME: a server over a database with so many clients; its process id is left in $server, the cookie of its
# owner’s session in $work/NAME.cookie, and the addresses to load in $work/NAME.urls.
serve() {
	local database="jdbc:h2:file:$work/$3$embedded" at=http://127.0.0.1:$2 token client board
	fill_database "$database" "$bench/clients.sql" clients "$1" "$2"
	JAVA_OPTIONS="${JAVA_OPTIONS:-} -Dspring.datasource.url=$database" TANDEM_BASE_URL=$at start_jar "$JAR" "$2"
	base=$at
	sign_in "$at"
	awk -F '\t' 'NF == 7 { printf "%s%s=%s", separator, $6, $7; separator = "; " }' "$work/cookies" >"$work/$3.cookie"
	token=$(api_token)
	echo "$token" >"$work/$3.token"
	client=$(curl -sS --fail -H "Authorization: Bearer $token" "$at/api/v1/clients?size=1" | text_of id)
	board=$(curl -sS --fail -H "Authorization: Bearer $token" "$at/api/v1/clients/$client/rounds?size=1" | text_of id)
	{
		echo "list $at/clients"
		echo "found $at/clients?q=firm+3"
		echo "rare $at/clients?q=zzz"
		echo "filtered $at/clients?status=collecting"
		echo "by-due $at/clients?sort=due"
		echo "client $at/clients/$client"
		echo "board $at/rounds/$board"
		echo "api-clients $at/api/v1/clients?size=10"
		echo "api-rounds $at/api/v1/clients/$client/rounds"
	} >"$work/$3.urls"
}

# load PID NAME PAGE SECONDS: prints the milliseconds of processor time that one request took the server.
load() {
	local before after url
	url=$(awk -v page="$3" '$1 == page { print $2 }' "$work/$2.urls")
	before=$(cpu_seconds "$1")
	if [[ $3 == api-* ]]; then
		wrk -t1 -c"$connections" -d"$4s" --timeout 60s -H "Authorization: Bearer $(cat "$work/$2.token")" "$url" >"$work/wrk"
	else
		wrk -t1 -c"$connections" -d"$4s" --timeout 60s -H "Cookie: $(cat "$work/$2.cookie")" "$url" >"$work/wrk"
	fi
	after=$(cpu_seconds "$1")
	if grep -q 'Non-2xx\|Socket errors' "$work/wrk"; then
		cat "$work/wrk" >&2
		exit 1
	fi
	awk -v before="$before" -v after="$after" '/requests in/ { printf "%.3f\n", 1000 * (after - before) / $1 }' "$work/wrk"
}

few=10
many=${MANY:-10000}
serve "$many" "$port" many
large=$server
serve "$few" $((port + 1)) few
small=$server

machine
echo "$few and $many clients, five rounds each; $connections connections"
pages=${PAGES:-$(cut -d' ' -f1 "$work/few.urls")}
for page in $pages; do
	load "$small" few "$page" $((${WARM_UP:-60} / 3)) >"$work/warm-up"
	load "$large" many "$page" $((${WARM_UP:-60} / 3)) >"$work/warm-up"
done
for run in $(seq "${RUNS:-5}"); do
	for page in $pages; do
		load "$small" few "$page" "${SECONDS_A_RUN:-10}" >>"$work/few.$page"
		load "$large" many "$page" "${SECONDS_A_RUN:-10}" >>"$work/many.$page"
	done
	echo "run $run of ${RUNS:-5} done" >&2
done
for page in $pages; do
	few_ms=$(median <"$work/few.$page")
	many_ms=$(median <"$work/many.$page")
	echo "$page: $few_ms ms with $few clients, $many_ms ms with $many, ratio $(ratio "$many_ms" "$few_ms")"
done
