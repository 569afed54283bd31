package tandem.site.web;

import java.util.Arrays;
import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

import tandem.instrument.References;
import tandem.mechanism.Catalogue;
import tandem.mechanism.Catalogues;
import tandem.mechanism.Mechanism;
import tandem.shared.ConflictSource;

/** The public catalogue of mechanisms, and a page for each. */
@Controller
class MechanismController {

	private final Catalogue catalogue;

	private final References references;

	MechanismController(Catalogues catalogues, References references) {
		this.catalogue = catalogues.current();
		this.references = references;
	}

	@GetMapping("/mechanisms")
	String catalogue(Model model) {
		model.addAttribute("catalogue", this.catalogue.id());
		model.addAttribute("sources",
				Arrays.stream(ConflictSource.values())
					.map((source) -> new SourceOfMechanisms(source.code(), mechanisms(source)))
					.toList());
		return "site/mechanisms";
	}

	@GetMapping("/mechanisms/{id}")
	String mechanism(@PathVariable String id, Model model) {
		Mechanism mechanism = this.catalogue.find(id)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("catalogue", this.catalogue.id());
		model.addAttribute("mechanism", mechanism);
		model.addAttribute("references", this.references.named(mechanism.references()));
		return "site/mechanism";
	}

	private List<Mechanism> mechanisms(ConflictSource source) {
		return this.catalogue.mechanisms().stream().filter((mechanism) -> mechanism.source() == source).toList();
	}

	/** The mechanisms of one source, in catalogue order. */
	record SourceOfMechanisms(String code, List<Mechanism> mechanisms) {
	}

}
