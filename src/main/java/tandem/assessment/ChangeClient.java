package tandem.assessment;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;
import tandem.record.AccessLog;
import tandem.record.Action;
import tandem.record.Actor;
import tandem.shared.Name;

/** Renames a client, takes it out of the list, and brings it back. */
@Component
public class ChangeClient {

	private static final Set<RoundStatus> OPEN = EnumSet.of(RoundStatus.DRAFT, RoundStatus.COLLECTING,
			RoundStatus.COMPLETE);

	private final Clients clients;

	private final Rounds rounds;

	private final NewestRound newestRound;

	private final AccessLog log;

	ChangeClient(Clients clients, Rounds rounds, NewestRound newestRound, AccessLog log) {
		this.clients = clients;
		this.rounds = rounds;
		this.newestRound = newestRound;
		this.log = log;
	}

	/**
	 * What became of a new name.
	 *
	 * @param done the client has it now
	 * @param name how the client is called; somebody else's word where it was not done
	 */
	public record Renaming(boolean done, String name) {
	}

	/**
	 * Gives the client a name.
	 * @param was how it was called on the form; where it is called otherwise by now,
	 * nothing is changed
	 */
	@Transactional
	public Renaming rename(SignedIn member, UUID clientId, Name to, String was) {
		Client client = lock(member, clientId);
		if (!client.name().equals(to.value())) {
			if (!client.name().equals(was)) {
				return new Renaming(false, client.name());
			}
			client.rename(to);
			write(member, client, Action.CLIENT_RENAMED);
		}
		return new Renaming(true, client.name());
	}

	/**
	 * Not while a round of it is under way: out of sight, somebody would be forgotten.
	 */
	@Transactional
	public void archive(SignedIn member, UUID clientId) {
		Client client = lock(member, clientId);
		if (client.isArchived()) {
			return;
		}
		if (this.rounds.isAny(clientId, OPEN)) {
			throw new WrongState("client.round-open");
		}
		client.archive();
		write(member, client, Action.CLIENT_ARCHIVED);
	}

	@Transactional
	public void bringBack(SignedIn member, UUID clientId) {
		Client client = lock(member, clientId);
		if (client.isArchived()) {
			client.bringBack();
			write(member, client, Action.CLIENT_BROUGHT_BACK);
		}
	}

	private Client lock(SignedIn member, UUID clientId) {
		return this.clients.lock(clientId, member).orElseThrow(NotFound::new);
	}

	/** The log names the client by its id, so that nothing is left of an erased one. */
	private void write(SignedIn member, Client client, Action action) {
		this.newestRound.touch(client.id());
		this.log.write(new AccessLog.Place(client.practiceId(), null), Actor.member(member), action,
				client.id().toString());
	}

}
