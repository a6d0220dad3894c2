package org.wellkept.deploy.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The description that the server hands out, and whether an answer is as it says. */
final class Contract {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode document;
    private final Map<JsonNode, JsonSchema> known = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract read(String published) {
        JsonNode document = parse(published);
        // what is not described must not be there; programs of others may still take more than they know
        close(document.get("components").get("schemas"));
        close(document.get("paths"));
        return new Contract(document);
    }

    JsonNode document() {
        return document;
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.has("properties") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(Contract::close);
    }

    /**
     * Fails when the answer is not one that the description gives for the request.
     *
     * @param path without the question mark's part
     */
    void check(String method, String path, int status, @Nullable String contentType, String body) {
        if (status == 405 || (status == 404 && operation(method, path) == null)) {
            checkBody("problem of " + path, document.at("/components/responses/Problem"), contentType, body);
            return;
        }
        JsonNode operation = operation(method, path);
        if (operation == null) {
            throw new AssertionError(method + " " + path + " answers " + status + " but is not described");
        }
        JsonNode responses = operation.get("responses");
        JsonNode answer = responses.get(Integer.toString(status));
        if (answer == null && status >= 400) {
            answer = responses.get("default");
        }
        if (answer == null) {
            throw new AssertionError(method + " " + path + " answers " + status + ", which is not described");
        }
        checkBody(method + " " + path + " " + status, resolved(answer), contentType, body);
    }

    private void checkBody(String what, JsonNode answer, @Nullable String contentType, String body) {
        JsonNode content = answer.get("content");
        if (content == null) {
            if (!body.isEmpty()) {
                throw new AssertionError(what + " has a body: " + body);
            }
            return;
        }
        if (contentType != null && content.has("*/*")) {
            // somebody's file, of whatever kind
            return;
        }
        JsonNode described = contentType == null ? null : content.get(contentType);
        if (described == null) {
            throw new AssertionError(what + " is " + contentType + ": " + body);
        }
        Set<ValidationMessage> faults = schema(described.get("schema")).validate(parse(body));
        if (!faults.isEmpty()) {
            throw new AssertionError(what + ": "
                    + faults.stream().map(ValidationMessage::getMessage).collect(Collectors.joining("; ")) + " in "
                    + body);
        }
    }

    private JsonSchema schema(JsonNode schema) {
        return known.computeIfAbsent(schema, wanted -> {
            ObjectNode whole = wanted.deepCopy();
            whole.set("components", document.get("components"));
            return SCHEMAS.getSchema(whole, STRICT);
        });
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
    }

    private @Nullable JsonNode operation(String method, String path) {
        for (Map.Entry<String, JsonNode> described : document.get("paths").properties()) {
            String pattern = described.getKey().replaceAll("\\{[a-z]+}", "[^/]+");
            if (path.matches(pattern)) {
                String verb = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
                return described.getValue().get(verb);
            }
        }
        return null;
    }

    static JsonNode parse(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + body, e);
        }
    }
}
