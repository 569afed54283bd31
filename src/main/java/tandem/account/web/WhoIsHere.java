package tandem.account.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import tandem.account.SignedIn;

/** Tells every page whether a member looks at it. */
@ControllerAdvice(annotations = Controller.class)
class WhoIsHere {

	/** An error page asks nothing that could fail in its turn. */
	@ModelAttribute("signedIn")
	boolean isSignedIn(HttpServletRequest request) {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			return false;
		}
		Authentication visitor = SecurityContextHolder.getContext().getAuthentication();
		return visitor != null && visitor.getPrincipal() instanceof SignedIn;
	}

}
