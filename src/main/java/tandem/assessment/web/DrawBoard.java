package tandem.assessment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import tandem.account.FindPractice;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.record.WordLog;

/** Puts a round's board together. */
@Component
class DrawBoard {

	/** So much of the access log stands on the board itself. */
	private static final int LAST_LINES = 10;

	private final FindRound findRound;

	private final FindPractice findPractice;

	private final AccessLog log;

	private final WordLog wordLog;

	private final Clock clock;

	DrawBoard(FindRound findRound, FindPractice findPractice, AccessLog log, WordLog wordLog, Clock clock) {
		this.findRound = findRound;
		this.findPractice = findPractice;
		this.log = log;
		this.wordLog = wordLog;
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
		Page<LoggedAccess> last = this.log.newestOf(roundId, 0, LAST_LINES);
		return new Board(round, this.findPractice.nameOfMember(round.leadMemberId()), round.isLedBy(member),
				NextStep.of(round, member, LocalDate.ofInstant(now, ZoneOffset.UTC)), seats,
				Board.Dated.of(round, locale), this.wordLog.lines(last.getContent(), locale), last.getTotalElements());
	}

	/** The round has been started and is neither over nor cancelled. */
	boolean isRunning(SignedIn member, UUID roundId) {
		return this.findRound.byId(member, roundId).status() == RoundStatus.COLLECTING;
	}

}
