package org.wellkept.core.test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.weld.environment.se.ContainerLifecycleObserver;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.wellkept.core.Outcome;
import org.wellkept.core.storage.Sql;

/**
 * The real doors on a real database, without a container. Each test class begins with an empty database and the
 * clock's first day:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final CoreBench bench = CoreBench.ofCore();
 * }</pre>
 */
public final class CoreBench implements BeforeAllCallback {

    /** What the container gives; here the bench does. */
    private static final String PLATFORM = "org.wellkept.core.storage.Platform";

    private static final Map<Set<Class<?>>, WeldContainer> CONTAINERS = new HashMap<>();

    private final WeldContainer container;
    private final BenchPersistence persistence;

    private CoreBench(WeldContainer container) {
        this.container = container;
        this.persistence = container.select(BenchPersistence.class).get();
    }

    /** With the beans of core. */
    public static CoreBench ofCore() {
        return with();
    }

    /**
     * With the beans of core and those in the packages of these classes, such as another module's doors.
     */
    public static CoreBench with(Class<?>... beside) {
        synchronized (CONTAINERS) {
            return new CoreBench(CONTAINERS.computeIfAbsent(Set.of(beside), CoreBench::boot));
        }
    }

    private static WeldContainer boot(Set<Class<?>> beside) {
        Weld weld = new Weld()
                .disableDiscovery()
                .addPackages(true, Outcome.class)
                .addPackages(false, CoreBench.class)
                .addContainerLifecycleObserver(
                        ContainerLifecycleObserver.processAnnotatedType().notify(found -> {
                            if (found.getAnnotatedType()
                                    .getJavaClass()
                                    .getName()
                                    .equals(PLATFORM)) {
                                found.veto();
                            }
                        }));
        if (!beside.isEmpty()) {
            weld.addPackages(false, beside.toArray(new Class<?>[0]));
        }
        return weld.initialize();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        boolean nested = context.getTestClass().map(Class::getEnclosingClass).isPresent();
        if (!nested) {
            startAfresh();
        }
    }

    /** An empty database and the first day. */
    public void startAfresh() {
        persistence.startAfresh();
        clock().set(TestClock.FIRST_DAY);
        scanner().findNothing();
    }

    public <D> D door(Class<D> type) {
        return container.select(type).get();
    }

    public TestClock clock() {
        return persistence.testClock();
    }

    public TestScanner scanner() {
        return persistence.scanner();
    }

    public TestDatabase database() {
        return persistence.database();
    }

    /** SQL as the application's user; in the test's transaction where there is one. */
    public Jdbi sql() {
        return container.select(Jdbi.class).get();
    }

    /** SQL as the user that owns the tables, always in transactions of its own. */
    public Jdbi sqlAsOwner() {
        return Sql.over(database().asOwner());
    }

    /** Does several things in one transaction, as a door does. */
    public <T> T inTransaction(Callable<T> call) {
        try {
            return persistence.isInTransaction() ? call.call() : persistence.inTransaction(call);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SQL statements that are sent meanwhile, in order; a batch counts as one. */
    public List<String> statements(Runnable work) {
        WatchedDataSource watched = persistence.dataSource();
        watched.watch();
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            watched.endWatch();
            throw e;
        }
        return watched.endWatch();
    }
}
