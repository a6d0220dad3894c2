package org.wellkept.core.report;

/** What a page that is read in twenty minutes has no room for, and where it stands. */
final class More {

    private More() {}

    /** @param table its name in the annex */
    static Block.Paragraph inAnnex(int more, String table) {
        return Sentence.of("And " + PaperWords.number(more) + " more in the annex, table “" + table + "”.");
    }

    /** What a round that closed before it was recorded can't tell. */
    static Block.Paragraph notRecorded(String what) {
        return Sentence.of("This round closed before Wellkept recorded " + what
                + " with it. So this paper can’t tell; the next one will.");
    }
}
