package org.wellkept.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.wellkept.api.problem.Problem;
import org.wellkept.api.problem.ProblemException;
import org.wellkept.api.problem.ProblemKind;
import org.wellkept.core.Coded;

/** How this API writes and reads JSON, in one place. */
public final class Json {

    private static final int DEEPEST = 50;
    private static final int LONGEST_NUMBER = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .build())
                    // of two members of one name, one would be lost without a word
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .addModule(new SimpleModule("wellkept")
                    .addSerializer(Coded.class, new CodeSerializer())
                    .addSerializer(BigDecimal.class, new PlainNumberSerializer())
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance))
            .build();

    private Json() {}

    public static byte[] write(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A body cannot be written as JSON", e);
        }
    }

    /** A body as a tree, just as a client that was sent it would see it. */
    public static ObjectNode tree(Object body) {
        try {
            return (ObjectNode) MAPPER.readTree(write(body));
        } catch (IOException e) {
            throw new IllegalStateException("JSON that was just written cannot be read", e);
        }
    }

    /**
     * Reads what somebody sent.
     *
     * @throws ProblemException when it is not one JSON object
     */
    public static ObjectNode readObject(InputStream sent) throws IOException {
        JsonNode read;
        try {
            read = MAPPER.readTree(sent);
        } catch (JsonProcessingException e) {
            throw new ProblemException(malformed(where(e)));
        }
        if (read instanceof ObjectNode object) {
            return object;
        }
        throw new ProblemException(malformed(
                read.isMissingNode() ? "The body is empty." : "The body is JSON, but not an object in braces."));
    }

    private static Problem malformed(String what) {
        return Problem.of(ProblemKind.MALFORMED, what + " Nothing was changed. Send one JSON object in UTF-8.");
    }

    private static String where(JsonProcessingException e) {
        return e.getLocation() == null
                ? "The body is not JSON."
                : "The body stops being JSON at line %d, column %d."
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
    }

    /** A choice goes by its code, never by the name of the constant. */
    private static final class CodeSerializer extends JsonSerializer<Coded> {
        @Override
        public void serialize(Coded value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeString(value.code());
        }
    }

    /** 84, not 84.00 and not 8.4E+1. */
    private static final class PlainNumberSerializer extends JsonSerializer<BigDecimal> {
        @Override
        public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider serializers) throws IOException {
            json.writeNumber(value.stripTrailingZeros().toPlainString());
        }
    }
}
