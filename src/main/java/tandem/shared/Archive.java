package tandem.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * An export, made and not yet sent: a file without a name, so that nothing of it is left
 * behind however this process ends. It is whole before the first byte is sent, and the
 * database need not wait for a slow reader.
 */
public final class Archive implements AutoCloseable {

	private final String fileName;

	private final FileChannel file;

	private Archive(String fileName, FileChannel file) {
		this.fileName = fileName;
		this.file = file;
	}

	/** What fills the file. */
	@FunctionalInterface
	public interface Filling {

		void into(OutputStream out) throws IOException;

	}

	public static Archive of(String fileName, Filling filling) throws IOException {
		Path place = Files.createTempFile("tandem-export", ".zip");
		FileChannel file = FileChannel.open(place, StandardOpenOption.READ, StandardOpenOption.WRITE,
				StandardOpenOption.DELETE_ON_CLOSE);
		Files.deleteIfExists(place); // an open file stays readable without a name
		Archive archive = new Archive(fileName, file);
		try {
			OutputStream out = new java.io.BufferedOutputStream(Channels.newOutputStream(file), 1 << 16);
			filling.into(out);
			out.flush();
			return archive;
		}
		catch (IOException | RuntimeException ex) {
			archive.close();
			throw ex;
		}
	}

	/** Safe for every file system. */
	public String fileName() {
		return this.fileName;
	}

	public long size() throws IOException {
		return this.file.size();
	}

	public void sendTo(OutputStream out) throws IOException {
		this.file.position(0);
		Channels.newInputStream(this.file).transferTo(out);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
