package org.wellkept.deploy.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

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
            byte[] page = installation.get("boards/board-" + board);
            Files.write(boards.resolve("board-" + board), page);
            bytes += page.length;
        }
        Path script = Addresses.script(installation, "pages.lua", "/boards/board-%d");
        try (Nginx nginx = Nginx.serving(pages)) {
            byte[] served = nginx.get("boards/board-7");
            if (!Arrays.equals(served, Files.readAllBytes(boards.resolve("board-7")))) {
                throw new IllegalStateException("nginx serves other bytes than the product");
            }
            Comparison comparison = Comparison.inTurns(
                    4,
                    5,
                    () -> Programs.wrk(installation.at("").toString(), script, CONNECTIONS, SECONDS),
                    () -> Programs.wrk(nginx.address(), script, CONNECTIONS, SECONDS));
            return List.of(new Finding(
                    "public pages of boards, requests a second",
                    "nginx serving the same bytes, %,d kB a page"
                            .formatted(bytes / installation.size().boards() / 1_000),
                    Finding.Unit.PER_SECOND,
                    comparison,
                    Goal.atLeast(0.5)));
        }
    }
}
