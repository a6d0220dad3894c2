package org.wellkept.core.coproduction;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;

/**
 * Closed choices are stored by their code. EclipseLink takes a converter's types from the class itself and makes it from
 * outside, so there is a public one for each choice.
 */
final class CodedColumns {

    private CodedColumns() {}

    @Converter(autoApply = true)
    public static class OfActivityKind implements AttributeConverter<@Nullable ActivityKind, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ActivityKind choice) {
            return choice == null ? null : choice.code();
        }

        @Override
        public @Nullable ActivityKind convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : Coded.of(ActivityKind.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfRung implements AttributeConverter<@Nullable Rung, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Rung choice) {
            return choice == null ? null : choice.code();
        }

        @Override
        public @Nullable Rung convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : Coded.of(Rung.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfDecision implements AttributeConverter<@Nullable Decision, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Decision choice) {
            return choice == null ? null : choice.code();
        }

        @Override
        public @Nullable Decision convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : Coded.of(Decision.class, code);
        }
    }
}
