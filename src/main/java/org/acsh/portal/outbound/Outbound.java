package org.acsh.portal.outbound;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/** Asks other servers whether something is there. */
@Service
public class Outbound {

	private static final Logger log = LoggerFactory.getLogger(Outbound.class);

	private static final int MOST_STEPS = 4;

	private static final Duration LONGEST = Duration.ofSeconds(30);

	/** What asks for a byte of nothing is told (RFC 9110 15.5.17). */
	private static final int NO_BYTES = 416;

	private static final Set<Integer> GONE = Set.of(404, 410);

	private static final Set<Integer> FOR_SOME = Set.of(401, 403, 405, 406, 407, 429, 451, 999);

	/** Answers to HEAD of servers that know no HEAD. */
	private static final Set<Integer> ASK_OTHERWISE = Set.of(400, 403, 404, 405, 501);

	private final AllowedHosts allowed;

	private final CloseableHttpClient client;

	/** Ends what a server keeps going with a byte now and then. */
	private final ScheduledExecutorService patience = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("outbound-patience").daemon().factory());

	Outbound(AllowedHosts allowed, CloseableHttpClient client) {
		this.allowed = allowed;
		this.client = client;
	}

	@PreDestroy
	void end() {
		patience.shutdownNow();
	}

	/** Whether there is any host that the portal may go to. */
	public boolean isOn() {
		return !allowed.patterns().isEmpty();
	}

	/**
	 * Asks whether something is there, without taking it. May take some tens of seconds.
	 * @param address of what is asked for; anything may be in it
	 */
	public Answer ask(String address) {
		try {
			return ask(new URI(address), MOST_STEPS);
		}
		catch (URISyntaxException ex) {
			return Answer.NOT_ALLOWED;
		}
		catch (IOException ex) {
			return Answer.FAILED;
		}
	}

	private Answer ask(URI address, int steps) throws IOException {
		if (!allowed.allow(address)) {
			return Answer.NOT_ALLOWED;
		}
		try {
			Reply reply = send(new HttpHead(address));
			boolean knowsHead = !ASK_OTHERWISE.contains(reply.status());
			return judge(knowsHead ? reply : send(firstByte(address)), address, steps);
		}
		catch (ClosedAddressException ex) {
			log.warn("Not asked: {}", ex.getMessage());
			return Answer.NOT_ALLOWED;
		}
	}

	private Answer judge(Reply reply, URI address, int steps) throws IOException {
		if (reply.location().isPresent()) {
			Answer next = (steps > 1) ? ask(address.resolve(reply.location().get()), steps - 1) : Answer.FAILED;
			return (next == Answer.NOT_ALLOWED) ? Answer.CLOSED : next;
		}
		if (GONE.contains(reply.status())) {
			return Answer.MISSING;
		}
		if (FOR_SOME.contains(reply.status())) {
			return Answer.CLOSED;
		}
		return (reply.status() < 300 || reply.status() == NO_BYTES) ? Answer.REACHED : Answer.FAILED;
	}

	private static HttpUriRequestBase firstByte(URI address) {
		HttpGet get = new HttpGet(address);
		get.setHeader(HttpHeaders.RANGE, "bytes=0-0");
		return get;
	}

	/** The body, if there is one, is not read: closing the answer ends the connection. */
	private Reply send(HttpUriRequestBase request) throws IOException {
		Future<?> end = patience.schedule(request::abort, LONGEST.toSeconds(), TimeUnit.SECONDS);
		try (ClassicHttpResponse answer = client.executeOpen(null, request, null)) {
			Header location = answer.getFirstHeader(HttpHeaders.LOCATION);
			boolean leadsOn = answer.getCode() / 100 == 3 && location != null;
			return new Reply(answer.getCode(), leadsOn ? uri(location.getValue()) : Optional.empty());
		}
		finally {
			end.cancel(false);
			request.abort();
		}
	}

	private static Optional<URI> uri(String text) throws IOException {
		try {
			return Optional.of(new URI(text));
		}
		catch (URISyntaxException ex) {
			throw new IOException(ex);
		}
	}

	/** What a server said: a status, and where it sends to. */
	private record Reply(int status, Optional<URI> location) {
	}

}
