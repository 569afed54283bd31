package tandem.account.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import tandem.account.Accent;
import tandem.account.Accent.Paper;
import tandem.account.DressPractice;
import tandem.account.DressPractice.Accents;
import tandem.account.Logo;
import tandem.account.SignedIn;

/** Where an owner chooses how the practice looks. */
@Controller
@RequestMapping("/practice/brand")
class BrandController {

	private static final int KILOBYTE = 1024;

	private final DressPractice dressPractice;

	private final FormErrors formErrors;

	BrandController(DressPractice dressPractice, FormErrors formErrors) {
		this.dressPractice = dressPractice;
		this.formErrors = formErrors;
	}

	@GetMapping
	String show(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String done, Model model) {
		this.dressPractice.check(owner);
		FormErrors.Found errors = this.formErrors.none();
		if (done.equals("too-large")) {
			errors.add("logo", "account.invalid.logo.large", Logo.LARGEST / KILOBYTE);
		}
		model.addAttribute("done", done);
		Accents accents = this.dressPractice.accentsOf(owner.practiceId());
		return page(owner, code(accents.light()), code(accents.dark()), errors, model);
	}

	@PostMapping("/accent")
	String accent(@AuthenticationPrincipal SignedIn owner, @RequestParam(defaultValue = "") String light,
			@RequestParam(defaultValue = "") String dark, HttpServletResponse response, Model model) {
		this.dressPractice.check(owner);
		FormErrors.Found errors = this.formErrors.none();
		Accent onLight = read("light", light, Paper.LIGHT, errors);
		Accent onDark = read("dark", dark, Paper.DARK, errors);
		if (errors.isEmpty()) {
			this.dressPractice.accents(owner, new Accents(onLight,
					(onDark == null && onLight != null) ? onLight.nearestReadableOn(Paper.DARK) : onDark));
			return "redirect:/practice/brand?done=accent";
		}
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		return page(owner, light, dark, errors, model);
	}

	@PostMapping
	String logo(@AuthenticationPrincipal SignedIn owner, @RequestParam(required = false) @Nullable MultipartFile logo,
			HttpServletResponse response, Model model) throws IOException {
		this.dressPractice.check(owner);
		Optional<Logo> drawn = (logo != null) ? Logo.read(logo.getBytes()) : Optional.empty();
		if (drawn.isPresent()) {
			this.dressPractice.logo(owner, drawn.get());
			return "redirect:/practice/brand?done=logo";
		}
		boolean isLarge = logo != null && logo.getSize() > Logo.LARGEST;
		response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
		Accents accents = this.dressPractice.accentsOf(owner.practiceId());
		return page(owner, code(accents.light()), code(accents.dark()), this.formErrors.none()
			.add("logo", isLarge ? "account.invalid.logo.large" : "account.invalid.logo", Logo.LARGEST / KILOBYTE),
				model);
	}

	@PostMapping("/logo/remove")
	String removeLogo(@AuthenticationPrincipal SignedIn owner) {
		this.dressPractice.check(owner);
		this.dressPractice.logo(owner, null);
		return "redirect:/practice/brand?done=logo-removed";
	}

	/** Where it cannot be read, the nearest that can is named with what was measured. */
	private @Nullable Accent read(String field, String typed, Paper paper, FormErrors.Found errors) {
		if (typed.isBlank()) {
			return null;
		}
		Optional<Accent> accent = Accent.read(typed);
		if (accent.isEmpty()) {
			errors.add(field, "account.invalid.accent");
		}
		else if (!accent.get().isReadableOn(paper)) {
			Accent nearest = accent.get().nearestReadableOn(paper);
			errors.add(field, "account.invalid.accent.contrast", floor(accent.get().contrastOn(paper)), nearest.code(),
					floor(nearest.contrastOn(paper)));
		}
		return accent.orElse(null);
	}

	/** Rounded down, so that no colour seems to pass that does not. */
	private static double floor(double contrast) {
		return Math.floor(contrast * 100) / 100;
	}

	private String page(SignedIn owner, String light, String dark, FormErrors.Found errors, Model model) {
		model.addAttribute("look", this.dressPractice.of(owner.practiceId()).orElse(null));
		model.addAttribute("light", light);
		model.addAttribute("dark", dark);
		model.addAttribute("kilobytes", Logo.LARGEST / KILOBYTE);
		model.addAttribute("errors", errors.byField());
		return "account/brand";
	}

	private static String code(@Nullable Accent accent) {
		return (accent != null) ? accent.code() : "";
	}

}
