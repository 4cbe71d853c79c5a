package org.acsh.portal.upload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends one file after the other, in parts of any size. When the line breaks, it goes on
 * where the portal says, and minds that nothing acknowledged has been forgotten.
 */
final class StubbornSender {

	/** More than the portal writes between two acknowledgements of its own. */
	private static final int MUCH = 9 << 20;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final Random random;

	private final Map<UUID, byte[]> told = new HashMap<>();

	private byte[] bytes = new byte[0];

	private @Nullable String address;

	private long acknowledged;

	private int resumed;

	StubbornSender(long seed) {
		this.random = new Random(seed);
	}

	/** The files that the portal has said to have, with their bytes as they were sent. */
	Map<UUID, byte[]> told() {
		return told;
	}

	/** How many uploads were gone on with that had come in part. */
	int resumed() {
		return resumed;
	}

	/** Sends until the line breaks. */
	void sendOn(int port) {
		try {
			while (true) {
				sendOne(port);
			}
		}
		catch (IOException ex) {
			// What was said so far holds.
		}
	}

	/** Sends the file that has not come whole yet; another one if there is none. */
	void sendOne(int port) throws IOException {
		if (address == null) {
			begin(port);
		}
		else {
			resume(port);
		}
		while (acknowledged < bytes.length) {
			append(port);
		}
		UUID file = UUID.fromString(send(request(port, address).GET(), 200).body());
		told.put(file, bytes);
		address = null;
	}

	private void begin(int port) throws IOException {
		if (bytes.length == 0 || random.nextInt(4) > 0) {
			bytes = letters((random.nextInt(8) == 0) ? MUCH : 1 + random.nextInt(300_000));
		}
		acknowledged = 0;
		address = send(request(port, "/staff/uploads").header("Upload-Length", "" + bytes.length)
			.header("Upload-Metadata", "filename a2lsbGVkLnR4dA==")
			.POST(BodyPublishers.noBody()), 201).headers().firstValue("Location").orElseThrow();
	}

	private void resume(int port) throws IOException {
		long safe = offset(send(request(port, address).HEAD(), 200));
		assertThat(safe).as("what was acknowledged of " + address).isBetween(acknowledged, (long) bytes.length);
		resumed += (safe > 0) ? 1 : 0;
		acknowledged = safe;
	}

	private void append(int port) throws IOException {
		int left = bytes.length - (int) acknowledged;
		int end = (int) acknowledged + (random.nextBoolean() ? left : 1 + random.nextInt(left));
		acknowledged = offset(send(
				request(port, address).header("Content-Type", TusProtocol.BYTES)
					.header("Upload-Offset", "" + acknowledged)
					.method("PATCH", BodyPublishers.ofByteArray(Arrays.copyOfRange(bytes, (int) acknowledged, end))),
				200));
		assertThat(acknowledged).isEqualTo(end);
	}

	private HttpResponse<String> send(HttpRequest.Builder request, int status) throws IOException {
		try {
			HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
			assertThat(answer.statusCode()).as("%s of %s: %s", answer.request().method(), address, answer.body())
				.isEqualTo(status);
			return answer;
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static HttpRequest.Builder request(int port, @Nullable String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Tus-Resumable", "1.0.0");
	}

	private static long offset(HttpResponse<?> answer) {
		return answer.headers().firstValueAsLong(TusProtocol.OFFSET).orElseThrow();
	}

	private byte[] letters(int count) {
		byte[] letters = new byte[count];
		random.nextBytes(letters);
		for (int each = 0; each < count; each++) {
			letters[each] = (byte) ('a' + Math.floorMod(letters[each], 26));
		}
		return letters;
	}

}
