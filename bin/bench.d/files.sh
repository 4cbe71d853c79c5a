# Sourced by bin/bench: files sent to a portal and asked of it.

# sign_in NAME: as the demo editor of a portal; the session is then a header.
sign_in() {
	local password url=${address[$1]}
	await "$1" grep -q 'Demo account: editor@example.org' "$work/$1.log"
	password=$(sed -n 's/.*editor@example.org with the password //p' "$work/$1.log")
	session=$(curl -sSo "$work/page" -D - -H "Origin: $url" -d email=editor@example.org \
		--data-urlencode "password=$password" "$url/en/sign-in" | sed -n 's/^Set-Cookie: \(__Host-session=[^;]*\).*/Cookie: \1/p')
}

# send_file NAME FILE: sends a file to a portal at one go (tus 1.0.0); its id is then in "file".
send_file() {
	local url=${address[$1]} place
	place=$(curl -sSo "$work/page" -w '%header{location}' -H "$session" -H "Origin: $url" -H 'Tus-Resumable: 1.0.0' \
		-H 'Content-Type: application/offset+octet-stream' -H "Upload-Length: $(stat -c %s "$2")" \
		-H "Upload-Metadata: filename $(printf file.pdf | base64)" -H 'Expect:' -X POST -T "$2" "$url/en/staff/uploads")
	file=$(curl -sS -H "$session" "$url$place" | sed -n 's/.*"file":"\([^"]*\)".*/\1/p')
	[ -n "$file" ] || die "The file was not taken:" "$(cat "$work/page")" "$(tail -n 9 "$work/$1.log")"
}

# kept_name FILE: where a portal keeps these bytes in its folder.
kept_name() {
	sha256sum "$1" | sed -E 's|^(..)([0-9a-f]+).*|\1/\2|'
}

# expect_bytes NUMBER URL [HEADER]: makes sure that what is measured is what is meant.
expect_bytes() {
	local got
	got=$(curl -sSo /dev/null -w '%{http_code} %{size_download}' ${3:+-H "$3"} "$2")
	[ "$got" = "200 $1" ] || die "$2 answers $got instead of 200 $1."
}

# download NAME URL [HEADER]: notes the bytes a second.
download() {
	curl -sSo /dev/null -w '%{speed_download}\n' ${3:+-H "$3"} "$2" >>"$work/$1.rates"
}

# peak NAME: the most memory that a server had at a time, in KB.
peak() {
	awk '/^VmHWM/ { print $2 }' "/proc/${process[$1]}/status"
}
