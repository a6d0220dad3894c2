package org.wellkept.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The last mapper: whatever nobody expected is logged in full and answered with a reference number and no detail. */
@Provider
public class UnexpectedExceptionMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = System.getLogger(UnexpectedExceptionMapper.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public Response toResponse(Throwable exception) {
        return fault(exception);
    }

    static Response fault(Throwable exception) {
        byte[] number = new byte[6];
        RANDOM.nextBytes(number);
        String reference = HexFormat.of().formatHex(number);
        LOG.log(Level.ERROR, "A request failed; its caller was told the reference " + reference, exception);
        return ProblemAnswers.answer(
                Problem.of(
                        ProblemKind.FAULT,
                        "We do not know whether anything was saved. Look before you send it again, and tell whoever"
                                + " runs this service the reference."),
                reference);
    }
}
