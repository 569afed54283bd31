package tandem.mail;

import java.util.Arrays;
import java.util.List;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real mail server in this virtual machine, off until a test turns it on; letters are
 * sent when the test says so.
 */
@Primary
public class TestMail implements MailServer, DisposableBean {

	private final ObjectProvider<DeliverLetters> deliverLetters;

	private final JdbcClient jdbc;

	private final ServerSetup setup;

	private GreenMail server;

	private final Smtp smtp;

	private volatile boolean on;

	TestMail(ObjectProvider<DeliverLetters> deliverLetters, JdbcClient jdbc) {
		this.deliverLetters = deliverLetters;
		this.jdbc = jdbc;
		this.server = new GreenMail(ServerSetup.SMTP.dynamicPort());
		this.server.start();
		this.setup = new ServerSetup(this.server.getSmtp().getPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
		this.server.stop();
		this.smtp = new Smtp(
				new MailSettings("127.0.0.1", this.setup.getPort(), "none", "", "", "tandem@practice.example"));
	}

	/** Mail is set up, the server is there and empty, and no letter waits. */
	public void turnOn() {
		this.on = true;
		this.jdbc.sql("delete from letter where status in ('waiting', 'refused')").update();
		comeBack();
	}

	/** Mail is not set up. */
	public void turnOff() {
		this.on = false;
		goDown();
	}

	/** The server is not there any more. */
	public void goDown() {
		this.server.stop();
	}

	/** The server is there again, and empty. */
	public void comeBack() {
		this.server.stop();
		this.server = new GreenMail(this.setup);
		this.server.start();
	}

	/** Sends what is due. */
	public void deliver() {
		this.deliverLetters.getObject().deliverDue();
	}

	/** What has come to an address, the oldest first. */
	public List<MimeMessage> to(String address) {
		return Arrays.stream(this.server.getReceivedMessages()).filter((letter) -> isTo(letter, address)).toList();
	}

	@Override
	public boolean isOn() {
		return this.on;
	}

	@Override
	public void send(WrittenLetter letter) throws Undelivered {
		this.smtp.send(letter);
	}

	@Override
	public void destroy() {
		this.server.stop();
	}

	private static boolean isTo(MimeMessage letter, String address) {
		try {
			return Arrays.stream(letter.getAllRecipients())
				.anyMatch((to) -> ((InternetAddress) to).getAddress().equals(address));
		}
		catch (MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
