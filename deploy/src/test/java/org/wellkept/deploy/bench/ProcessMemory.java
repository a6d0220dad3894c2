package org.wellkept.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The memory of a running process, as Linux keeps count of it: all of it, whatever Java holds it for. */
record ProcessMemory(long pid) {

    /** What it holds now. */
    double residentMegabytes() throws IOException, NotMeasurable {
        return megabytes("VmRSS:");
    }

    /** The most that it held since {@link #forgetPeak}, or since it began. */
    double peakMegabytes() throws IOException, NotMeasurable {
        return megabytes("VmHWM:");
    }

    /** The system itself watches for the peak from here on, so that none is missed between two looks. */
    void forgetPeak() throws IOException, NotMeasurable {
        Files.writeString(of("clear_refs"), "5");
    }

    private double megabytes(String line) throws IOException, NotMeasurable {
        return Files.readAllLines(of("status")).stream()
                .filter(told -> told.startsWith(line))
                .mapToDouble(told -> Double.parseDouble(told.replaceAll("[^0-9]", "")) / 1_024)
                .findFirst()
                .orElseThrow();
    }

    private Path of(String file) throws NotMeasurable {
        Path path = Path.of("/proc", String.valueOf(pid), file);
        if (!Files.exists(path)) {
            throw new NotMeasurable("This row reads memory from /proc, which this system does not have.");
        }
        return path;
    }
}
