package org.wellkept.deploy.demonstration;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settles what a story leaves to chance: figures, days, who goes silent, what people answer. The same seed settles the same
 * story in the same way, on every machine. Each choice depends on the seed and its own place in the story alone, so that a
 * promise that is added changes nothing in the others; what has no reference goes by its place in its list.
 *
 * <p>How chance is written is told in {@code wellshire.json} under {@code chance}.
 */
record Seed(long number) {

    private static final String PERHAPS = "perhaps";
    private static final Pattern NUMBER_IN_TEXT = Pattern.compile("<(\\d+)\\.\\.(\\d+)>");
    private static final Pattern FIGURE_IN_TEXT = Pattern.compile("\\{figure:([^}]+)}");

    /** Keeps neighbouring seeds apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The story without anything that is left to chance. */
    JsonObject settle(JsonObject story) {
        return settle("", story).asJsonObject();
    }

    private JsonValue settle(String place, JsonValue told) {
        return switch (told.getValueType()) {
            case OBJECT -> object(place, told.asJsonObject());
            case ARRAY -> array(place, told.asJsonArray());
            case STRING -> Json.createValue(text(place, ((JsonString) told).getString()));
            case NUMBER, TRUE, FALSE, NULL -> told;
        };
    }

    private JsonValue object(String place, JsonObject told) {
        if (told.containsKey("between")) {
            return Json.createValue(between(place, told));
        }
        if (told.containsKey("oneOf")) {
            JsonArray choices = told.getJsonArray("oneOf");
            return settle(place, choices.get(at(place).nextInt(choices.size())));
        }
        JsonObjectBuilder settled = Json.createObjectBuilder();
        for (Map.Entry<String, JsonValue> part : told.entrySet()) {
            // what begins with an underscore is told about the story, and is no part of it
            if (!part.getKey().equals(PERHAPS) && !part.getKey().startsWith("_")) {
                settled.add(part.getKey(), settle(place + "/" + part.getKey(), part.getValue()));
            }
        }
        JsonObject object = settled.build();
        return object.containsKey("figures") ? withFiguresInWords(object) : object;
    }

    private JsonArray array(String place, JsonArray told) {
        JsonArrayBuilder settled = Json.createArrayBuilder();
        for (int i = 0; i < told.size(); i++) {
            JsonValue part = told.get(i);
            String inside = place + "/" + name(part, i);
            if (happens(inside, part)) {
                settled.add(settle(inside, part));
            }
        }
        return settled.build();
    }

    /** A record keeps its name when others are told before it. */
    private static String name(JsonValue part, int index) {
        return part instanceof JsonObject object && object.containsKey("ref")
                ? object.getString("ref")
                : String.valueOf(index);
    }

    private boolean happens(String place, JsonValue part) {
        return !(part instanceof JsonObject object)
                || !object.containsKey(PERHAPS)
                || at(place + "/" + PERHAPS).nextDouble()
                        < object.getJsonNumber(PERHAPS).doubleValue();
    }

    private int between(String place, JsonObject told) {
        JsonArray ends = told.getJsonArray("between");
        int step = told.getInt("step", 1);
        int steps = (ends.getInt(1) - ends.getInt(0)) / step;
        return ends.getInt(0) + step * at(place).nextInt(steps + 1);
    }

    private String text(String place, String told) {
        SplittableRandom chance = at(place);
        return NUMBER_IN_TEXT.matcher(told).replaceAll(found -> {
            int from = Integer.parseInt(found.group(1));
            return String.valueOf(from + chance.nextInt(Integer.parseInt(found.group(2)) - from + 1));
        });
    }

    private static JsonObject withFiguresInWords(JsonObject update) {
        JsonObjectBuilder written = Json.createObjectBuilder();
        update.forEach((name, value) -> written.add(
                name,
                value instanceof JsonString words
                        ? Json.createValue(FIGURE_IN_TEXT
                                .matcher(words.getString())
                                .replaceAll(found -> Matcher.quoteReplacement(figure(update, found.group(1)))))
                        : value));
        return written.build();
    }

    private static String figure(JsonObject update, String measure) {
        return update.getJsonArray("figures").getValuesAs(JsonObject.class).stream()
                .filter(figure -> figure.getString("measure").equals(measure))
                .map(figure -> figure.getJsonNumber("value"))
                .map(JsonNumber::toString)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The update tells no figure of " + measure));
    }

    private SplittableRandom at(String place) {
        return new SplittableRandom(number * SPREAD + place.hashCode());
    }
}
