package tandem.api;

import java.io.InputStream;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import tools.jackson.core.JacksonException;

/**
 * Reads a body that is one small JSON object, and refuses it with every fault named at
 * once.
 */
@Component
public class ReadBody {

	/** In bytes. */
	public static final int LARGEST = 256 * 1024;

	private static final int KILOBYTE = 1024;

	private final Refusals refusals;

	ReadBody(Refusals refusals) {
		this.refusals = refusals;
	}

	/**
	 * Reads a body whole.
	 * @param body as it was sent
	 * @param meaning makes of the fields what is asked for, and tells of each fault
	 * @return what was meant, only if there was no fault
	 */
	public <T> T as(InputStream body, BiFunction<Fields, Faults, T> meaning) {
		Faults faults = new Faults();
		T meant = meaning.apply(new Fields("", object(body), faults), faults);
		if (!faults.isEmpty()) {
			throw refused(this.refusals.invalid(faults), null);
		}
		return meant;
	}

	private @Nullable Object object(InputStream body) {
		try (StrictJson json = new StrictJson(new LimitedBody(body, LARGEST))) {
			Object value = json.value();
			json.end();
			return value;
		}
		catch (StrictJson.TooLarge ex) {
			throw refused(this.refusals.tooLarge(LARGEST / KILOBYTE), ex);
		}
		catch (JacksonException | StrictJson.Unreadable ex) {
			throw refused(this.refusals.unreadable(), ex);
		}
	}

	private static ErrorResponseException refused(ProblemDetail problem, @Nullable Throwable cause) {
		return new ErrorResponseException(HttpStatusCode.valueOf(problem.getStatus()), problem, cause);
	}

}
