package tandem.mail;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import java.util.function.Supplier;

import javax.net.ssl.SSLSocketFactory;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hands letters to the operator's mail server, one connection a letter. */
@Component
class Smtp implements MailServer {

	/** In milliseconds: to connect, to be answered, and to write. */
	private static final String PATIENCE = "15000";

	private static final String UTF_8 = StandardCharsets.UTF_8.name();

	private final MailSettings settings;

	/** Made with the first letter, so that a start without one loads nothing of it. */
	private final Supplier<JavaMailSenderImpl> sender;

	@Autowired
	Smtp(MailSettings settings) {
		this(settings, null);
	}

	/** Trusts whom these sockets trust, instead of whom this Java trusts. */
	Smtp(MailSettings settings, @Nullable SSLSocketFactory sockets) {
		this.settings = settings;
		this.sender = SingletonSupplier.of(() -> sender(settings, sockets));
	}

	@Override
	public boolean isOn() {
		return this.settings.isOn();
	}

	@Override
	public void send(WrittenLetter letter) throws Undelivered {
		try {
			this.sender.get().send(message(letter));
		}
		catch (MessagingException | UnsupportedEncodingException ex) {
			throw new Undelivered(Undelivered.Cause.REFUSED, "address", ex);
		}
		catch (MailException ex) {
			throw SmtpAnswer.of(ex);
		}
	}

	private MimeMessage message(WrittenLetter letter) throws MessagingException, UnsupportedEncodingException {
		MimeMessage message = new MimeMessage(this.sender.get().getSession());
		message.setFrom(new InternetAddress(this.settings.from(), "Tandem", UTF_8));
		message.setRecipient(Message.RecipientType.TO,
				new InternetAddress(letter.to().address().value(), letter.to().name(), UTF_8));
		message.setSubject(OneLine.of(letter.subject()), UTF_8);
		message.setSentDate(Date.from(letter.date()));
		String domain = this.settings.from().substring(this.settings.from().lastIndexOf('@') + 1);
		message.setHeader("Message-ID", "<%s@%s>".formatted(letter.id(), domain));
		// Holiday notices and other robots stay silent.
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", letter.to().language().toLanguageTag());
		MimeMultipart parts = new MimeMultipart("alternative");
		parts.addBodyPart(part(letter.plain(), "plain"));
		parts.addBodyPart(part(letter.html(), "html"));
		message.setContent(parts);
		return message;
	}

	private static MimeBodyPart part(String text, String subtype) throws MessagingException {
		MimeBodyPart part = new MimeBodyPart();
		part.setText(text, UTF_8, subtype);
		return part;
	}

	private static JavaMailSenderImpl sender(MailSettings settings, @Nullable SSLSocketFactory sockets) {
		boolean tls = settings.security().equals("tls");
		JavaMailSenderImpl sender = new JavaMailSenderImpl();
		sender.setProtocol(tls ? "smtps" : "smtp");
		sender.setHost(settings.host());
		sender.setPort((settings.port() != 0) ? settings.port() : usualPort(settings.security()));
		if (!settings.username().isEmpty()) {
			sender.setUsername(settings.username());
			sender.setPassword(settings.password());
		}
		String prefix = tls ? "mail.smtps." : "mail.smtp.";
		Properties properties = properties(prefix, settings);
		if (sockets != null) {
			properties.put(prefix + "ssl.socketFactory", sockets);
		}
		sender.setJavaMailProperties(properties);
		return sender;
	}

	private static Properties properties(String prefix, MailSettings settings) {
		Properties properties = new Properties();
		properties.put(prefix + "connectiontimeout", PATIENCE);
		properties.put(prefix + "timeout", PATIENCE);
		properties.put(prefix + "writetimeout", PATIENCE);
		properties.put(prefix + "auth", Boolean.toString(!settings.username().isEmpty()));
		properties.put(prefix + "ssl.checkserveridentity", "true");
		if (settings.security().equals("starttls")) {
			properties.put(prefix + "starttls.enable", "true");
			properties.put(prefix + "starttls.required", "true");
		}
		return properties;
	}

	private static int usualPort(String security) {
		return switch (security) {
			case "tls" -> 465;
			case "starttls" -> 587;
			default -> 25;
		};
	}

}
