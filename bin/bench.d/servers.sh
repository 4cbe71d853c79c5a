# Sourced by bin/bench: the portal and nginx, started on free ports of this machine in a folder that is thrown away.

prepare() {
	need curl curl
	need wrk wrk
	if [ -n "${BENCH_CLASSPATH:-}" ]; then
		program=(-cp "$BENCH_CLASSPATH" org.acsh.portal.PortalApplication)
	else
		program=(-jar "$(echo target/capacity-portal-*.jar)")
		[ -f "${program[1]}" ] || die 'There is no packaged portal. Make one: ./mvnw -DskipTests package'
	fi
	java=$(java_25)
	work=$(mktemp -d)
	declare -gA address=() process=()
	trap finish EXIT
	trap 'exit 130' INT TERM
	trap 'echo "Ended by line $LINENO: $BASH_COMMAND" >&2' ERR
}

finish() {
	local name
	for name in "${!process[@]}"; do
		stop "$name"
	done
	rm -rf "$work"
}

java_25() {
	local found
	for found in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)" /usr/lib/jvm/*/bin/java; do
		if [ -x "$found" ] && "$found" -version 2>&1 | grep 'version "25' >/dev/null; then
			echo "$found"
			return
		fi
	done
	die 'No JDK 25 found. Set JAVA_HOME to one.'
}

free_port() {
	local port
	while port=$((20000 + RANDOM % 10000)); (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
	echo "$port"
}

# portal NAME [OPTION…]: starts the packaged portal with a database of its own, kept under that name until the end.
portal() {
	local port
	port=$(free_port)
	address[$1]=http://127.0.0.1:$port
	rm -f "$work/$1.log"
	"$java" ${memory:+"$memory"} "${program[@]}" --server.address=127.0.0.1 --server.port="$port" --portal.base-url="${address[$1]}" \
		--portal.data-directory="$work/$1" "${@:2}" >"$work/$1.log" 2>&1 &
	process[$1]=$!
	await "$1" grep -q 'The portal is ready' "$work/$1.log"
}

# nginx_page: nginx with a page of 40 KB on the disk.
nginx_page() {
	mkdir "$work/pages"
	head -c 40000 /dev/zero | tr '\0' x >"$work/pages/page.html"
	nginx_folder "$work/pages"
	address[nginx]+=/page.html
}

# nginx_folder FOLDER: nginx with what is in a folder.
nginx_folder() {
	local port kind
	port=$(free_port)
	address[nginx]=http://127.0.0.1:$port
	mkdir "$work/nginx"
	{
		[ "$(id -u)" -ne 0 ] || echo 'user root;'    # else it reads as another user
		echo 'worker_processes auto; daemon off; pid nginx.pid; error_log stderr; events {}'
		echo 'http { access_log off; sendfile on; keepalive_requests 1000000000;'
		for kind in client_body proxy fastcgi uwsgi scgi; do echo "${kind}_temp_path $kind;"; done
		echo "server { listen 127.0.0.1:$port; root $1; } }"
	} >"$work/nginx/nginx.conf"
	PATH=$PATH:/usr/sbin nginx -p "$work/nginx" -e stderr -c nginx.conf >"$work/nginx.log" 2>&1 &
	process[nginx]=$!
	await nginx curl -so "$work/page" "${address[nginx]}"
}

# await NAME COMMAND…: waits until the command succeeds, five minutes at most and only while the server runs.
await() {
	local end=$((SECONDS + 300))
	until "${@:2}" 2>/dev/null; do
		if [ $SECONDS -ge $end ] || ! kill -0 "${process[$1]}" 2>/dev/null; then
			cat "$work/$1.log" >&2
			die "$1 did not start."
		fi
		sleep 0.05
	done
}

stop() {
	kill "${process[$1]}" 2>/dev/null || true
	wait "${process[$1]}" || true
	unset "process[$1]"
}

# sql NAME [OPTION…]: psql on the database of a portal started under that name; reads its statements from the input.
sql() {
	local data=$work/$1
	PGPASSWORD=$(cat "$data/postgres.password") psql -h 127.0.0.1 -p "$(sed -n 4p "$data/postgres/postmaster.pid")" \
		-U postgres -X -q -v ON_ERROR_STOP=1 "${@:2}"
}
