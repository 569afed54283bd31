package tandem.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A door with TLS before a mail server that speaks plainly: from the first byte, or after
 * STARTTLS. It remembers what was said in the clear.
 */
final class TlsDoor implements AutoCloseable {

	private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

	private final SSLContext tls;

	private final boolean startTls;

	private final int behind;

	private final List<String> inTheClear = new CopyOnWriteArrayList<>();

	TlsDoor(SSLContext tls, boolean startTls, int behind) throws IOException {
		this.tls = tls;
		this.startTls = startTls;
		this.behind = behind;
		inBackground(() -> {
			while (!this.door.isClosed()) {
				Socket caller = this.door.accept();
				inBackground(() -> serve(caller));
			}
		});
	}

	int port() {
		return this.door.getLocalPort();
	}

	List<String> inTheClear() {
		return List.copyOf(this.inTheClear);
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	private void serve(Socket caller) throws IOException {
		try (caller; Socket server = new Socket(InetAddress.getLoopbackAddress(), this.behind)) {
			if (this.startTls) {
				greet(caller);
				line(server.getInputStream());
			}
			SSLSocket safe = (SSLSocket) this.tls.getSocketFactory()
				.createSocket(caller, caller.getInetAddress().getHostAddress(), caller.getPort(), true);
			safe.setUseClientMode(false);
			safe.startHandshake();
			inBackground(() -> server.getInputStream().transferTo(safe.getOutputStream()));
			copy(safe.getInputStream(), server.getOutputStream());
		}
	}

	private void greet(Socket caller) throws IOException {
		BufferedReader said = new BufferedReader(
				new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
		say(caller, "220 mail.test");
		for (String line = said.readLine(); line != null; line = said.readLine()) {
			this.inTheClear.add(line);
			if (line.startsWith("STARTTLS")) {
				say(caller, "220 go ahead");
				return;
			}
			say(caller, "250-mail.test\r\n250 STARTTLS");
		}
		throw new IOException("Hung up in the clear");
	}

	/** The greeting of the server behind has been given already. */
	private static void line(InputStream from) throws IOException {
		int read = from.read();
		while (read != -1 && read != '\n') {
			read = from.read();
		}
	}

	private static void copy(InputStream from, OutputStream to) throws IOException {
		byte[] buffer = new byte[8192];
		for (int read = from.read(buffer); read != -1; read = from.read(buffer)) {
			to.write(buffer, 0, read);
			to.flush();
		}
	}

	private static void say(Socket to, String line) throws IOException {
		to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
		to.getOutputStream().flush();
	}

	private static void inBackground(Talk talk) {
		Thread thread = new Thread(() -> {
			try {
				talk.go();
			}
			catch (IOException ex) {
				// The caller has hung up, or never trusted this door.
			}
		}, "tls-door");
		thread.setDaemon(true);
		thread.start();
	}

	/** What is said on one line. */
	private interface Talk {

		void go() throws IOException;

	}

}
