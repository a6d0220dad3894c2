package org.wellkept.auth.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellkept.auth.account.Accounts;
import org.wellkept.auth.account.Post;
import org.wellkept.auth.account.TestPeople;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.test.CoreBench;

@Tag("database")
class KnownBrowsersTest {

    @RegisterExtension
    static final CoreBench bench = CoreBench.with(Accounts.class, Presences.class);

    private static final String EMAIL = "ann@council.example";
    private static final String DESK = KnownBrowsers.freshSecret();
    private static final String PHONE = KnownBrowsers.freshSecret();

    private final KnownBrowsers browsers = bench.door(KnownBrowsers.class);
    private final TestPeople people = new TestPeople(bench);
    private final Post post = new Post(bench);

    @BeforeEach
    void afresh() {
        people.forgetEverybody();
        post.letters();
    }

    @Test
    void a_sign_in_from_a_new_browser_is_told_to_the_person_once() {
        UUID ann = people.contributorWithAccount(EMAIL);
        browsers.signedIn(ann, DESK, "Edge on Windows");
        assertThat(post.letters()).as("about the first browser of all").isEmpty();

        browsers.signedIn(ann, PHONE, "Firefox on Android");
        List<Letter> letters = post.letters();
        assertThat(letters).hasSize(1);
        assertThat(Post.to(letters, EMAIL).text())
                .contains("Firefox on Android")
                .contains("12 October 2026 at 09:00")
                .contains("/workspace/account");

        browsers.signedIn(ann, PHONE, "Firefox on Android");
        browsers.signedIn(ann, DESK, "Edge on Windows");
        assertThat(post.letters()).isEmpty();
    }

    @Test
    void a_browser_that_somebody_else_uses_too_is_new_to_each_of_them() {
        UUID ann = people.contributorWithAccount(EMAIL);
        UUID bob = people.contributorWithAccount("bob@council.example");
        browsers.signedIn(ann, DESK, "Edge on Windows");
        browsers.signedIn(bob, PHONE, "Firefox on Android");

        browsers.signedIn(bob, DESK, "Edge on Windows");

        assertThat(post.letters()).extracting(Letter::recipient).containsExactly("bob@council.example");
    }

    @Test
    void a_browser_that_was_not_used_for_long_is_new_again() {
        UUID ann = people.contributorWithAccount(EMAIL);
        browsers.signedIn(ann, DESK, "Edge on Windows");
        bench.clock().set(bench.clock().instant().plus(KnownBrowsers.REMEMBERED.minusDays(1)));
        browsers.signedIn(ann, PHONE, "Firefox on Android");
        post.letters();
        bench.clock().set(bench.clock().instant().plus(java.time.Duration.ofDays(2)));

        browsers.signedIn(ann, DESK, "Edge on Windows");

        assertThat(post.letters()).hasSize(1);
    }

    @Test
    void about_accounts_that_are_everybodys_nobody_is_written_to() {
        UUID demo = people.personWithRole();
        bench.door(Accounts.class)
                .addForDemonstration(demo, "lead@wellshire.example")
                .orThrow();
        browsers.signedIn(demo, DESK, "Edge on Windows");
        browsers.signedIn(demo, PHONE, "Firefox on Android");

        assertThat(post.letters()).isEmpty();
    }

    @Test
    void the_cookies_secret_is_not_kept() {
        browsers.signedIn(people.contributorWithAccount(EMAIL), DESK, "Edge on Windows");

        String row = bench.sqlAsOwner()
                .withHandle(handle -> handle.createQuery("select k::text from known_browser k")
                        .mapTo(String.class)
                        .one());
        assertThat(row).doesNotContain(DESK);
    }
}
