package org.wellkept.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.wellkept.api.http.EntityTags;

/** The description itself: {@code openapi.yaml} beside this class, as JSON. */
public final class OpenApiDocument {

    private static final JsonNode TREE = read();
    private static final byte[] BYTES = TREE.toPrettyString().getBytes(StandardCharsets.UTF_8);
    private static final String ENTITY_TAG = EntityTags.of(null, BYTES);

    private OpenApiDocument() {}

    static JsonNode tree() {
        return TREE;
    }

    static byte[] bytes() {
        return BYTES.clone();
    }

    static String entityTag() {
        return ENTITY_TAG;
    }

    private static JsonNode read() {
        try (InputStream file = OpenApiDocument.class.getResourceAsStream("openapi.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.yaml is missing or broken", e);
        }
    }
}
