package tandem.mail;

/** Where letters are handed over to be carried. */
interface MailServer {

	boolean isOn();

	/** Hands one letter over, or says why not. */
	void send(WrittenLetter letter) throws Undelivered;

}
