package org.wellkept.core.test;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.evidence.EvidenceLimits;
import org.wellkept.core.evidence.EvidenceSettings;
import org.wellkept.core.storage.ReplayClock;
import org.wellkept.core.storage.Sql;

/**
 * Plays the part of what the container gives: persistence and SQL in one transaction on one connection, and the clock.
 * Outside a transaction each call has a connection of its own, as there.
 */
@ApplicationScoped
class BenchPersistence {

    private final WatchedDataSource dataSource = new WatchedDataSource();
    private static final ThreadLocal<@Nullable EntityManager> CURRENT = new ThreadLocal<>();
    private final TestClock clock = new TestClock();
    private final TestScanner scanner = new TestScanner();
    private @Nullable EntityManagerFactory factory;
    private @Nullable TestDatabase database;

    WatchedDataSource dataSource() {
        return dataSource;
    }

    TestDatabase database() {
        TestDatabase used = database;
        if (used == null) {
            throw new IllegalStateException("Register the bench as an extension, or start it afresh");
        }
        return used;
    }

    /** From now on everything happens in a database without a row. */
    synchronized void startAfresh() {
        if (database == null) {
            database = TestDatabase.fresh();
            dataSource.leadTo(database.asApp());
        } else {
            database.empty();
        }
    }

    TestClock testClock() {
        return clock;
    }

    @Produces
    @Singleton
    ReplayClock clock() {
        return new ReplayClock(clock);
    }

    @Produces
    @Singleton
    Jdbi jdbi() {
        DataSource joining = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.toString());
                    }
                    return connection();
                });
        return Sql.over(joining);
    }

    private Connection connection() throws SQLException {
        EntityManager entityManager = CURRENT.get();
        return entityManager == null
                ? dataSource.getConnection()
                : WatchedDataSource.lent(entityManager.unwrap(Connection.class));
    }

    /** Files are looked at by whatever scanner the test sets. */
    @Produces
    @Singleton
    EvidenceSettings evidence() {
        return new EvidenceSettings(new EvidenceLimits(TestScanner.LARGEST_FILE), Optional.of(scanner));
    }

    TestScanner scanner() {
        return scanner;
    }

    @Produces
    @ApplicationScoped
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    EntityManager joined = CURRENT.get();
                    EntityManager used = joined == null ? factory().createEntityManager() : joined;
                    try {
                        return method.invoke(used, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    } finally {
                        if (joined == null) {
                            used.close();
                        }
                    }
                });
    }

    boolean isInTransaction() {
        return CURRENT.get() != null;
    }

    void setRollbackOnly() {
        EntityManager entityManager = CURRENT.get();
        if (entityManager != null && entityManager.getTransaction().isActive()) {
            entityManager.getTransaction().setRollbackOnly();
        }
    }

    <T> T inTransaction(Callable<T> call) throws Exception {
        EntityManager entityManager = factory().createEntityManager();
        CURRENT.set(entityManager);
        try {
            entityManager.getTransaction().begin();
            T answer;
            try {
                answer = call.call();
            } catch (RuntimeException | Error e) {
                entityManager.getTransaction().rollback();
                throw e;
            } catch (Exception e) {
                entityManager.getTransaction().commit();
                throw e;
            }
            entityManager.getTransaction().commit();
            return answer;
        } finally {
            CURRENT.remove();
            entityManager.close();
        }
    }

    <T> T apart(Callable<T> call) throws Exception {
        EntityManager suspended = CURRENT.get();
        CURRENT.remove();
        try {
            return call.call();
        } finally {
            if (suspended != null) {
                CURRENT.set(suspended);
            }
        }
    }

    private synchronized EntityManagerFactory factory() {
        EntityManagerFactory made = factory;
        if (made == null) {
            made = Persistence.createEntityManagerFactory(
                    "wellkept",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.nonJtaDataSource", dataSource,
                            // it says that the data source of the container and lazy references are not used
                            "eclipselink.logging.level.transaction", "SEVERE",
                            "eclipselink.logging.level.metadata", "SEVERE",
                            // weaving needs the container
                            "eclipselink.weaving", "false"));
            factory = made;
        }
        return made;
    }
}
