package tandem.assessment.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import tandem.account.FindPractice;
import tandem.account.SeeOther;
import tandem.account.SignedIn;
import tandem.assessment.FindRound;
import tandem.assessment.LinkLife;
import tandem.assessment.RoundStatus;
import tandem.assessment.RoundView;
import tandem.assessment.SeatView;
import tandem.mail.LookAfterMail;
import tandem.record.AccessLog;
import tandem.record.LoggedAccess;
import tandem.record.WordLog;

/** Puts a round's board together. */
@Component
class DrawBoard {

	/** So much of the access log stands on the board itself. */
	private static final int LAST_LINES = 10;

	private final DrawBoardMail drawBoardMail;

	private final FindRound findRound;

	private final FindPractice findPractice;

	private final LookAfterMail lookAfterMail;

	private final AccessLog log;

	private final WordLog wordLog;

	private final KeptUntil keptUntil;

	private final DrawLeft drawLeft;

	private final Wording wording;

	private final Clock clock;

	DrawBoard(DrawBoardMail drawBoardMail, FindRound findRound, FindPractice findPractice, LookAfterMail lookAfterMail,
			AccessLog log, WordLog wordLog, KeptUntil keptUntil, DrawLeft drawLeft, Wording wording, Clock clock) {
		this.drawBoardMail = drawBoardMail;
		this.findRound = findRound;
		this.findPractice = findPractice;
		this.lookAfterMail = lookAfterMail;
		this.log = log;
		this.wordLog = wordLog;
		this.keptUntil = keptUntil;
		this.drawLeft = drawLeft;
		this.wording = wording;
		this.clock = clock;
	}

	/** The board as a page, without anything typed. */
	ModelAndView page(SignedIn member, UUID roundId, Locale locale) {
		ModelAndView page = new ModelAndView("assessment/board");
		page.addObject("here", "clients");
		Board board = draw(member, roundId, locale);
		page.addObject("board", board);
		page.addObject("kept", this.keptUntil.of(member, board.round(), locale));
		page.addObject("left", this.drawLeft.of(board.round(), locale));
		page.addObject("mail", this.drawBoardMail.draw(member, roundId, locale));
		page.addObject("dayChoices", LinkLife.CHOICES);
		page.addObject("typedName", "");
		page.addObject("errors", Map.of());
		return page;
	}

	/** After a form: the board again, with a word on what came of it. */
	static ModelAndView back(UUID roundId, Note note) {
		return SeeOther.at("/rounds/" + roundId + "?note=" + note.code());
	}

	Board draw(SignedIn member, UUID roundId, Locale locale) {
		RoundView round = this.findRound.byId(member, roundId);
		Instant now = this.clock.instant();
		LinksOut links = new LinksOut(this.findRound.linksOf(member, roundId, now),
				this.lookAfterMail.withoutTheirLink(round.seats().values().stream().map(SeatView::id).toList()));
		List<Board.SeatRow> seats = round.seats()
			.values()
			.stream()
			.map((seat) -> Board.SeatRow.of(round, seat, links, locale))
			.toList();
		Page<LoggedAccess> last = this.log.newestOf(roundId, 0, LAST_LINES);
		return new Board(round, this.findPractice.nameOfMember(round.leadMemberId()), round.isOpenTo(member),
				NextStep.of(round, member, LocalDate.ofInstant(now, ZoneOffset.UTC), links).sentence(this.wording),
				seats, Board.Dated.of(round, locale), extension(round, LocalDate.ofInstant(now, ZoneOffset.UTC)),
				before(member, round, locale), this.wordLog.lines(last.getContent(), locale), last.getTotalElements());
	}

	/** A week more than the due date, or than today where that has passed. */
	private static Board.Extension extension(RoundView round, LocalDate today) {
		LocalDate due = round.terms().due();
		LocalDate from = (due == null || due.isBefore(today)) ? today : due;
		return new Board.Extension((due != null) ? due.toString() : "", from.plusWeeks(1).toString(), today.toString());
	}

	private Board.@Nullable Before before(SignedIn member, RoundView round, Locale locale) {
		UUID follows = round.terms().follows();
		return (follows != null) ? Board.Before.of(round, this.findRound.byId(member, follows), locale) : null;
	}

	/** The round has been started and is neither over nor cancelled. */
	boolean isRunning(SignedIn member, UUID roundId) {
		return this.findRound.byId(member, roundId).status() == RoundStatus.COLLECTING;
	}

}
