package planted.account.web;

import org.springframework.transaction.annotation.Transactional;

/** A transaction around a whole page. */
@Transactional
public class OpensATransaction {

}
