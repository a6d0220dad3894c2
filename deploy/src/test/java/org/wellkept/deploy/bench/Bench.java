package org.wellkept.deploy.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** Measures the product as it is built now, prints a table, keeps it in a file, and cleans up behind itself. */
public final class Bench {

    private static final int MEASURED = 0;
    private static final int FAILED = 1;
    private static final int MISTYPED = 2;

    private final BenchOptions options;
    private final Path folder;
    private final PrintStream out;
    private final Table table = new Table();
    private boolean failed;

    private Bench(BenchOptions options, Path folder, PrintStream out) {
        this.options = options;
        this.folder = folder;
        this.out = out;
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(run(List.of(arguments), Path.of(System.getProperty("wellkept.bench")), System.out));
    }

    private static int run(List<String> arguments, Path folder, PrintStream out) throws Exception {
        if (arguments.contains("--help")) {
            out.print(BenchOptions.USAGE);
            return MEASURED;
        }
        BenchOptions options;
        try {
            options = BenchOptions.read(arguments);
        } catch (IllegalArgumentException mistyped) {
            out.println(mistyped.getMessage());
            out.print(BenchOptions.USAGE);
            return MISTYPED;
        }
        return new Bench(options, folder, out).run();
    }

    private int run() throws Exception {
        String before = load();
        try (Installation installation = Installation.start(options, Files.createDirectories(folder), out)) {
            for (Row row : options.rows()) {
                measure(row, installation);
                if (WithTheBench.isEnding()) {
                    return FAILED;
                }
            }
        } catch (NotMeasurable cannotBegin) {
            out.println(cannotBegin.getMessage());
            return FAILED;
        } catch (IOException | SQLException | AssertionError wrong) {
            // such as a disk that filled up meanwhile: rows that fail say so in the table
            out.println("Nothing could be measured, and what was written is removed: " + wrong.getMessage());
            return FAILED;
        }
        String written = table.written() + '\n' + machine(before) + '\n';
        Path file = folder.resolve("table-" + options.sizeName() + ".md");
        Files.writeString(file, written);
        out.println();
        out.print(written);
        out.println("Kept in " + file);
        return failed ? FAILED : MEASURED;
    }

    private void measure(Row row, Installation installation) {
        out.println("Measuring " + row.name() + ".");
        try {
            for (Finding finding : row.measure(installation)) {
                table.add(row, finding);
            }
        } catch (NotMeasurable lacking) {
            table.add(row, "not measured", String.valueOf(lacking.getMessage()));
        } catch (Exception | AssertionError wrong) {
            failed = true;
            if (WithTheBench.isEnding()) {
                // what it measured is being stopped under its hands
                return;
            }
            table.add(
                    row,
                    "failed",
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
            wrong.printStackTrace(out);
        }
    }

    private String machine(String before) throws IOException {
        return "Size %s, on %d cores with %s (%s). Load before %s, after %s."
                .formatted(
                        options.sizeName(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("java.vm.vendor"),
                        before,
                        load());
    }

    /** How many programs wanted a core over the last minute, where the system tells. */
    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "unknown" : String.format(Locale.UK, "%.1f", load);
    }
}
