# Sourced by bin/bench: rates measured in turn, and what they are to each other.

rounds=${BENCH_ROUNDS:-7}
seconds=${BENCH_SECONDS:-3}
warm_up=${BENCH_WARM_UP:-30}    # seconds for each address: a virtual machine is not warm after 15

# expect STATUS URL [HEADER]: makes sure that what is measured is what is meant.
expect() {
	local status
	status=$(curl -sSo "$work/page" -w '%{http_code}' ${3:+-H "$3"} "$2")
	[ "$status" = "$1" ] || die "$2 answers $status instead of $1." "$(tail -n 9 "$work"/*.log)"
}

etag() {
	curl -sSo "$work/page" -w '%header{etag}' "$1"
}

# load CONNECTIONS SECONDS URL [HEADER]: what wrk reports of so many readers who ask again as soon as they are answered.
load() {
	wrk -t "$(($1 < 2 ? 1 : 2))" -c "$1" -d "$2" --timeout 10s ${4:+-H "$4"} "$3"
}

# rate, with the same arguments: requests a second; a fault is the end of the run.
rate() {
	local report
	report=$(load "$@")
	if grep -qE 'Non-2xx|Socket errors' <<<"$report"; then
		die "$3 did not stand the load:" "$report"
	fi
	awk '/^Requests\/sec/ { print $2 }' <<<"$report"
}

# measure CONNECTIONS, then NAME URL HEADER of each thing: warms all up, then measures one after the other, round by round.
measure() {
	local round i things=("${@:2}")
	for ((i = 0; i < ${#things[@]}; i += 3)); do
		load "$1" "$warm_up" "${things[@]:i+1:2}" >"$work/output"
	done
	for ((round = 0; round < rounds; round++)); do
		for ((i = 0; i < ${#things[@]}; i += 3)); do
			rate "$1" "$seconds" "${things[@]:i+1:2}" >>"$work/${things[i]}.rates"
		done
	done
}

# The median, the lowest and the highest of numbers, one a line.
spread() {
	sort -g | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)], v[1], v[NR] }'
}

# ratio A B: the spread of A's rates over B's of the same rounds.
ratio() {
	paste "$work/$1.rates" "$work/$2.rates" | awk '{ print $1 / $2 }' | spread
}

# timed NAME COMMAND…: notes the seconds that the command takes as if they were a rate.
timed() {
	local start
	start=$(date +%s.%N)
	"${@:2}"
	echo "$start $(date +%s.%N)" | awk '{ print $2 - $1 }' >>"$work/$1.rates"
}

missed=()

# row TITLE A B UNIT [BUDGET]: A's rate and what part it is of B's. A budget reads ">= 0.67"; one that is not kept is noted.
row() {
	local rate part lowest highest
	rate=$(spread <"$work/$2.rates" | cut -d ' ' -f 1)
	read -r part lowest highest < <(ratio "$2" "$3")
	printf '%-24s %8.4g %10.4f %-8s (%.4f to %.4f)  %s\n' "$1" "$rate" "$part" "$4" "$lowest" "$highest" "${5:-}"
	if [ -n "${5:-}" ] && ! awk "BEGIN { exit !($part $5) }"; then
		missed+=("$1")
	fi
}

# The last line.
verdict() {
	if [ ${#missed[@]} -eq 0 ]; then
		echo 'Every budget is kept.'
	else
		printf 'Budget not kept: %s.\n' "${missed[@]}"
	fi
}
