package planted.account.web;

import java.util.List;

import org.springframework.stereotype.Controller;
import planted.account.OpenEntity;

/** A controller that hands entities out. */
@Controller
public class ShowsEntities {

	public List<OpenEntity> show() {
		return List.of();
	}

}
