package tandem.site;

import java.lang.reflect.Method;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.account.StaleForm;

/**
 * Finds the handlers of pages; those marked for stale forms get these and nothing else.
 */
class StaleFormMapping extends RequestMappingHandlerMapping {

	@Override
	protected RequestCondition<?> getCustomMethodCondition(Method method) {
		return new Staleness(AnnotatedElementUtils.hasAnnotation(method, StaleForm.class));
	}

	/**
	 * Whether a handler takes stale forms, to match whether the request is one.
	 *
	 * @param stale the handler is marked
	 */
	private record Staleness(boolean stale) implements RequestCondition<Staleness> {

		@Override
		public Staleness combine(Staleness other) {
			return other;
		}

		@Override
		public @Nullable Staleness getMatchingCondition(HttpServletRequest request) {
			return (this.stale == (request.getAttribute(StaleForm.REASON) != null)) ? this : null;
		}

		@Override
		public int compareTo(Staleness other, HttpServletRequest request) {
			return 0;
		}

	}

}
