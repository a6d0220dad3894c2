package org.wellkept.deploy.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.wellkept.core.size.Size;

/**
 * What was asked for.
 *
 * @param sizeName S or L
 * @param rows in the order of {@link Rows#ALL}
 * @param profile whether the product records itself with the JDK's flight recorder
 */
record BenchOptions(String sizeName, Size size, List<Row> rows, boolean profile) {

    static final String USAGE = """
            deploy/bench/run [--size S|L] [--row NAME]... [--profile]
              --size     S: 10,000 promises, 150 boards, 1,000 organisations (the default); L: ten times as much
              --row      measures this row alone; may be said several times
              --profile  leaves a recording of the product for JDK Mission Control beside the table
            The rows are %s.
            """.formatted(String.join(", ", Rows.names()));

    BenchOptions {
        rows = List.copyOf(rows);
    }

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException with a sentence for whoever typed it
     */
    static BenchOptions read(List<String> arguments) {
        String size = "S";
        List<String> names = new ArrayList<>();
        boolean profile = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.removeFirst();
            switch (argument) {
                case "--size" -> size = value(argument, rest);
                case "--row" -> names.add(row(value(argument, rest)));
                case "--profile" -> profile = true;
                default -> throw new IllegalArgumentException("There is no option " + argument + ".");
            }
        }
        return new BenchOptions(
                size,
                size(size),
                Rows.ALL.stream()
                        .filter(row -> names.isEmpty() || names.contains(row.name()))
                        .toList(),
                profile);
    }

    private static String value(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException(option + " needs a value after it.");
        }
        return rest.removeFirst();
    }

    private static Size size(String name) {
        return switch (name) {
            case "S" -> Size.S;
            case "L" -> Size.L;
            default -> throw new IllegalArgumentException("There is no size " + name + ": it is S or L.");
        };
    }

    private static String row(String name) {
        if (!Rows.names().contains(name)) {
            throw new IllegalArgumentException("There is no row " + name + ".");
        }
        return name;
    }
}
