package tandem.export.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import tandem.instrument.Instruments;
import tandem.report.Handout;
import tandem.report.ReportFile;
import tandem.report.ReportView;
import tandem.shared.CsvLine;

/**
 * A report in lines, one for each thing that it says, in codes: for whoever counts on
 * with it. Its numbers are those of the API, not rounded.
 */
@Component
class MakeCsv implements ReportFile {

	private static final List<String> COLUMNS = List.of("theme", "source", "facet", "item", "seat", "measure", "value");

	private final Instruments instruments;

	MakeCsv(Instruments instruments) {
		this.instruments = instruments;
	}

	@Override
	public String suffix() {
		return "csv";
	}

	@Override
	public String mediaType() {
		return "text/csv;charset=UTF-8";
	}

	@Override
	public Optional<byte[]> make(Supplier<Optional<Handout>> open) {
		return open.get().map(this::make);
	}

	private byte[] make(Handout handout) {
		ReportView view = handout.view();
		Stream<Said> all = TellBands.of(view);
		if (view.marks() != null) {
			all = Stream.concat(all,
					new TellMarks(this.instruments.get(view.provenance().instrument()), view.marks()).all());
		}
		return (CsvLine.BYTE_ORDER_MARK + CsvLine.of(COLUMNS)
				+ Stream.concat(all, TellBands.around(view)).map(Said::line).collect(Collectors.joining()))
			.getBytes(StandardCharsets.UTF_8);
	}

}
