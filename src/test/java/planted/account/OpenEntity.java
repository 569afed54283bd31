package planted.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anybody may change. */
@Entity
public class OpenEntity {

	@Id
	private long id;

	private String name = "";

	public long id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

}
