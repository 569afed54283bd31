package planted.account;

import org.springframework.stereotype.Controller;

/** A controller outside of web and api. */
@Controller
public class StrayController {

}
