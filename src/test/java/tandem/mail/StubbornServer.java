package tandem.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes every letter and answers one command as it was told. */
final class StubbornServer implements AutoCloseable {

	private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());

	private final String command;

	private final String answer;

	StubbornServer(String command, String answer) throws IOException {
		this.command = command;
		this.answer = answer;
		Thread host = new Thread(this::open, "stubborn-server");
		host.setDaemon(true);
		host.start();
	}

	int port() {
		return this.door.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

	private void open() {
		while (!this.door.isClosed()) {
			try (Socket guest = this.door.accept()) {
				talk(guest);
			}
			catch (IOException ex) {
				// The guest or the test has gone.
			}
		}
	}

	private void talk(Socket guest) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(guest.getInputStream(), StandardCharsets.UTF_8));
		OutputStream out = guest.getOutputStream();
		say(out, "220 stubborn");
		boolean letter = false;
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			if (letter) {
				if (line.equals(".")) {
					letter = false;
					say(out, "250 taken");
				}
			}
			else if (line.startsWith(this.command)) {
				say(out, this.answer);
			}
			else if (line.equals("DATA")) {
				letter = true;
				say(out, "354 go on");
			}
			else {
				say(out, line.equals("QUIT") ? "221 bye" : "250 fine");
			}
		}
	}

	private static void say(OutputStream out, String line) throws IOException {
		out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

}
