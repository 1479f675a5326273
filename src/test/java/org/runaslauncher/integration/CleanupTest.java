package org.runaslauncher.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.runaslauncher.fakes.FakeAllPlaces;
import org.runaslauncher.fakes.FakeUserPlaces;
import org.runaslauncher.integration.Cleanup.Removed;
import org.runaslauncher.integration.UserEntries.Labels;

class CleanupTest {
    private static final String OURS = "C:\\Program Files\\Run As Launcher\\RunAsLauncher.exe";

    private final FakeUserPlaces own = new FakeUserPlaces();
    private final FakeUserPlaces alice = new FakeUserPlaces();
    private final FakeUserPlaces bob = new FakeUserPlaces();
    private final FakeAllPlaces all = new FakeAllPlaces();
    private final Cleanup cleanup = new Cleanup(
            new UserEntries(own, new Ownership(OURS, path -> false), Optional::empty, new Labels("", "")), all);

    @BeforeEach
    void have_users() {
        own.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo(OURS));
        alice.menuOf(OURS);
        alice.shortcuts.put(Entry.DESKTOP, FakeUserPlaces.linkTo(OURS));
        bob.shortcuts.put(Entry.SEND_TO, FakeUserPlaces.linkTo(OURS));
        bob.shortcuts.put(Entry.DESKTOP, FakeUserPlaces.linkTo("C:\\Tools\\RunAsLauncher.exe"));
        all.others.put("alice", alice);
        all.others.put("bob", bob);
    }

    @Test
    void an_administrator_leaves_nothing_of_anybody() {
        Cleanup.Report report = cleanup.run();
        assertThat(report.removed())
                .containsExactly(
                        new Removed("", Entry.SEND_TO),
                        new Removed("alice", Entry.DESKTOP),
                        new Removed("alice", Entry.MENU),
                        new Removed("bob", Entry.SEND_TO));
        assertThat(report.problems()).isEmpty();
        assertThat(report.othersLeft()).isFalse();
        assertThat(alice.commands).isEmpty();
        assertThat(bob.shortcuts).as("that of another copy").containsOnlyKeys(Entry.DESKTOP);
        assertThat(own.rest || alice.rest || bob.rest || all.undo).isFalse();
    }

    @Test
    void anybody_else_cleans_up_after_himself_only() {
        all.administrator = false;
        Cleanup.Report report = cleanup.run();
        assertThat(report.removed()).containsExactly(new Removed("", Entry.SEND_TO));
        assertThat(report.othersLeft()).isTrue();
        assertThat(own.rest).isFalse();
        assertThat(alice.rest && bob.rest && all.undo).isTrue();
        assertThat(bob.shortcuts).hasSize(2);
    }

    @Test
    void what_fails_for_one_user_keeps_none_of_the_others() {
        alice.denied = true;
        Cleanup.Report report = cleanup.run();
        assertThat(report.problems()).hasSize(3).allSatisfy(problem -> {
            assertThat(problem.user()).isEqualTo("alice");
            assertThat(problem.cause()).isInstanceOf(AccessDeniedException.class);
        });
        assertThat(bob.shortcuts).containsOnlyKeys(Entry.DESKTOP);
        assertThat(all.undo).isFalse();
    }
}
