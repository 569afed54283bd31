package tandem.assessment.api;

import java.io.InputStream;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import tandem.account.SignedIn;
import tandem.api.ReadBody;
import tandem.assessment.ClientView;
import tandem.assessment.KeepClients;
import tandem.shared.IfMatch;
import tandem.shared.Listing;
import tandem.shared.Name;
import tandem.shared.Slice;

/** The clients of the caller's practice. */
@RestController
@RequestMapping(path = ClientsController.ADDRESS, produces = MediaType.APPLICATION_JSON_VALUE)
class ClientsController {

	static final String ADDRESS = "/api/v1/clients";

	private final KeepClients keepClients;

	private final ReadBody readBody;

	ClientsController(KeepClients keepClients, ReadBody readBody) {
		this.keepClients = keepClients;
		this.readBody = readBody;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<ClientJson> add(@AuthenticationPrincipal SignedIn caller, InputStream body) {
		Name name = this.readBody.as(body, (fields, faults) -> {
			Name read = fields.needed("name", Name::read, "invalid.name").orElse(NOBODY);
			fields.nothingElse();
			return read;
		});
		ClientView client = this.keepClients.add(caller, name);
		return ResponseEntity.status(HttpStatus.CREATED)
			.header("Location", ADDRESS + "/" + client.id())
			.eTag(IfMatch.tag(client.version()))
			.body(ClientJson.of(client));
	}

	@GetMapping
	Listing<ClientJson> list(@AuthenticationPrincipal SignedIn caller, @RequestParam(defaultValue = "0") int page,
			@RequestParam(defaultValue = Slice.USUAL_SIZE) int size) {
		Slice slice = new Slice(page, size);
		Page<ClientView> found = this.keepClients.list(caller, slice.page(), slice.size());
		return Listing.of(found.map(ClientJson::of).getContent(), slice, found.getTotalElements(), ADDRESS);
	}

	@GetMapping("/{clientId}")
	ResponseEntity<ClientJson> find(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID clientId) {
		ClientView client = this.keepClients.find(caller, clientId);
		return ResponseEntity.ok().eTag(IfMatch.tag(client.version())).body(ClientJson.of(client));
	}

	/** Stands where the name was at fault, so that reading can go on. */
	private static final Name NOBODY = new Name("-");

}
