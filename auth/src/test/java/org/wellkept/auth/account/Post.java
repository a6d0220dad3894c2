package org.wellkept.auth.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wellkept.core.outbox.Carried;
import org.wellkept.core.outbox.Letter;
import org.wellkept.core.outbox.Sending;
import org.wellkept.core.test.CoreBench;

/** What has been posted, as the people get it. */
public final class Post {

    private static final Pattern SECRET =
            Pattern.compile("http://localhost(/workspace/[a-z-]+/)([A-Za-z0-9_-]{43})\\s");

    private final CoreBench bench;

    public Post(CoreBench bench) {
        this.bench = bench;
    }

    /** All that wait; they are gone afterwards. */
    public List<Letter> letters() {
        List<Letter> letters = new ArrayList<>();
        bench.door(Sending.class).sendDue(letter -> {
            letters.add(letter);
            return new Carried.Taken();
        });
        return letters;
    }

    /** The secret of the link in a letter, which leads below that path. */
    public static String secret(Letter letter, String path) {
        Matcher link = SECRET.matcher(letter.text());
        assertThat(link.find()).as("a link in the letter").isTrue();
        assertThat(link.group(1)).isEqualTo(path);
        return link.group(2);
    }

    /** The letter to that address. */
    public static Letter to(List<Letter> letters, String address) {
        List<Letter> found = letters.stream()
                .filter(letter -> letter.recipient().equals(address))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
