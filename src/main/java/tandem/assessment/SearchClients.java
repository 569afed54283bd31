package tandem.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import tandem.account.SignedIn;

/**
 * Finds clients by name, by where they stand and by who leads, and reads as many rows as
 * it shows: nothing is counted, and each order is an index.
 */
@Component
public class SearchClients {

	private final EntityManager entities;

	private final Rounds rounds;

	SearchClients(EntityManager entities, Rounds rounds) {
		this.entities = entities;
		this.rounds = rounds;
	}

	/**
	 * A page of what was found.
	 *
	 * @param clients in their order
	 * @param more there is a page after this one
	 */
	public record Found(List<ListedClient> clients, boolean more) {
	}

	/**
	 * Clients that the member sees.
	 * @param member who looks
	 * @param search for what
	 * @param page counted from 0
	 * @param size how many a page holds
	 */
	@Transactional(readOnly = true)
	public Found find(SignedIn member, ClientSearch search, int page, int size) {
		List<Tuple> found = query(member, search).setFirstResult(page * size).setMaxResults(size + 1).getResultList();
		return new Found(found.stream().limit(size).map(SearchClients::listed).toList(), found.size() > size);
	}

	/** The rounds that want this member most, the most urgent first. */
	@Transactional(readOnly = true)
	public List<RoundView> ledAndUnderWay(SignedIn member, int most) {
		return this.rounds
			.ledAndUrgent(member.practiceId(), member.memberId(), Urgency.NONE,
					org.springframework.data.domain.PageRequest.of(0, most))
			.stream()
			.map((round) -> new ShownRound(round).withoutShares())
			.toList();
	}

	private TypedQuery<Tuple> query(SignedIn member, ClientSearch search) {
		Map<String, Object> facts = new HashMap<>();
		List<String> conditions = new ArrayList<>();
		conditions.add(InSight.clientOf(member, facts));
		conditions.add("c.archived = :archived");
		facts.put("archived", search.archived());
		if (search.status() != null) {
			conditions.add("c.newestStatus = :status");
			facts.put("status", search.status());
		}
		if (search.keeperId() != null) {
			conditions.add("c.keeperId = :keeper");
			facts.put("keeper", search.keeperId());
		}
		if (!search.text().isBlank()) {
			conditions.add("c.searchName like :text escape '!'");
			facts.put("text", SearchText.anywhere(search.text()));
		}
		TypedQuery<Tuple> query = this.entities
			.createQuery("select c, r from Client c left join Round r on r.id = c.newestRoundId where "
					+ String.join(" and ", conditions) + " order by " + order(search), Tuple.class);
		facts.forEach(query::setParameter);
		return query;
	}

	/**
	 * Begins with what is the same in all rows: only then does H2 see that an index has
	 * this order.
	 */
	private static String order(ClientSearch search) {
		boolean byName = search.order() == ClientOrder.NAME;
		String fixed = "c.practiceId, c.archived, ";
		if (byName && search.keeperId() != null) {
			return fixed + "c.keeperId, " + search.order().columns();
		}
		return fixed + ((byName && search.status() != null) ? "c.newestStatus, " : "") + search.order().columns();
	}

	private static ListedClient listed(Tuple row) {
		Round newest = row.get(1, Round.class);
		return new ListedClient(row.get(0, Client.class).view(),
				(newest != null) ? new ShownRound(newest).withoutShares() : null);
	}

}
