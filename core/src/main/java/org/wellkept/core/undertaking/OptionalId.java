package org.wellkept.core.undertaking;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An id that may be absent: written as text, so that an absent one can be bound; read as the driver gives it. */
@Converter
public class OptionalId implements AttributeConverter<@Nullable UUID, @Nullable Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(@Nullable Object id) {
        return id == null ? null : UUID.fromString(id.toString());
    }
}
