-- Pages show or hold back a file by what the virus scanner says of it.
create trigger content_changed before update of verdict on file
	for each statement execute function bump_content_version();
