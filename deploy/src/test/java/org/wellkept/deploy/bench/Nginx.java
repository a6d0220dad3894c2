package org.wellkept.deploy.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wellkept.deploy.launcher.FreePort;

/**
 * nginx on a free port of this machine alone, serving a folder as quickly as it can, packed files to whoever can unpack; nothing
 * of the system's own is used.
 */
final class Nginx implements AutoCloseable {

    private final Process process;
    private final String address;

    private Nginx(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static Nginx serving(Path pages) throws IOException, NotMeasurable, InterruptedException {
        String program = Programs.find("nginx", "nginx");
        int port = FreePort.here();
        Path folder = pages.resolveSibling("nginx");
        Files.createDirectories(folder);
        Path configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                daemon off;
                %suser root;
                worker_processes auto;
                pid %s/nginx.pid;
                error_log %s/error.log;
                events { worker_connections 1024; }
                http {
                  access_log off;
                  sendfile on;
                  gzip_static on;
                  tcp_nopush on;
                  keepalive_requests 1000000000;
                  open_file_cache max=10000;
                  client_body_temp_path %s; proxy_temp_path %s; fastcgi_temp_path %s; uwsgi_temp_path %s; scgi_temp_path %s;
                  default_type text/html;
                  server { listen 127.0.0.1:%d; root %s; }
                }
                """.formatted(
                        // its workers must be able to read what only whoever runs this may
                        "root".equals(System.getProperty("user.name")) ? "" : "#",
                        folder,
                        folder,
                        folder,
                        folder,
                        folder,
                        folder,
                        folder,
                        port,
                        pages));
        Process process = new ProcessBuilder(
                        program,
                        "-p",
                        folder.toString(),
                        "-e",
                        folder.resolve("error.log").toString(),
                        "-c",
                        configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.log").toFile())
                .start();
        Nginx nginx = new Nginx(process, "http://127.0.0.1:" + port + "/");
        WithTheBench.stop(process::destroy);
        nginx.awaitReady(folder);
        return nginx;
    }

    private void awaitReady(Path folder) throws IOException, InterruptedException {
        while (true) {
            try {
                Installation.HTTP.send(
                        HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding());
                return;
            } catch (ConnectException notYet) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(
                            "nginx did not start: " + Files.readString(folder.resolve("output.log")), notYet);
                }
                Thread.sleep(50);
            }
        }
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
