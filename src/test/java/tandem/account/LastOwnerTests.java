package tandem.account;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import tandem.OnBothDatabases;
import tandem.TandemTest;

import static org.assertj.core.api.Assertions.assertThat;

@TandemTest
@OnBothDatabases
class LastOwnerTests {

	@Autowired
	OpenedPractices practices;

	@Autowired
	EndMembership endMembership;

	@Autowired
	ChangeMember changeMember;

	@Autowired
	JdbcClient jdbc;

	@RepeatedTest(5)
	void staysWhenTwoOwnersLeaveAtOnce() throws InterruptedException {
		SignedIn one = this.practices.owner();
		SignedIn two = this.practices.member(one, Role.OWNER, "Ola Two");
		UUID successor = this.practices.consultant(one).memberId();

		long done = together(() -> {
			this.endMembership.leave(one, successor, false);
			return true;
		}, () -> {
			this.endMembership.leave(two, successor, false);
			return true;
		});

		assertThat(done).isEqualTo(1);
		assertThat(activeOwners(one)).isEqualTo(1);
	}

	@RepeatedTest(5)
	void staysWhenTwoOwnersTakeTheRoleFromEachOtherAtOnce() throws InterruptedException {
		SignedIn one = this.practices.owner();
		SignedIn two = this.practices.member(one, Role.OWNER, "Ola Two");

		long done = together(() -> {
			this.changeMember.role(one, two.memberId(), Role.CONSULTANT);
			return true;
		}, () -> {
			this.changeMember.role(two, one.memberId(), Role.CONSULTANT);
			return true;
		});

		assertThat(done).isEqualTo(1);
		assertThat(activeOwners(one)).isEqualTo(1);
	}

	/** How many of the steps were not refused. */
	private static long together(Callable<Boolean> one, Callable<Boolean> other) throws InterruptedException {
		ExecutorService people = Executors.newFixedThreadPool(2);
		try {
			return people.invokeAll(List.of(one, other)).stream().filter(LastOwnerTests::isDone).count();
		}
		finally {
			people.shutdown();
		}
	}

	private static boolean isDone(Future<Boolean> step) {
		try {
			return step.get();
		}
		catch (ExecutionException ex) {
			assertThat(ex.getCause()).isInstanceOfAny(LastOwner.class, NoSuchMember.class,
					org.springframework.security.access.AccessDeniedException.class);
			return false;
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	private long activeOwners(SignedIn owner) {
		return this.jdbc
			.sql("select count(*) from member where practice_id = ? and role = 'OWNER' and deactivated_at is null")
			.param(owner.practiceId())
			.query(Long.class)
			.single();
	}

}
