package tandem.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import tandem.account.SignedIn;

/** Tells every page whether a member looks at it, and whether an owner does. */
@ControllerAdvice(annotations = Controller.class)
class WhoIsHere {

	@ModelAttribute("signedIn")
	boolean isSignedIn(HttpServletRequest request) {
		return member(request) != null;
	}

	@ModelAttribute("ownsPractice")
	boolean isOwner(HttpServletRequest request) {
		SignedIn member = member(request);
		return member != null && member.isOwner();
	}

	/** An error page asks nothing that could fail in its turn. */
	private static @Nullable SignedIn member(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return null;
		}
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		return (visitor != null && visitor.getPrincipal() instanceof SignedIn member) ? member : null;
	}

}
