package io.github.baoshu.read;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The fields of a JSON object as text. Apart from the reader, so that CSV is read where Jackson is not there. */
final class JsonCells {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private JsonCells() {}

    /** The plain fields of the object that a line holds, null as empty text; null where the line holds something else. */
    static @Nullable Map<String, String> of(String line) {
        Map<String, String> cells = new HashMap<>();
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (value.isStructStart()) {
                    json.skipChildren(); // a column of a later version
                } else {
                    cells.put(name, text(json, value));
                }
            }
            return json.nextToken() == null ? cells : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    private static String text(JsonParser json, JsonToken value) {
        if (value == JsonToken.VALUE_NULL) {
            return "";
        }
        return value.isNumeric() ? json.getDecimalValue().toPlainString() : json.getString();
    }
}
