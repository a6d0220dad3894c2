package org.wellkept.deploy.bench;

import java.util.List;

/** Something that is measured, against the least that it could cost. */
interface Row {

    /** By which it is asked for: lower case, with hyphens. */
    String name();

    /**
     * Makes sure that product and limit answer the same, then measures both.
     *
     * @return one finding for each figure
     * @throws NotMeasurable when this machine lacks a program that the limit needs
     * @throws Exception when product or limit fail, or do not answer the same
     */
    List<Finding> measure(Installation installation) throws Exception;
}
