package tandem.account;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The practices of this installation. */
interface Practices extends Repository<Practice, UUID> {

	Practice save(Practice practice);

	Practice getReferenceById(UUID id);

}
