package org.wellkept.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The object cases of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":"b"}             | {"a":"c"}                 | {"a":"c"}
            {"a":"b"}             | {"b":"c"}                 | {"a":"b","b":"c"}
            {"a":"b"}             | {"a":null}                | {}
            {"a":"b","b":"c"}     | {"a":null}                | {"b":"c"}
            {"a":["b"]}           | {"a":"c"}                 | {"a":"c"}
            {"a":"c"}             | {"a":["b"]}               | {"a":["b"]}
            {"a":{"b":"c"}}       | {"a":{"b":"d","c":null}}  | {"a":{"b":"d"}}
            {"a":[{"b":"c"}]}     | {"a":[1]}                 | {"a":[1]}
            {"e":null}            | {"a":1}                   | {"e":null,"a":1}
            {}                    | {"a":{"bb":{"ccc":null}}} | {"a":{"bb":{}}}
            """)
    void what_is_sent_replaces_null_removes_and_lists_go_whole(String document, String patch, String merged)
            throws Exception {
        assertThat(MergePatch.apply(object(document), object(patch))).isEqualTo(object(merged));
    }

    @Test
    void neither_document_nor_patch_is_changed() throws Exception {
        ObjectNode document = object("{\"a\":{\"b\":1}}");
        ObjectNode patch = object("{\"a\":{\"c\":[2]}}");

        ObjectNode merged = MergePatch.apply(document, patch);
        ((ObjectNode) merged.get("a")).put("b", 9);

        assertThat(document).isEqualTo(object("{\"a\":{\"b\":1}}"));
        assertThat(patch).isEqualTo(object("{\"a\":{\"c\":[2]}}"));
    }

    @Test
    void numbers_are_the_same_however_they_are_written_and_absent_is_null() throws Exception {
        ObjectNode one = object("{\"whole\":84,\"list\":[{\"value\":84.0}],\"none\":null}");
        ObjectNode other = object("{\"whole\":84.00,\"list\":[{\"value\":84}]}");

        assertThat(MergePatch.same(one.get("whole"), other.get("whole"))).isTrue();
        assertThat(MergePatch.same(one.get("list"), other.get("list"))).isTrue();
        assertThat(MergePatch.same(one.get("none"), other.get("none"))).isTrue();
        assertThat(MergePatch.same(one.get("whole"), other.get("list"))).isFalse();
        assertThat(MergePatch.same(one.get("none"), other.get("whole"))).isFalse();
    }

    private static ObjectNode object(String json) throws Exception {
        return (ObjectNode) JSON.readTree(json);
    }
}
