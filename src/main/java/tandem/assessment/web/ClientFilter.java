package tandem.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.web.util.UriComponentsBuilder;

import tandem.assessment.ClientOrder;
import tandem.assessment.ClientSearch;
import tandem.assessment.RoundStatus;
import tandem.shared.Coded;

/**
 * What the address of the list asks for, as it was typed; what makes no sense asks for
 * nothing.
 *
 * @param q part of a name
 * @param status the code of a status, or nothing
 * @param keeper the id of a member, or nothing
 * @param sort the code of an order
 * @param archived those put away instead of the others
 */
record ClientFilter(String q, String status, String keeper, String sort, boolean archived) {

	static ClientFilter none() {
		return read(Map.of());
	}

	static ClientFilter read(Map<String, String> sent) {
		return new ClientFilter(sent.getOrDefault("q", ""), sent.getOrDefault("status", ""),
				sent.getOrDefault("keeper", ""),
				Coded.find(ClientOrder.class, sent.getOrDefault("sort", "")).orElse(ClientOrder.NAME).code(),
				sent.containsKey("archived"));
	}

	ClientSearch search() {
		return new ClientSearch(this.q, Coded.find(RoundStatus.class, this.status).orElse(null), id(this.keeper),
				this.archived, Coded.of(ClientOrder.class, this.sort));
	}

	public boolean isNarrow() {
		return search().isNarrow();
	}

	/** The same list, another page of it. */
	public String address(int page) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/clients");
		List<String> values = new ArrayList<>();
		add("q", this.q, address, values);
		add("status", this.status, address, values);
		add("keeper", this.keeper, address, values);
		add("sort", this.sort.equals(ClientOrder.NAME.code()) ? "" : this.sort, address, values);
		add("archived", this.archived ? "yes" : "", address, values);
		add("page", Integer.toString(page), address, values);
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

	private static void add(String name, String value, UriComponentsBuilder address, List<String> values) {
		if (!value.isEmpty()) {
			address.queryParam(name, "{" + name + "}");
			values.add(value);
		}
	}

	private static @org.jspecify.annotations.Nullable UUID id(String typed) {
		try {
			return UUID.fromString(typed);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
