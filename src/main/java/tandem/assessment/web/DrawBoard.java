package tandem.assessment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.stereotype.Component;

import tandem.account.FindPractice;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.record.AccessLog;

/** Puts a round's board together. */
@Component
class DrawBoard {

	private final FindRound findRound;

	private final FindPractice findPractice;

	private final AccessLog log;

	private final Wording wording;

	private final Clock clock;

	DrawBoard(FindRound findRound, FindPractice findPractice, AccessLog log, Wording wording, Clock clock) {
		this.findRound = findRound;
		this.findPractice = findPractice;
		this.log = log;
		this.wording = wording;
		this.clock = clock;
	}

	Board draw(SignedIn member, UUID roundId, Locale locale) {
		RoundView round = this.findRound.byId(member, roundId);
		Instant now = this.clock.instant();
		List<Board.SeatRow> seats = round.seats()
			.values()
			.stream()
			.map((seat) -> Board.SeatRow.of(round, seat, this.findRound.linksOf(member, roundId, seat.role(), now),
					locale))
			.toList();
		return new Board(round, this.findPractice.nameOfMember(round.leadMemberId()), round.isLedBy(member),
				NextStep.of(round, member, LocalDate.ofInstant(now, ZoneOffset.UTC)), seats,
				Board.Dated.of(round, locale), log(roundId, locale));
	}

	/** The round has been started and is neither over nor cancelled. */
	boolean isRunning(SignedIn member, UUID roundId) {
		return this.findRound.byId(member, roundId).status() == RoundStatus.COLLECTING;
	}

	private List<Board.LogLine> log(UUID roundId, Locale locale) {
		List<Board.LogLine> lines = new ArrayList<>();
		this.log.ofRound(roundId).forEach((line) -> lines.add(Board.LogLine.of(line, this.wording, locale)));
		Collections.reverse(lines);
		return lines;
	}

}
