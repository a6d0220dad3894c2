package org.wellkept.deploy.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A board's public page, asked for by many at once. */
final class PublicPageRow implements Row {

    private static final int CONNECTIONS = 16;
    private static final int SECONDS = 4;

    @Override
    public String name() {
        return "public-page";
    }

    @Override
    public List<Finding> measure(Installation installation) throws Exception {
        Path pages = Files.createDirectories(installation.folder().resolve("pages"));
        Path boards = Files.createDirectories(pages.resolve("boards"));
        long bytes = 0;
        for (int board = 1; board <= installation.size().boards(); board++) {
            byte[] page = packed(installation.at("boards/board-" + board));
            Files.write(boards.resolve("board-" + board + ".gz"), page);
            bytes += page.length;
        }
        Path script = Addresses.script(installation, "pages.lua", "/boards/board-%d");
        try (Nginx nginx = Nginx.serving(pages)) {
            byte[] served = packed(URI.create(nginx.address() + "boards/board-7"));
            if (!Arrays.equals(served, Files.readAllBytes(boards.resolve("board-7.gz")))) {
                throw new IllegalStateException("nginx serves other bytes than the product");
            }
            Comparison comparison = Comparison.inTurns(
                    4,
                    5,
                    () -> Programs.wrk(installation.at("").toString(), script, CONNECTIONS, SECONDS),
                    () -> Programs.wrk(nginx.address(), script, CONNECTIONS, SECONDS));
            return List.of(new Finding(
                    "public pages of boards, requests a second",
                    "nginx serving the same bytes, %,d kB a page, packed"
                            .formatted(bytes / installation.size().boards() / 1_000),
                    Finding.Unit.PER_SECOND,
                    comparison,
                    Goal.atLeast(0.5)));
        }
    }

    /** A page as browsers ask for it. */
    private static byte[] packed(URI page) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = Installation.HTTP.send(
                HttpRequest.newBuilder(page).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200
                || !answer.headers().firstValue("Content-Encoding").equals(Optional.of("gzip"))) {
            throw new IllegalStateException(page + " is not answered packed");
        }
        return answer.body();
    }
}
