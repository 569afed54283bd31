package planted.unmarked;

/** Lives in a package that is not marked for null. */
public class SaysNothingOfNull {

}
