package org.acsh.portal.material;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which recordings are played on their page. */
class PlayerTests {

	@ParameterizedTest
	@CsvSource({
			"https://www.youtube.com/watch?v=abc_DEF-123, https://www.youtube-nocookie.com/embed/abc_DEF-123?autoplay=1",
			"https://www.youtube.com/watch?list=X&v=abc_DEF-123&t=10, https://www.youtube-nocookie.com/embed/abc_DEF-123?autoplay=1",
			"https://youtu.be/abc_DEF-123?t=10, https://www.youtube-nocookie.com/embed/abc_DEF-123?autoplay=1",
			"https://m.youtube.com/live/abc_DEF-123, https://www.youtube-nocookie.com/embed/abc_DEF-123?autoplay=1",
			"https://vimeo.com/123456789, https://player.vimeo.com/video/123456789?dnt=1&autoplay=1" })
	void aRecordingOfAServiceThatIsKnownIsPlayed(String url, String player) {
		assertThat(Player.of(url)).map(Player::address).contains(player);
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://www.youtube.com/@hub", "https://www.youtube.com/watch?v=short",
			"https://www.youtube.com.example.org/watch?v=abc_DEF-123", "https://example.org/youtu.be/abc_DEF-123",
			"https://example.org/?https://youtu.be/abc_DEF-123", "https://vimeo.com/123456789/abcdef",
			"https://drive.google.com/file/d/abc_DEF-123", "https://vimeo.com/channels/staffpicks" })
	void anyOtherStaysALink(String url) {
		assertThat(Player.of(url)).isEmpty();
	}

}
