package org.wellkept.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Changes to a JSON document as RFC 7396 has them: what is sent replaces, null removes, lists go whole. */
public final class MergePatch {

    public static final String MERGE_PATCH_JSON = "application/merge-patch+json";

    private static final Comparator<JsonNode> LEAVES = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    private MergePatch() {}

    /** A new document; neither argument is changed. */
    public static ObjectNode apply(ObjectNode document, ObjectNode patch) {
        ObjectNode merged = document.deepCopy();
        patch.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                merged.remove(member.getKey());
            } else {
                merged.set(member.getKey(), merge(merged.get(member.getKey()), value));
            }
        });
        return merged;
    }

    private static JsonNode merge(@Nullable JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch.deepCopy();
        }
        return apply(target instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode(), changes);
    }

    /** Whether two values are the same to a reader: absent is null, and 84 is 84.0. */
    public static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || one.isNull()) {
            return other == null || other.isNull();
        }
        return other != null && one.equals(LEAVES, other);
    }
}
