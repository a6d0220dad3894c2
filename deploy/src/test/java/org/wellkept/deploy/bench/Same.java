package org.wellkept.deploy.bench;

/** That product and limit answer the same, or the ratio of their times says nothing. */
final class Same {

    private Same() {}

    /** @throws IllegalStateException with both when they differ */
    static void check(Object product, Object limit, String what) {
        if (!product.equals(limit)) {
            throw new IllegalStateException(
                    "Product and limit differ in %s: %s and %s".formatted(what, product, limit));
        }
    }
}
