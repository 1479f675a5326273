package org.runaslauncher.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import org.junit.jupiter.api.Test;

class PasswordTest {
    private final char[] characters = "s3cr\u00e9t".toCharArray();
    private final Password password = new Password(CharBuffer.wrap(characters));

    @Test
    void hands_the_characters_out_once_and_wipes_them() {
        StringBuilder seen = new StringBuilder();

        password.use(seen::append);

        assertThat(seen).hasToString("s3cr\u00e9t");
        assertWiped();
    }

    @Test
    void is_wiped_when_the_consumer_throws() {
        assertThatThrownBy(() -> password.use(c -> {
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertWiped();
    }

    @Test
    void cannot_be_used_twice() {
        password.use(c -> {});

        assertThatIllegalStateException().isThrownBy(() -> password.use(c -> {}));
    }

    @Test
    void cannot_be_used_again_after_the_consumer_threw() {
        assertThatThrownBy(() -> password.use(c -> {
                    throw new UnsupportedOperationException("no");
                }))
                .isInstanceOf(UnsupportedOperationException.class);

        assertThatIllegalStateException().isThrownBy(() -> password.use(c -> {}));
    }

    @Test
    void cannot_be_used_after_it_was_closed() {
        password.close();

        assertWiped();
        assertThatIllegalStateException().isThrownBy(() -> password.use(c -> {}));
    }

    @Test
    void may_be_closed_twice() {
        password.close();

        assertThatCode(password::close).doesNotThrowAnyException();
    }

    @Test
    void may_be_closed_after_it_was_used() {
        password.use(c -> {});

        assertThatCode(password::close).doesNotThrowAnyException();
    }

    @Test
    void knows_whether_there_were_characters_also_after_they_were_wiped() {
        Password empty = new Password(CharBuffer.allocate(0));
        assertThat(empty.isEmpty()).isTrue();
        assertThat(password.isEmpty()).isFalse();

        password.close();

        assertThat(password.isEmpty()).isFalse();
    }

    @Test
    void does_not_tell_itself_as_text() {
        assertThat(password.toString()).doesNotContain("s3cr").doesNotContain("6");
        assertThat(Requests.asAlice("s3cret").toString()).contains("alice").doesNotContain("s3cret");
    }

    private void assertWiped() {
        assertThat(characters).containsOnly('\0');
    }
}
