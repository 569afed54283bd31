# Shared by the benchmarks, which source it; run none of this by itself.
set -euo pipefail

bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$bench/../.." && pwd)
empty_jar=$bench/empty/target/empty.jar
port=${PORT:-18181}
base=http://127.0.0.1:$port
work=$(mktemp -d)
server=
servers=()
embedded=';MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH'

if [ -n "${JAVA_HOME:-}" ]; then
	PATH=$JAVA_HOME/bin:$PATH
fi

stop_servers() {
	local each
	for each in "${servers[@]}"; do
		kill "$each" 2>/dev/null || true
		wait "$each" 2>/dev/null || true
	done
	servers=()
}

clean_up() {
	stop_servers
	rm -rf "$work"
}
trap clean_up EXIT
trap 'exit 130' INT TERM

need() {
	local command
	for command; do
		command -v "$command" >/dev/null || { echo "$command is needed and not installed" >&2; exit 1; }
	done
}

# Builds what is missing; name another jar of Tandem with JAR=…
build_jars() {
	if [ -z "${JAR:-}" ]; then
		JAR=$(find "$project/target" -maxdepth 1 -name 'tandem-*.jar' 2>/dev/null | head -1)
	fi
	if [ -z "$JAR" ]; then
		"$project/mvnw" -q -B -f "$project/pom.xml" package -DskipTests >&2
		JAR=$(find "$project/target" -maxdepth 1 -name 'tandem-*.jar' | head -1)
	fi
	if [ ! -f "$empty_jar" ]; then
		"$project/mvnw" -q -B -f "$bench/empty/pom.xml" package >&2
	fi
}

# start_jar JAR [PORT]: starts it on loopback with an empty database, waits for the first 200 of its front page and puts its
# process id into $server. Variables that Tandem reads (TANDEM_OWNER_EMAIL and the like) may be exported before.
start_jar() {
	local home on=${2:-$port}
	# Another server there would be measured in its place.
	if curl -s -o "$work/front" "http://127.0.0.1:$on/"; then
		echo "something answers on port $on already; name another with PORT=…" >&2
		exit 1
	fi
	home=$(mktemp -d "$work/home.XXXXXX")
	(
		cd "$home"
		# shellcheck disable=SC2086 — several options may be given
		exec java ${JAVA_OPTIONS:-} -jar "$1" --server.address=127.0.0.1 --server.port="$on" >"$home/log" 2>&1
	) &
	server=$!
	servers+=("$server")
	until [ "$(curl -s -o "$work/front" -w '%{http_code}' "http://127.0.0.1:$on/")" = 200 ]; do
		if ! kill -0 "$server" 2>/dev/null; then
			tail -20 "$home/log" >&2
			exit 1
		fi
		sleep 0.05
	done
}

# Tandem with a first owner, who may then use the API.
start_tandem_with_owner() {
	export TANDEM_BASE_URL=$base
	export TANDEM_OWNER_EMAIL=owner@example.org TANDEM_OWNER_PASSWORD=a-password-for-loopback
	start_jar "$JAR"
	wait_for_owner "$base"
}

# wait_for_owner ADDRESS: the first owner comes a little after the first page.
wait_for_owner() {
	until base=$1 api_token >"$work/token" 2>&1; do
		sleep 1
	done
}

# run_script URL FILE NAME VALUE: an SQL script on an embedded database, with the value wherever the script says :NAME.
run_script() {
	sed "s/:$3/$4/g" "$2" >"$work/fill.sql"
	java -cp "$JAR" org.h2.tools.RunScript -url "$1" -user tandem -script "$work/fill.sql"
}

# fill_database URL FILE NAME VALUE [PORT]: makes the tables and the first owner, then runs the script.
fill_database() {
	JAVA_OPTIONS="${JAVA_OPTIONS:-} -Dspring.datasource.url=$1" start_jar "$JAR" "${5:-$port}"
	wait_for_owner "http://127.0.0.1:${5:-$port}"
	kill "$server"
	wait "$server" || true
	run_script "$@"
}

# sign_in ADDRESS: the first owner, in a browser of their own.
sign_in() {
	rm -f "$work/cookies"
	send_form "$1/sign-in" "$1/sign-in" email="$TANDEM_OWNER_EMAIL" password="$TANDEM_OWNER_PASSWORD" >"$work/signed-in"
}

# text_of NAME: the first text of that name in the JSON on standard input.
text_of() {
	grep -o "\"$1\" *: *\"[^\"]*\"" | sed -n '1s/.*"\([^"]*\)"$/\1/p'
}

api_token() {
	curl -sS --fail-with-body -u "$TANDEM_OWNER_EMAIL:$TANDEM_OWNER_PASSWORD" -H 'Content-Type: application/json' \
		-d '{"name":"benchmark"}' "$base/api/v1/tokens" | text_of token
}

# post TOKEN PATH JSON: calls the API.
post() {
	curl -sS --fail-with-body -H "Authorization: Bearer $1" -H 'Content-Type: application/json' -d "$3" "$base/api/v1$2"
}

# send_form PAGE ACTION NAME=VALUE…: fetches a page, sends its form and prints where the answer leads.
send_form() {
	local page=$1 action=$2 csrf data=()
	shift 2
	for pair; do
		data+=(--data-urlencode "$pair")
	done
	csrf=$(curl -sS --fail -b "$work/cookies" -c "$work/cookies" "$page" |
		grep -o 'name="_csrf"[^>]*value="[^"]*"' | sed -n '1s/.*value="\([^"]*\)"/\1/p')
	curl -sS --fail -b "$work/cookies" -c "$work/cookies" -o "$work/answer" -w '%{redirect_url}' \
		--data-urlencode "_csrf=$csrf" "${data[@]}" "$action"
}

# take_a_seat: makes a client and a round, opens the CMO's link and consents; leaves the seat's id in $seat and what its
# browser would send in $cookie.
take_a_seat() {
	local token client link
	token=$(api_token)
	client=$(post "$token" /clients '{"name":"Benchmark"}' | text_of id)
	link=$(post "$token" "/clients/$client/rounds" '{"strategy":"differentiation","language":"en","seats":{
		"cmo":{"name":"Ada Lovelace"},"cio":{"name":"Charles Babbage"}},"release":"facilitated"}' | text_of cmo)
	seat=$(send_form "$link" "$link")
	seat=${seat##*/}
	send_form "$base/seat/$seat/consent" "$base/seat/$seat/consent" consent=true code=271828 >"$work/began"
	cookie=$(awk -F '\t' 'NF == 7 { printf "%s%s=%s", separator, $6, $7; separator = "; " }' "$work/cookies")
}

# The processor time that a process has used, in seconds, without its children.
cpu_seconds() {
	local fields
	read -r fields <"/proc/$1/stat"
	# shellcheck disable=SC2086 — the fields are to be split
	set -- ${fields##*) }
	awk -v ticks=$((${12} + ${13})) -v per_second="$(getconf CLK_TCK)" 'BEGIN { printf "%.2f\n", ticks / per_second }'
}

median() {
	sort -n | awk '{ values[NR] = $1 } END {
		print NR % 2 ? values[(NR + 1) / 2] : (values[NR / 2] + values[NR / 2 + 1]) / 2 }'
}

ratio() {
	awk -v left="$1" -v right="$2" 'BEGIN { printf "%.2f\n", left / right }'
}

machine() {
	echo "machine: $(nproc) × $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)," \
		"$(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo)," \
		"$(java -version 2>&1 | sed -n 1p), load $(cut -d' ' -f1-3 /proc/loadavg)"
}
