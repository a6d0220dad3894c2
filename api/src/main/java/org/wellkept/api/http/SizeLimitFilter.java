package org.wellkept.api.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemAnswers;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.api.problem.Refusals;
import org.wellkept.core.access.Actor;
import org.wellkept.core.evidence.FileExamination;

/** Ends a request that is too large, before it fills the memory or the disk. */
@Provider
@PreMatching
@Priority(Integer.MIN_VALUE)
@Dependent
public class SizeLimitFilter implements ContainerRequestFilter {

    /** The largest spreadsheet that is taken in. */
    public static final long LARGEST_FILE = 50L * 1024 * 1024;

    private static final Pattern EVIDENCE = Pattern.compile("v1/commitments/[^/]+/evidence/?");

    /** What stands around a file in a form. */
    private static final long AROUND = 64 * 1024;

    private static final long LARGEST_BODY = 1024 * 1024;

    // A client that is still sending would see a broken connection instead of the answer: read on, and drop it.
    private static final long MOST_DROPPED = 2 * LARGEST_FILE;

    private final FileExamination evidence;

    @Inject
    public SizeLimitFilter(FileExamination evidence) {
        this.evidence = evidence;
    }

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        Limit limit = limit(request);
        String declared = request.getHeaderString("Content-Length");
        if (declared != null && declared.matches("[0-9]{1,18}") && Long.parseLong(declared) > limit.bytes()) {
            drop(request.getEntityStream());
            request.abortWith(ProblemAnswers.answer(limit.tooLarge()));
            return;
        }
        request.setEntityStream(new LimitedStream(request.getEntityStream(), limit));
    }

    private Limit limit(ContainerRequestContext request) {
        MediaType type = mediaType(request);
        if (type == null || !MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(type)) {
            return new Limit(LARGEST_BODY, tooLarge(false));
        }
        return EVIDENCE.matcher(request.getUriInfo().getPath()).matches()
                ? new Limit(
                        evidence.limits().largestFile() + AROUND, Refusals.problem(Actor.anyone(), evidence.tooLarge()))
                : new Limit(LARGEST_FILE + AROUND, tooLarge(true));
    }

    /** @param tooLarge what is answered to more */
    private record Limit(long bytes, Problem tooLarge) {}

    private static @Nullable MediaType mediaType(ContainerRequestContext request) {
        try {
            return request.getMediaType();
        } catch (IllegalArgumentException | ProcessingException notAMediaType) {
            return null;
        }
    }

    public static Problem tooLarge(boolean upload) {
        return Problem.of(
                ProblemKind.TOO_LARGE,
                upload
                        ? "A file may have 50 MB. Nothing was kept. Split it into smaller ones; the same row twice makes"
                                + " nothing twice."
                        : "A request may have 1 MB. Nothing was changed.");
    }

    private static void drop(InputStream rest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long dropped = 0;
        int read = 0;
        while (read >= 0 && dropped < MOST_DROPPED) {
            read = rest.read(buffer);
            dropped += read;
        }
    }

    private static final class LimitedStream extends FilterInputStream {

        private final Problem tooLarge;
        private long left;

        LimitedStream(InputStream in, Limit limit) {
            super(in);
            this.left = limit.bytes();
            this.tooLarge = limit.tooLarge();
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                drop(in);
                throw new ProblemException(tooLarge);
            }
        }
    }
}
