package planted.pure;

import org.springframework.stereotype.Component;

/** A pure class that wants to be a bean. */
@Component
public class UsesSpring {

}
