package org.wellkept.core.undertaking;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id that may be absent. */
@Converter
public class OptionalId implements AttributeConverter<@Nullable UUID, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
