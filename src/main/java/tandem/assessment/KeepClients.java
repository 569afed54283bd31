package tandem.assessment;

import java.time.Clock;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.shared.Name;

/** Adds clients, and finds those that a member sees. */
@Component
public class KeepClients {

	private final Clients clients;

	private final Clock clock;

	KeepClients(Clients clients, Clock clock) {
		this.clients = clients;
		this.clock = clock;
	}

	@Transactional
	public ClientView add(SignedIn member, Name name) {
		return add(member, name, UUID.randomUUID());
	}

	/** Once a form, however often it is sent. */
	@Transactional
	public ClientView add(SignedIn member, Name name, FormKey form) {
		UUID id = form.idFor(member);
		if (this.clients.existsById(id)) {
			throw new SentAlready(id);
		}
		return add(member, name, id);
	}

	@Transactional(readOnly = true)
	public ClientView find(SignedIn member, UUID clientId) {
		return this.clients.find(clientId, member).map(Client::view).orElseThrow(NotFound::new);
	}

	@Transactional(readOnly = true)
	public Page<ClientView> list(SignedIn member, int page, int size) {
		return this.clients.inSightOf(member, PageRequest.of(page, size)).map(Client::view);
	}

	private ClientView add(SignedIn member, Name name, UUID id) {
		return this.clients.save(new Client(id, member, name, this.clock.instant())).view();
	}

}
