package org.wellkept.deploy.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The way in: {@code java -jar wellkept.jar}.
 *
 * <p>It only sets up who sees which library. Payara Micro looks at the class path before its own parts, so that
 * anything lying there would be mixed into the application; the {@link Launcher} is therefore loaded apart.
 */
public final class Main {
    private Main() {}

    /** Runs the launcher and leaves with its exit code. */
    public static void main(String[] args) throws Exception {
        Path jar = ownJar();
        ClassLoader apart = new URLClassLoader("launcher", libraries(jar), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(apart);
        System.exit(launcher(apart, jar.resolveSibling("wellkept.war")).applyAsInt(args));
    }

    @SuppressWarnings("unchecked") // The class is ours; only the loader is another one.
    private static ToIntFunction<String[]> launcher(ClassLoader apart, Path war) throws ReflectiveOperationException {
        return (ToIntFunction<String[]>) apart.loadClass("org.wellkept.deploy.launcher.Launcher")
                .getConstructor(Path.class, Function.class)
                .newInstance(war, new PayaraMicroStarter());
    }

    private static URL[] libraries(Path jar) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(url(jar));
        try (Stream<Path> files = Files.list(jar.resolveSibling("lib").resolve("launcher"))) {
            files.filter(file -> file.toString().endsWith(".jar"))
                    .map(Main::url)
                    .forEach(urls::add);
        }
        return urls.toArray(URL[]::new);
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path ownJar() throws URISyntaxException {
        return Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
