/**
 * The product's own benchmarks: {@code deploy/bench/run}. Each {@link org.wellkept.deploy.bench.Row} compares what the running
 * product does with the least that it could cost, in one run on one machine; only the ratio of the two means anything.
 * A new row is a class that implements it and a line in {@link org.wellkept.deploy.bench.Rows}.
 */
@NullMarked
package org.wellkept.deploy.bench;

import org.jspecify.annotations.NullMarked;
