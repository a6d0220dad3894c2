package org.wellkept.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Shows in review that the contract changes. Run with {@code -Dsignature.write=true} to write the file anew, and read
 * the difference before committing it: programs that others wrote rely on every line that goes.
 */
class ContractSignatureTest {

    private static final Path STORED = Path.of("src/test/resources/org/wellkept/api/openapi/signature.txt");
    private static final JsonNode DOCUMENT = OpenApiDocument.tree();

    @Test
    void the_contract_is_the_one_that_was_last_agreed() throws IOException {
        String now = signature();
        if (Boolean.getBoolean("signature.write")) {
            Files.writeString(STORED, now);
        }

        assertThat(now).isEqualTo(Files.readString(STORED));
    }

    private static String signature() {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : DOCUMENT.get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                lines.add(operation.getKey() + " " + path.getKey());
                for (JsonNode parameter : operation.getValue().path("parameters")) {
                    JsonNode resolved = resolved(parameter);
                    lines.add("  %s %s%s %s"
                            .formatted(
                                    resolved.get("in").textValue(),
                                    resolved.get("name").textValue(),
                                    resolved.path("required").booleanValue() ? "" : "?",
                                    type(resolved.get("schema"))));
                }
                for (Map.Entry<String, JsonNode> body :
                        operation.getValue().path("requestBody").path("content").properties()) {
                    lines.add("  takes " + body.getKey() + " "
                            + type(body.getValue().get("schema")));
                }
                for (Map.Entry<String, JsonNode> answer :
                        operation.getValue().get("responses").properties()) {
                    lines.add("  " + answer.getKey() + " " + content(resolved(answer.getValue())));
                }
            }
        }
        for (Map.Entry<String, JsonNode> schema :
                DOCUMENT.at("/components/schemas").properties()) {
            lines.add(schema.getKey() + " " + type(schema.getValue()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String content(JsonNode answer) {
        List<String> bodies = new ArrayList<>();
        answer.path("content")
                .properties()
                .forEach(body -> bodies.add(type(body.getValue().get("schema"))));
        return bodies.isEmpty() ? "nothing" : String.join(" | ", bodies);
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").textValue().substring(1)) : node;
    }

    private static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").textValue();
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("enum")) {
            return "one of " + schema.get("enum");
        }
        if (schema.has("const")) {
            return "just " + schema.get("const");
        }
        for (String choice : List.of("oneOf", "anyOf")) {
            if (schema.has(choice)) {
                List<String> types = new ArrayList<>();
                schema.get(choice).forEach(one -> types.add(type(one)));
                return String.join(" or ", types);
            }
        }
        if (schema.has("properties")) {
            Set<String> required = new TreeSet<>();
            schema.path("required").forEach(name -> required.add(name.textValue()));
            List<String> members = new ArrayList<>();
            schema.get("properties")
                    .properties()
                    .forEach(member -> members.add(member.getKey() + (required.contains(member.getKey()) ? "" : "?")
                            + ": " + type(member.getValue())));
            return "{" + String.join(", ", members) + "}";
        }
        if (schema.has("items")) {
            return schema.get("type") + " of " + type(schema.get("items"));
        }
        return schema.isBoolean()
                ? "anything"
                : schema.get("type") + schema.path("format").asText("");
    }
}
