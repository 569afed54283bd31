package tandem.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.mail.BodyPart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

import tandem.TandemTest;
import tandem.shared.EmailAddress;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands in a letter when it arrives. */
@TandemTest
class LetterTests {

	private static final String LINK = "https://tandem.example/l/abc?x=1&y=2";

	@Autowired
	TestMail mail;

	@Autowired
	PostLetter postLetter;

	private TransactionTemplate transaction;

	@BeforeEach
	void turnOn(@Autowired PlatformTransactionManager transactions) {
		this.transaction = new TransactionTemplate(transactions);
		this.mail.turnOn();
	}

	@ParameterizedTest
	@EnumSource(LetterKind.class)
	void saysTheSameInBothPartsAndFetchesNothing(LetterKind kind) throws Exception {
		MimeMessage letter = arrived(kind, "Ada Marsh", List.of("Fact 0", "Fact 1", "Fact 2", "Fact 3", "Fact 4"));

		assertThat(letter.getContentType()).startsWith("multipart/alternative");
		MimeMultipart parts = (MimeMultipart) letter.getContent();
		assertThat(parts.getCount()).isEqualTo(2);
		String plain = text(parts.getBodyPart(0), "text/plain");
		String html = text(parts.getBodyPart(1), "text/html");
		assertThat(plain).contains("Ada Marsh", "Fact 0", LINK).doesNotContain("mail.", "{", "null");
		String read = HtmlUtils
			.htmlUnescape(html.replaceAll("(?s)<head>.*</head>", "").replaceAll("<h1>.*</h1>|<[^>]+>", " "));
		assertThat(words(read)).isEqualTo(words(plain.replace(":\r\n" + LINK, "\r\n" + LINK).replace("--\r\n", "")));
		assertThat(html).contains("<html lang=\"en\">", "<title>" + HtmlUtils.htmlEscape(letter.getSubject(), "UTF-8"),
				"<h1>", "<main>", "href=\"" + HtmlUtils.htmlEscape(LINK) + "\"");
		assertThat(html).doesNotContain("<img", "src=", "url(", "<script", "@import", "<link");
		assertThat(Pattern.compile("https?://").matcher(html).results().count()).isEqualTo(2);
	}

	@Test
	void saysThatARobotWroteIt() throws Exception {
		MimeMessage letter = arrived(LetterKind.BOTH_IN, "Ada Marsh", List.of("Northwind"));

		assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(letter.getHeader("Content-Language")).containsExactly("en");
		assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("Tandem <tandem@practice.example>");
		assertThat(letter.getSubject()).isEqualTo("Both have submitted: Northwind");
	}

	@Test
	void letsNoNameStartALineOfItsOwn() throws Exception {
		String name = "Ada\r\nBcc: eve@evil.example\r\n\r\nMarsh\u2028x\u0085y";

		MimeMessage letter = arrived(LetterKind.BOTH_IN, name,
				List.of("Northwind\r\nBcc: eve@evil.example\nX-Evil: 1"));

		assertThat(letter.getAllRecipients()).hasSize(1);
		assertThat(letter.getHeader("Bcc")).isNull();
		assertThat(letter.getHeader("X-Evil")).isNull();
		assertThat(letter.getSubject()).isEqualTo("Both have submitted: Northwind Bcc: eve@evil.example X-Evil: 1");
		assertThat(((InternetAddress) letter.getAllRecipients()[0]).getPersonal())
			.isEqualTo("Ada Bcc: eve@evil.example Marsh x y");
		assertThat(this.mail.to("eve@evil.example")).isEmpty();
	}

	@Test
	void showsMarkupAsTyped() throws Exception {
		MimeMessage letter = arrived(LetterKind.BOTH_IN, "<script>alert(1)</script>",
				List.of("<b onclick='x'>A & \"B\"</b>"));

		MimeMultipart parts = (MimeMultipart) letter.getContent();
		assertThat(text(parts.getBodyPart(1), "text/html")).doesNotContain("<script>", "<b ")
			.contains("&lt;script&gt;", "&lt;b onclick=&#39;x&#39;&gt;A &amp; &quot;B&quot;");
		assertThat(text(parts.getBodyPart(0), "text/plain")).contains("<b onclick='x'>A & \"B\"</b>");
	}

	@Test
	void carriesNamesOfAnyScript() throws Exception {
		MimeMessage letter = arrived(LetterKind.BOTH_IN, "王小明 😀", List.of("Größe & Söhne 測試"));

		assertThat(letter.getSubject()).isEqualTo("Both have submitted: Größe & Söhne 測試");
		assertThat(((InternetAddress) letter.getAllRecipients()[0]).getPersonal()).isEqualTo("王小明 😀");
		ByteArrayOutputStream raw = new ByteArrayOutputStream();
		letter.writeTo(raw);
		assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(raw.toString(StandardCharsets.UTF_8))).isTrue();
	}

	private MimeMessage arrived(LetterKind kind, String name, List<String> facts) {
		String address = UUID.randomUUID() + "@firm.example";
		Letter letter = new Letter(kind, new Recipient(new EmailAddress(address), name, Locale.ENGLISH),
				new About(UUID.randomUUID(), null), facts, LINK);
		this.transaction.executeWithoutResult((status) -> this.postLetter.post(letter));
		this.mail.deliver();
		return this.mail.to(address).get(0);
	}

	private static String text(BodyPart part, String type) throws Exception {
		assertThat(part.getContentType().toLowerCase(Locale.ROOT)).startsWith(type).contains("utf-8");
		return (String) part.getContent();
	}

	private static String words(String text) {
		return text.lines().map(String::strip).collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
	}

}
