package planted.account;

/** Named for a layer, not for the business. */
public class PersonService {

}
