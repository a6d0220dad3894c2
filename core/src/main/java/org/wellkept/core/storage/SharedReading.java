package org.wellkept.core.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads something once for all who ask while an earlier reading is under way. Nobody gets the answer of a reading that had
 * begun before they asked, so nobody is told less than they would have read by themselves.
 */
final class SharedReading<T> {

    private final Supplier<T> source;
    private final Lock underWay = new ReentrantLock();

    /** The reading that has not begun yet, which whoever asks now may still join. */
    private @Nullable CompletableFuture<T> next;

    SharedReading(Supplier<T> source) {
        this.source = source;
    }

    /** @throws RuntimeException what the source threw, to each who shared the reading */
    T read() {
        CompletableFuture<T> mine = new CompletableFuture<>();
        CompletableFuture<T> joined = join(mine);
        if (joined == null) {
            underWay.lock();
            try {
                begin();
                mine.complete(source.get());
            } catch (RuntimeException | Error failed) {
                mine.completeExceptionally(failed);
            } finally {
                underWay.unlock();
            }
            joined = mine;
        }
        try {
            return joined.join();
        } catch (CompletionException failed) {
            throw new IllegalStateException("What many asked for could not be read", failed.getCause());
        }
    }

    /** The reading that others wait for already; null where there is none, and now waits for this one. */
    private synchronized @Nullable CompletableFuture<T> join(CompletableFuture<T> mine) {
        CompletableFuture<T> waiting = next;
        if (waiting == null) {
            next = mine;
        }
        return waiting;
    }

    private synchronized void begin() {
        next = null;
    }
}
