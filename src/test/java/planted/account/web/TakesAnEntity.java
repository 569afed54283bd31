package planted.account.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import planted.account.OpenEntity;

/** A controller that lets a request fill an entity. */
@ControllerAdvice
public class TakesAnEntity {

	public void take(OpenEntity entity) {
		entity.setName("taken");
	}

}
