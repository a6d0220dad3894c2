package org.wellkept.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedReadingTest {

    private final AtomicInteger written = new AtomicInteger();

    @Test
    void who_asks_alone_reads_what_is_there_now() {
        SharedReading<Integer> reading = new SharedReading<>(written::get);

        assertThat(reading.read()).isZero();
        written.set(7);

        assertThat(reading.read()).isEqualTo(7);
    }

    @Test
    void who_asks_while_a_reading_is_under_way_gets_the_next_one_and_many_share_it() throws Exception {
        BlockingQueue<Integer> begun = new LinkedBlockingQueue<>();
        Semaphore goOn = new Semaphore(0);
        AtomicInteger readings = new AtomicInteger();
        SharedReading<Integer> reading = new SharedReading<>(() -> {
            int found = written.get();
            readings.incrementAndGet();
            begun.add(found);
            goOn.acquireUninterruptibly();
            return found;
        });
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> first = readers.submit(reading::read);
            assertThat(begun.take()).isZero();

            // what is written after the first reading began must reach those who ask from now on
            written.set(7);
            List<Future<Integer>> later = Stream.generate(() -> readers.submit((Callable<Integer>) reading::read))
                    .limit(20)
                    .toList();
            goOn.release(100);

            assertThat(first.get()).isZero();
            for (Future<Integer> each : later) {
                assertThat(each.get()).isEqualTo(7);
            }
            assertThat(readings.get()).isBetween(2, 21);
        }
    }

    @Test
    void a_reading_that_fails_tells_so_and_the_next_one_begins_anew() {
        SharedReading<Integer> reading = new SharedReading<>(() -> 10 / written.get());

        assertThatThrownBy(reading::read).hasRootCauseInstanceOf(ArithmeticException.class);
        written.set(5);

        assertThat(reading.read()).isEqualTo(2);
    }
}
