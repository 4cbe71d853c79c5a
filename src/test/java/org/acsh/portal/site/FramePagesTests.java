package org.acsh.portal.site;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What readers get from the real web server, whatever they send. */
@ExampleSiteTest
@ExtendWith(OutputCaptureExtension.class)
class FramePagesTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@Autowired
	Frames frames;

	@LocalServerPort
	int port;

	@Test
	void aPageIsInTheLanguageOfItsAddress() throws Exception {
		assertThat(get("/en/example/plain").body()).contains("plain en-GB");
		assertThat(get("/ru/example/plain").body()).contains("plain ru");
	}

	@ParameterizedTest
	@CsvSource({ "/,302,/ru/", "/example/7,302,/ru/example/7", "/en,301,/en/", "/EN/Example/7,301,/en/example/7",
			"/en/example/7/,301,/en/example/7", "/en/example/7/?page=2&q=,301,/en/example/7?page=2" })
	void otherSpellingsLeadToTheCanonicalAddress(String path, int status, String location) throws Exception {
		HttpResponse<String> answer = get(path, "Accept-Language", "tg;q=0.9, ru-KZ;q=0.8, en;q=0.1");
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Location")).contains(location);
		assertDressed(answer);
	}

	@Test
	void theChoiceOfALanguageVariesByReader() throws Exception {
		assertThat(get("/").headers().allValues("Vary")).contains("Accept-Language");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "*", "xx", "en;q=", "a_b;;;", "ru;q=2", "q=0.5" })
	void aStrangePreferenceIsNoMistake(String preference) throws Exception {
		assertThat(get("/", "Accept-Language", preference).headers().firstValue("Location")).contains("/en/");
	}

	@ParameterizedTest
	@CsvSource({ "/ru/nowhere,Страница не найдена", "/ru/example/lost,Страница не найдена",
			"/fr/events,Страница не найдена", "/css/none.css,Страница не найдена", "/ru/error,Страница не найдена",
			"/ru/example/seven,Страница не найдена", "/ru/example/undeclared,Страница не найдена" })
	void whatIsNotThereIsSaidInTheReadersLanguage(String path, String title) throws Exception {
		HttpResponse<String> answer = get(path, "Accept-Language", "ru");
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("<html lang=\"ru\"", title, "action=\"/ru/search\"").doesNotContain("??");
		assertDressed(answer);
	}

	@Test
	void whatWasWithdrawnGivesItsReason() throws Exception {
		HttpResponse<String> answer = get("/en/example/gone");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(answer.body()).contains("Page withdrawn",
				"<p lang=\"ru\" data-fallback=\"Russian\">Заменено новым &lt;отчётом&gt;</p>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/ru/example/broken", "/ru/example/broken-template" })
	void aFaultHasANumberThatIsInTheLogAndTellsNothingElse(String path, CapturedOutput log) throws Exception {
		HttpResponse<String> answer = get(path);
		assertThat(answer.statusCode()).isEqualTo(500);
		assertThat(answer.body()).contains("Произошла ошибка").doesNotContain("Exception", "secret", "template [");
		String number = answer.body().replaceFirst("(?s).*номер: (\\w{8}).*", "$1");
		assertThat(log.getAll()).contains("Error " + number + " while answering GET");
		assertDressed(answer);
	}

	@Test
	void aDatabaseThatIsAwayIsWorthATry() throws Exception {
		HttpResponse<String> answer = get("/en/example/away");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
	}

	@Test
	void whoComesAtABusyTimeIsToldToTryAgain() throws Exception {
		HttpResponse<String> answer = get("/ru/example/busy");
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).contains("60");
		assertThat(answer.body()).contains("Слишком много загрузок").doesNotContain("??");
	}

	@Test
	void whatHasGoneOutInPartIsCutAndNothingElseIsAnswered() throws Exception {
		HttpResponse<String> early = get("/files/example/1.zip");
		assertThat(early.statusCode()).isEqualTo(301);
		assertThat(early.headers().map()).doesNotContainKey("content-disposition");
		assertDressed(early);
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> get("/files/example/100.zip"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND" })
	void readersCanOnlyLook(String method) throws Exception {
		HttpResponse<String> answer = send(
				request("/ru/example/plain").method(method, HttpRequest.BodyPublishers.noBody()));
		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).isPresent();
		assertThat(answer.body()).contains("<html");
		assertDressed(answer);
	}

	@Test
	void aFileHasAnAddressThatBrowsersMayKeepForAYear() throws Exception {
		String address = this.frames.of(new MockHttpServletRequest()).asset("/css/example.css");
		assertThat(address).matches("/css/example-[0-9a-f]{32}\\.css");
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
		assertDressed(answer);
	}

	@Test
	void noCookieIsEverSet() throws Exception {
		assertThat(get("/en/example/plain").headers().map()).doesNotContainKey("set-cookie");
	}

	static Stream<String> badRequestLines() {
		return Stream.of("GET /en/example/7?page=-1 HTTP/1.1", "GET /en/example/7?page=abc HTTP/1.1",
				"GET /en/example/plain?q=" + "x".repeat(7000) + " HTTP/1.1",
				"GET /en/example/plain?q=" + "x".repeat(10_000) + " HTTP/1.1", "GET /en/%00 HTTP/1.1",
				"GET /en/example/7?page=%00 HTTP/1.1", "GET /en/events;x=1 HTTP/1.1", "GET //evil.example/ HTTP/1.1",
				"GET /en//evil.example HTTP/1.1", "GET /\\evil.example HTTP/1.1", "GET /en/%2Fexample HTTP/1.1",
				"GET /en/%5Cexample HTTP/1.1", "GET /en/../../etc/passwd HTTP/1.1", "GET /en/%2e%2e/x HTTP/1.1",
				"GET /en/%zz HTTP/1.1", "GET /en/example/7?page=%zz HTTP/1.1", "GET /en/<script> HTTP/1.1",
				"GET http://evil.example/en/ HTTP/1.1", "GET /en/%D0 HTTP/1.1", "GET /en/a b HTTP/1.1",
				"GET\t/ HTTP/9.9", "GARBAGE", "CONNECT evil.example:443 HTTP/1.1", "GET * HTTP/1.1");
	}

	@ParameterizedTest
	@MethodSource("badRequestLines")
	void badInputNeverBreaksThePortalAndIsAnsweredDressed(String line) throws Exception {
		String answer = raw(line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).matches("(?s)HTTP/1.1 ([234]\\d\\d|501|505) .*");
		assertThat(answer).containsIgnoringCase("content-security-policy: default-src 'none'")
			.containsIgnoringCase("x-content-type-options: nosniff")
			.doesNotContain("Exception", "Apache Tomcat", "Location: //", "Location: http");
	}

	@ParameterizedTest
	@CsvSource({ "evil.example,421", "localhost,200", "127.0.0.1:80,200", "[::1]:80,200", "LOCALHOST,200",
			"localhost.evil.example,421", "a b,400" })
	void onlyThePortalsOwnNamesAreAnswered(String host, int status) throws Exception {
		String answer = raw("GET /en/example/plain HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
		assertThat(answer).startsWith("HTTP/1.1 " + status).containsIgnoringCase("content-security-policy:");
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = request(path);
		return send((headers.length > 0) ? request.headers(headers) : request);
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.client.send(request.build(), BodyHandlers.ofString());
	}

	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.setSoTimeout(5000);
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void assertDressed(HttpResponse<?> answer) {
		assertThat(answer.headers().map()).containsKeys("content-security-policy", "x-content-type-options",
				"referrer-policy", "permissions-policy", "cross-origin-opener-policy", "cross-origin-resource-policy");
	}

}
