package planted.pure.content;

import org.springframework.core.io.Resource;

/** Pure content that reads through Spring. */
public class ReadsWithSpring {

	public boolean isThere(Resource file) {
		return file.exists();
	}

}
