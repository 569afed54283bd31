package tandem.account;

/** What a member may do in the practice. */
public enum Role {

	OWNER, CONSULTANT

}
