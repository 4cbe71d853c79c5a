package org.acsh.portal.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** A server of this machine that stands for one on the web, over TLS. */
final class ServerElsewhere implements AutoCloseable {

	private static final char[] PASSWORD = "a password for tests".toCharArray();

	private static final Map<String, String> REDIRECTS = Map.of("/moved", "/there", "/loop", "/loop", "/sign-in",
			"https://accounts.example.net/", "/inside", "https://inside.example.org/", "/plain",
			"http://open.example.org/there");

	private final HttpsServer server;

	private final SSLContext tls;

	private final List<String> asked = new CopyOnWriteArrayList<>();

	ServerElsewhere(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
		tls = tls(keys(folder.resolve("keys.p12")));
		server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.setHttpsConfigurator(new HttpsConfigurator(tls));
		server.createContext("/", this::answer);
		server.start();
	}

	int port() {
		return server.getAddress().getPort();
	}

	/** Trusts the server's certificate, which is for open.example.org. */
	SSLContext tls() {
		return tls;
	}

	/** The requests that came, such as "HEAD /there". */
	List<String> asked() {
		return asked;
	}

	@Override
	public void close() {
		server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		String path = exchange.getRequestURI().getPath();
		asked.add(exchange.getRequestMethod() + " " + path);
		if (REDIRECTS.containsKey(path)) {
			exchange.getResponseHeaders().add("Location", REDIRECTS.get(path));
		}
		exchange.sendResponseHeaders(status(exchange.getRequestMethod(), path), -1);
		exchange.close();
	}

	private static int status(String method, String path) {
		return switch (path) {
			case "/there" -> 200;
			case "/no-head" -> method.equals("HEAD") ? 405 : 206;
			case "/for-some" -> 403;
			case "/trouble" -> 500;
			case "/busy" -> 429;
			default -> REDIRECTS.containsKey(path) ? 302 : 404;
		};
	}

	private static KeyStore keys(Path file) throws IOException, GeneralSecurityException, InterruptedException {
		String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		new ProcessBuilder(keytool, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-storetype", "PKCS12",
				"-keystore", file.toString(), "-storepass", new String(PASSWORD), "-dname", "CN=open.example.org",
				"-ext", "SAN=dns:open.example.org", "-validity", "2")
			.inheritIO()
			.start()
			.waitFor();
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream bytes = Files.newInputStream(file)) {
			keys.load(bytes, PASSWORD);
		}
		return keys;
	}

	private static SSLContext tls(KeyStore keys) throws GeneralSecurityException {
		KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		own.init(keys, PASSWORD);
		TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trusted.init(keys);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
		return context;
	}

}
