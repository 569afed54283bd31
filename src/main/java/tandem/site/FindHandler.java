package tandem.site;

import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.condition.RequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tandem.account.StaleForm;

/**
 * Finds the handlers of pages; those marked for stale forms get these and nothing else.
 * Nearly every path carries an id, for which Spring would ask each of the handlers in
 * turn: only those are asked whose path begins like the request's.
 */
class FindHandler extends RequestMappingHandlerMapping {

	private final Map<RequestMappingInfo, List<String>> beginnings = new HashMap<>();

	@Override
	protected RequestCondition<?> getCustomMethodCondition(Method method) {
		return new Staleness(AnnotatedElementUtils.hasAnnotation(method, StaleForm.class));
	}

	@Override
	protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> handlerMethods) {
		handlerMethods.keySet().forEach((info) -> this.beginnings.put(info, beginnings(info)));
		super.handlerMethodsInitialized(handlerMethods);
	}

	@Override
	protected @Nullable HandlerMethod lookupHandlerMethod(String lookupPath, HttpServletRequest request)
			throws Exception {
		return super.lookupHandlerMethod(lookupPath, new Asked(request, lookupPath));
	}

	@Override
	protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
		List<String> beginnings = this.beginnings.get(info);
		if (beginnings != null && request instanceof Asked asked && !asked.beginsLikeOneOf(beginnings)) {
			return null;
		}
		return super.getMatchingMapping(info, request);
	}

	/** The patterns up to their first variable. */
	private static List<String> beginnings(RequestMappingInfo info) {
		return info.getPatternValues().stream().map((pattern) -> pattern.split("[{*?\\[]", 2)[0]).toList();
	}

	/** A request with its path at hand. */
	private static final class Asked extends HttpServletRequestWrapper {

		private final String path;

		Asked(HttpServletRequest request, String path) {
			super(request);
			this.path = path;
		}

		/** An encoded path may begin like anything. */
		boolean beginsLikeOneOf(List<String> beginnings) {
			if (this.path.indexOf('%') >= 0) {
				return true;
			}
			for (String beginning : beginnings) {
				if (this.path.startsWith(beginning)) {
					return true;
				}
			}
			return false;
		}

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
