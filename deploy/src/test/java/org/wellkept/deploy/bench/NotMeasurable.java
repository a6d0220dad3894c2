package org.wellkept.deploy.bench;

/** A row cannot be measured on this machine; the message is a sentence that says what to install. */
final class NotMeasurable extends Exception {

    private static final long serialVersionUID = 1;

    NotMeasurable(String sentence) {
        super(sentence);
    }
}
