package org.wellkept.auth.session;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A browser with its session, as far as the code under test looks at the requests of one. */
final class Browser {

    static final String USER_AGENT = "Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0";

    /** Unlike in every browser, as a container's are. */
    private static final AtomicInteger SESSIONS = new AtomicInteger();

    private final Map<String, Cookie> jar = new HashMap<>();
    private @Nullable Session session;
    private @Nullable String cookie;

    /** A request for a path that the servlet container has matched. */
    HttpServletRequest request(String servletPath) {
        return request(servletPath, null);
    }

    HttpServletRequest request(String servletPath, @Nullable String query) {
        return request("POST", servletPath, query);
    }

    /** Takes the cookies that are set, and sends them from then on. */
    HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, called, arguments) -> {
                    if (!called.getName().equals("addCookie")) {
                        throw new UnsupportedOperationException(called.toString());
                    }
                    Cookie set = (Cookie) arguments[0];
                    jar.put(set.getName(), set);
                    return null;
                });
    }

    Map<String, Cookie> jar() {
        return jar;
    }

    HttpServletRequest request(String method, String servletPath, @Nullable String query) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Browser.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getCookies" -> jar.isEmpty() ? null : jar.values().toArray(Cookie[]::new);
                    case "getContextPath" -> "";
                    case "getRequestURI" -> servletPath;
                    case "getHeader" -> arguments[0].equals("User-Agent") ? USER_AGENT : null;
                    case "getRequestedSessionId" -> cookie;
                    case "getServletPath" -> servletPath;
                    case "getQueryString" -> query;
                    case "getRemoteAddr" -> "127.0.0.1";
                    case "getHeaders" ->
                        Collections.enumeration(
                                arguments[0].equals("X-Forwarded-For") ? List.of("192.0.2.7") : List.of());
                    case "getSession" -> arguments[0].equals(true) ? begun() : session;
                    case "changeSessionId" -> begun().change();
                    default -> throw new UnsupportedOperationException(called.toString());
                });
    }

    @Nullable
    HttpSession session() {
        return session;
    }

    /** Makes the next session have this id, as a container may that finds it in a cookie. */
    void sendCookie(String sessionId) {
        cookie = sessionId;
    }

    /** A session before anybody has signed in, such as one whose id somebody else knows. */
    Session begun() {
        Session current = session;
        if (current == null) {
            current = new Session(cookie);
            session = current;
        }
        return current;
    }

    final class Session implements HttpSession {

        private final Map<String, byte[]> attributes = new HashMap<>();
        private String id;
        private int maxInactiveInterval;
        private boolean ended;

        Session(@Nullable String asked) {
            this.id = asked == null ? "session-" + SESSIONS.incrementAndGet() : asked;
        }

        String change() {
            id = "session-" + SESSIONS.incrementAndGet();
            return id;
        }

        @Override
        public String getId() {
            alive();
            return id;
        }

        @Override
        public void setAttribute(String name, Object value) {
            alive();
            // as on the way to another instance
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(value);
            } catch (IOException notSerializable) {
                throw new IllegalArgumentException(notSerializable);
            }
            attributes.put(name, bytes.toByteArray());
        }

        @Override
        public @Nullable Object getAttribute(String name) {
            alive();
            byte[] bytes = attributes.get(name);
            if (bytes == null) {
                return null;
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
                return in.readObject();
            } catch (IOException | ClassNotFoundException broken) {
                throw new IllegalStateException(broken);
            }
        }

        @Override
        public void invalidate() {
            alive();
            ended = true;
            session = null;
        }

        @Override
        public void setMaxInactiveInterval(int interval) {
            maxInactiveInterval = interval;
        }

        @Override
        public int getMaxInactiveInterval() {
            return maxInactiveInterval;
        }

        private void alive() {
            if (ended) {
                throw new IllegalStateException("This session has ended");
            }
        }

        @Override
        public Enumeration<String> getAttributeNames() {
            return Collections.enumeration(attributes.keySet());
        }

        @Override
        public void removeAttribute(String name) {
            attributes.remove(name);
        }

        @Override
        public long getCreationTime() {
            throw new UnsupportedOperationException();
        }

        @Override
        public long getLastAccessedTime() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ServletContext getServletContext() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isNew() {
            throw new UnsupportedOperationException();
        }
    }
}
