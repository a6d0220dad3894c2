package org.wellkept.ui.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.wellkept.core.storage.Committed;
import org.wellkept.ui.transparency.KeptPages.Answer;
import org.wellkept.ui.transparency.KeptPages.Moment;

class KeptPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final Asked ABOUT = asked("about");
    private static final long ROOM = 1_000_000;

    private Moment now = new Moment(new Committed.SoFar(1), TODAY);
    private int made;

    private final KeptPages pages = new KeptPages(() -> now, ROOM);

    @Test
    void a_page_is_made_once_while_nothing_is_written_and_the_day_stays() {
        Answer first = pages.answer(ABOUT, this::page);
        Answer second = pages.answer(asked("about"), this::page);

        assertThat(made).isEqualTo(1);
        assertThat(html(second)).isEqualTo(html(first)).contains("contact-1@");
    }

    @Test
    void a_write_is_seen_by_the_next_reader() {
        pages.answer(ABOUT, this::page);

        now = new Moment(new Committed.SoFar(2), TODAY);

        assertThat(html(pages.answer(ABOUT, this::page))).contains("contact-2@");
    }

    @Test
    void midnight_makes_every_page_anew() {
        pages.answer(ABOUT, this::page);

        now = new Moment(now.written(), TODAY.plusDays(1));

        assertThat(html(pages.answer(ABOUT, this::page))).contains("contact-2@");
    }

    @Test
    void a_page_during_whose_making_something_was_written_is_not_taken_for_the_new_state() {
        pages.answer(ABOUT, asked -> {
            now = new Moment(new Committed.SoFar(2), TODAY);
            return page(asked);
        });

        assertThat(html(pages.answer(ABOUT, this::page))).contains("contact-2@");
    }

    @Test
    void what_is_asked_for_with_other_words_is_another_page() {
        pages.answer(ABOUT, this::page);
        pages.answer(new Asked("/about", "", Map.of("q", "debt")), this::page);
        pages.answer(new Asked("/about", "more", Map.of()), this::page);

        assertThat(made).isEqualTo(3);
    }

    @Test
    void a_failure_a_move_and_a_file_are_not_kept() {
        for (Reply reply : List.of(
                new Reply.Failed(ErrorPage.notFound()),
                new Reply.Moved("/"),
                new Reply.Download("text/csv", "promises.csv", out -> {}))) {
            Function<Asked, Reply> counted = asked -> {
                made++;
                return reply;
            };
            made = 0;

            assertThat(pages.answer(ABOUT, counted)).isEqualTo(new Answer.Other(reply));
            pages.answer(ABOUT, counted);

            assertThat(made).isEqualTo(2);
        }
    }

    @Test
    void what_breaks_while_a_page_is_made_reaches_its_reader_and_the_next_one_tries_again() {
        assertThatThrownBy(() -> pages.answer(ABOUT, asked -> {
                    throw new IllegalStateException("The database is gone");
                }))
                .hasMessage("The database is gone");

        assertThat(html(pages.answer(ABOUT, this::page))).contains("contact-1@");
    }

    @Test
    void without_a_database_a_page_that_needs_none_is_made_for_each() {
        KeptPages alone = new KeptPages(
                () -> {
                    throw new IllegalStateException("The database is gone");
                },
                ROOM);

        alone.answer(ABOUT, this::page);

        assertThat(html(alone.answer(ABOUT, this::page))).contains("contact-2@");
    }

    @Test
    void pages_that_nobody_asks_for_make_room() {
        Asked often = asked("often");
        pages.answer(often, this::page);
        int size = ((Answer.Page) pages.answer(often, this::page)).page().size();
        long many = 3 * ROOM / size;

        for (int other = 0; other < many; other++) {
            pages.answer(asked("page-" + other), this::page);
            pages.answer(often, this::page);
        }

        assertThat(made).isEqualTo(1 + (int) many);
        assertThat(pages.taken()).isBetween(ROOM / 2, ROOM);
        pages.answer(asked("page-0"), this::page);
        assertThat(made).as("the first of the others had to go").isEqualTo(2 + (int) many);
    }

    @Test
    void a_page_that_is_larger_than_the_room_is_sent_and_not_kept() {
        KeptPages small = new KeptPages(() -> now, 100);

        small.answer(ABOUT, this::page);

        assertThat(html(small.answer(ABOUT, this::page))).contains("contact-2@");
        assertThat(small.taken()).isZero();
    }

    @Test
    void many_who_ask_at_once_wait_for_one_page() throws Exception {
        BlockingQueue<Asked> begun = new LinkedBlockingQueue<>();
        Semaphore goOn = new Semaphore(0);
        Function<Asked, Reply> slowly = asked -> {
            begun.add(asked);
            goOn.acquireUninterruptibly();
            return page(asked);
        };
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> first = readers.submit(() -> pages.answer(ABOUT, slowly));
            assertThat(begun.take()).isEqualTo(ABOUT);
            Future<Answer> second = readers.submit(() -> pages.answer(ABOUT, slowly));
            goOn.release(2);

            assertThat(html(first.get())).isEqualTo(html(second.get()));
            assertThat(made).isEqualTo(1);
        }
    }

    private Reply page(Asked asked) {
        made++;
        return new Reply.Page(
                "transparency/about.jte", InformationPage.about(Contact.of("contact-" + made + "@wellkept.example")));
    }

    private static Asked asked(String name) {
        return new Asked("/about", name, Map.of());
    }

    private static String html(Answer answer) {
        return new String(((Answer.Page) answer).page().plain(), StandardCharsets.UTF_8);
    }
}
