package org.wellkept.core.test;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the test's database, kept for the next caller, through which every statement can be seen. It
 * plays the part of the container's pool.
 */
final class WatchedDataSource implements DataSource {

    private final Deque<Connection> idle = new ArrayDeque<>();
    private @Nullable DataSource current;
    private @Nullable List<String> seen;

    synchronized void leadTo(DataSource database) {
        current = database;
    }

    synchronized void watch() {
        seen = new ArrayList<>();
    }

    /** What was sent since the watch began. */
    synchronized List<String> endWatch() {
        List<String> all = seen == null ? List.of() : List.copyOf(seen);
        seen = null;
        return all;
    }

    private synchronized void sent(String sql) {
        if (seen != null) {
            seen.add(sql);
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = taken();
        AtomicBoolean closed = new AtomicBoolean();
        return proxy(Connection.class, (proxy, method, arguments) -> switch (method.getName()) {
            case "close" -> {
                if (!closed.getAndSet(true)) {
                    giveBack(real);
                }
                yield null;
            }
            case "isClosed" -> closed.get() || real.isClosed();
            case "createStatement" ->
                watched(Statement.class, Objects.requireNonNull(forward(real, method, arguments)), "", (Connection)
                        proxy);
            case "prepareStatement" ->
                watched(
                        PreparedStatement.class,
                        Objects.requireNonNull(forward(real, method, arguments)),
                        (String) arguments[0],
                        (Connection) proxy);
            default -> forward(real, method, arguments);
        });
    }

    private <S extends Statement> S watched(Class<S> type, Object real, String prepared, Connection from) {
        return proxy(type, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return from;
            }
            if (method.getName().startsWith("execute")) {
                sent(arguments.length > 0 && arguments[0] instanceof String sql ? sql : prepared);
            }
            return forward(real, method, arguments);
        });
    }

    /** The same connection, which its user can't close: whoever began the transaction does. */
    static Connection lent(Connection connection) {
        return proxy(
                Connection.class,
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : forward(connection, method, arguments));
    }

    private synchronized Connection taken() throws SQLException {
        Connection free = idle.poll();
        if (free != null) {
            return free;
        }
        if (current == null) {
            throw new SQLException("No test has said which database");
        }
        return current.getConnection();
    }

    private synchronized void giveBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.push(connection);
    }

    private interface Call {
        @Nullable
        Object answer(Object proxy, Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        Object proxy = Proxy.newProxyInstance(
                WatchedDataSource.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> call.answer(self, method, arguments == null ? new Object[0] : arguments));
        return type.cast(proxy);
    }

    private static @Nullable Object forward(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The users are those of the test database");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("This wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
