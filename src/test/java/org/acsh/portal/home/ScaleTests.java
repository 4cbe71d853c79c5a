package org.acsh.portal.home;

import java.util.stream.IntStream;

import org.acsh.portal.home.Scale.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** In which steps the map tells how many events a country had. */
class ScaleTests {

	@Test
	void threeStepsAreAsWideAsEachOther() {
		assertThat(new Scale(30).steps()).containsExactly(new Step(1, 1, 10), new Step(2, 11, 20), new Step(3, 21, 30));
		assertThat(new Scale(4).steps()).containsExactly(new Step(1, 1, 2), new Step(2, 3, 4));
		assertThat(new Scale(5).steps()).containsExactly(new Step(1, 1, 2), new Step(2, 3, 4), new Step(3, 5, 5));
		assertThat(new Scale(1).steps()).containsExactly(new Step(1, 1, 1));
		assertThat(new Scale(0).steps()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 7, 30, 100 })
	void everyNumberStandsOnTheStepThatNamesIt(int most) {
		Scale scale = new Scale(most);
		IntStream.rangeClosed(1, most)
			.forEach(events -> assertThat(scale.steps()).filteredOn(step -> step.number() == scale.step(events))
				.singleElement()
				.satisfies(step -> assertThat(events).isBetween(step.from(), step.to())));
		assertThat(scale.step(0)).isZero();
	}

}
