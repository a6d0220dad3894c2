package org.wellkept.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The files of published reports, for whoever makes them in the background: what there is to make, the paper to make it of,
 * and where it is kept. Each call is a transaction of its own; a file that failed holds up no other.
 */
@ApplicationScoped
public class ReportFiles {

    /** What is still to be made, the first published first. What failed is not among it until an officer wants it again. */
    public List<FileToMake> toMake() {
        throw new UnsupportedOperationException();
    }

    /** The paper of a published report. */
    public Paper paper(UUID report, Edition edition) {
        throw new UnsupportedOperationException();
    }

    /** Keeps a file. One that is kept already stays: another instance was faster. */
    public void keep(FileToMake file, byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    /** @param because for the officer, in plain English */
    public void failed(FileToMake file, String because) {
        throw new UnsupportedOperationException();
    }
}
