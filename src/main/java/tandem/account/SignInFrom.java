package tandem.account;

import tandem.shared.Secret;

/**
 * From where somebody tries to sign in.
 *
 * @param address of the network
 * @param browser what the browser says of itself, if the member has signed in with it
 * before
 */
public record SignInFrom(String address, Secret browser) {

}
