package tandem.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import tandem.shared.SettingRefused;

/**
 * Refuses to start where others could reach the demo: its sign-in is known to everybody.
 */
@Component
@Lazy(false)
@Profile("demo")
class OnThisMachineOnly {

	OnThisMachineOnly(Environment environment) {
		if (!isLoopback(environment.getProperty("server.address"))) {
			throw new SettingRefused(
					"The profile demo runs on this machine only: server.address must be 127.0.0.1 or another loopback address");
		}
	}

	/** Without an address the server would listen on every one. */
	private static boolean isLoopback(@Nullable String address) {
		try {
			return address != null && !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
