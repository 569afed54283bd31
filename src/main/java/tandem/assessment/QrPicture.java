package tandem.assessment;

import io.nayuki.qrcodegen.QrCode;

/**
 * A link as a square to point a phone's camera at, drawn as one SVG path.
 *
 * @param size its edge with the quiet zone, in modules
 * @param path the dark modules
 */
public record QrPicture(int size, String path) {

	/** The standard asks for four light modules around. */
	private static final int QUIET = 4;

	public static QrPicture of(String link) {
		QrCode code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < code.size; y++) {
			int x = 0;
			while (x < code.size) {
				int run = run(code, x, y);
				if (run > 0) {
					path.append("M%d %dh%dv1h-%dz".formatted(x + QUIET, y + QUIET, run, run));
				}
				x += Math.max(run, 1);
			}
		}
		return new QrPicture(code.size + 2 * QUIET, path.toString());
	}

	/** How many dark modules stand side by side from here. */
	private static int run(QrCode code, int x, int y) {
		int end = x;
		while (end < code.size && code.getModule(end, y)) {
			end++;
		}
		return end - x;
	}

}
