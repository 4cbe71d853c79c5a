package org.acsh.portal.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;

import org.acsh.portal.account.AccountProperties.SignIn;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Guessing is slow, and never at the owner's expense. */
class ThrottleTests {

	private static final Network HERE = Network.of("203.0.113.7");

	private static final String OWNER = "owner@example.org";

	private final Ticker clock = new Ticker();

	private final Throttle throttle = new Throttle(
			new AccountProperties(false, false,
					new SignIn(Duration.ofHours(8), 4, 12, 6, Duration.ofMinutes(4), Duration.ofDays(90), 2, 3)),
			clock);

	@Test
	void afterSomeFailuresTheNextTryHasToWait() {
		assertThat(failures(OWNER, HERE, false, 10)).isEqualTo(4);
		assertThat(throttle.attempt(OWNER, HERE, null).begin()).contains(Duration.ofMinutes(1));
	}

	@Test
	void triesComeBackOneByOne() {
		failures(OWNER, HERE, false, 10);
		clock.advance(Duration.ofMinutes(1));
		assertThat(failures(OWNER, HERE, false, 10)).isEqualTo(1);
	}

	@Test
	void successCostsNothing() {
		IntStream.range(0, 50).forEach((each) -> {
			Throttle.Attempt attempt = throttle.attempt(OWNER, HERE, null);
			assertThat(attempt.begin()).isEmpty();
			attempt.succeed();
		});
	}

	@Test
	void allNeighboursAreOneNetwork() {
		assertThat(failures(OWNER, HERE, false, 10)).isEqualTo(4);
		assertThat(failures(OWNER, Network.of("203.0.113.200"), false, 10)).isZero();
	}

	@Test
	void aNetworkThatTriesManyAccountsIsSlowedDown() {
		assertThat(IntStream.range(0, 10).map((each) -> failures("name" + each, HERE, false, 4)).sum()).isEqualTo(12);
	}

	@Test
	void aTryThatItsNetworkRefusesCostsTheAccountNothing() {
		IntStream.range(0, 3).forEach((each) -> failures("name" + each, HERE, false, 4));
		assertThat(failures(OWNER, HERE, false, 10)).isZero();
		clock.advance(Duration.ofMinutes(1));
		assertThat(failures(OWNER, HERE, false, 10)).isEqualTo(3);
	}

	@Test
	void aTryThatIsRefusedForOneAccountCostsTheNetworkNothing() {
		failures(OWNER, HERE, false, 10);
		assertThat(failures("another", HERE, false, 4)).isEqualTo(4);
	}

	@Test
	void manyNetworksThatTryOneAccountAreSlowedDownTogether() {
		assertThat(IntStream.range(0, 10).map((each) -> failures(OWNER, network(each), false, 4)).sum()).isEqualTo(6);
	}

	@Test
	void theOwnerGetsInFromAKnownNetworkWhateverOthersTry() {
		IntStream.range(0, 100).forEach((each) -> failures(OWNER, network(each), false, 4));
		IntStream.range(0, 20).forEach((each) -> failures("name" + each, HERE, false, 4));
		assertThat(throttle.attempt(OWNER, HERE, HERE.prefix()).begin()).isEmpty();
	}

	@Test
	void theOwnerGetsInWithAKnownBrowserWhateverIsTriedFromEverywhere() {
		IntStream.range(0, 100).forEach((each) -> failures(OWNER, network(each), false, 4));
		failures(OWNER, HERE, true, 10);
		assertThat(throttle.attempt(OWNER, HERE, "browser").begin()).isEmpty();
	}

	@Test
	void aRecordCannotBeFlooded() {
		assertThat(IntStream.range(0, 10).filter((each) -> throttle.mayRecord("one")).count()).isEqualTo(3);
		assertThat(throttle.mayRecord("another")).isTrue();
	}

	@Test
	void aKnownNetworkIsSlowedDownOnItsOwn() {
		assertThat(failures(OWNER, HERE, true, 10)).isEqualTo(4);
	}

	@Test
	void theCaseOfTheAddressMakesNoDifference() {
		failures(OWNER, HERE, false, 4);
		assertThat(failures("OWNER@Example.org", HERE, false, 4)).isZero();
	}

	@Test
	void onlySoManyFormsOfANetworkAreKept() {
		assertThat(IntStream.range(0, 5).filter((each) -> throttle.mayKeep(HERE)).count()).isEqualTo(2);
		assertThat(throttle.mayKeep(network(1))).isTrue();
	}

	private static Network network(int number) {
		return Network.of("198.51." + number + ".1");
	}

	private int failures(String email, Network network, boolean known, int tries) {
		return (int) IntStream.range(0, tries)
			.filter((each) -> throttle.attempt(email, network, known ? network.prefix() : null).begin().isEmpty())
			.count();
	}

	/** A clock that goes on when it is told to. */
	private static final class Ticker extends Clock {

		private Instant now = Instant.parse("2025-10-01T00:00:00Z");

		void advance(Duration time) {
			now = now.plus(time);
		}

		@Override
		public Instant instant() {
			return now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
