package org.wellkept.deploy.bench;

import java.util.ArrayList;
import java.util.List;

/** Medians of what was read off the product and off its limit, turn by turn, so that a busy machine slows both alike. */
record Comparison(double product, double limit) {

    /** Reads one figure. */
    @FunctionalInterface
    interface Gauge {
        double read() throws Exception;
    }

    /** Something whose time is the figure. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    Comparison {
        if (!(product > 0 && limit > 0)) {
            throw new IllegalArgumentException("A ratio needs two figures above zero: " + product + " and " + limit);
        }
    }

    double ratio() {
        return product / limit;
    }

    /**
     * Reads both, in turns.
     *
     * @param warmUp how many turns are not counted
     * @param turns how many are
     */
    static Comparison inTurns(int warmUp, int turns, Gauge product, Gauge limit) throws Exception {
        List<Double> ofProduct = new ArrayList<>();
        List<Double> ofLimit = new ArrayList<>();
        for (int turn = -warmUp; turn < turns; turn++) {
            List<Double> keptOfProduct = turn < 0 ? new ArrayList<>() : ofProduct;
            List<Double> keptOfLimit = turn < 0 ? new ArrayList<>() : ofLimit;
            // whoever comes second finds warmer caches: each does so every other time
            if (turn % 2 == 0) {
                keptOfProduct.add(product.read());
                keptOfLimit.add(limit.read());
            } else {
                keptOfLimit.add(limit.read());
                keptOfProduct.add(product.read());
            }
        }
        return new Comparison(median(ofProduct), median(ofLimit));
    }

    /** A gauge that reads the milliseconds that the work takes. */
    static Gauge milliseconds(Work work) {
        return () -> {
            long begun = System.nanoTime();
            work.run();
            return (System.nanoTime() - begun) / 1e6;
        };
    }

    /** Of an even number the mean of the two in the middle. */
    static double median(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
