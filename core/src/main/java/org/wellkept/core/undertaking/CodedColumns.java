package org.wellkept.core.undertaking;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Visibility;
import org.wellkept.core.anchor.AnchorDimension;
import org.wellkept.core.anchor.AnchorStage;
import org.wellkept.core.terms.Evidence;
import org.wellkept.core.terms.MilestoneStatus;
import org.wellkept.core.terms.Pace;
import org.wellkept.core.terms.PreventionLevel;
import org.wellkept.core.terms.Stance;

/**
 * Closed choices are stored by their code, so that a renamed constant changes no record. EclipseLink takes a converter's
 * types from the class itself and makes it from outside, so there is a public one for each choice.
 */
final class CodedColumns {

    private CodedColumns() {}

    private static @Nullable String code(@Nullable Coded choice) {
        return choice == null ? null : choice.code();
    }

    private static <E extends Enum<E> & Coded> @Nullable E choice(Class<E> choices, @Nullable String code) {
        return code == null ? null : Coded.of(choices, code);
    }

    @Converter(autoApply = true)
    public static class OfUndertakingKind implements AttributeConverter<@Nullable UndertakingKind, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable UndertakingKind choice) {
            return code(choice);
        }

        @Override
        public @Nullable UndertakingKind convertToEntityAttribute(@Nullable String code) {
            return choice(UndertakingKind.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfPreventionLevel implements AttributeConverter<@Nullable PreventionLevel, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable PreventionLevel choice) {
            return code(choice);
        }

        @Override
        public @Nullable PreventionLevel convertToEntityAttribute(@Nullable String code) {
            return choice(PreventionLevel.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfEvidence implements AttributeConverter<@Nullable Evidence, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Evidence choice) {
            return code(choice);
        }

        @Override
        public @Nullable Evidence convertToEntityAttribute(@Nullable String code) {
            return choice(Evidence.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfState implements AttributeConverter<@Nullable State, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable State choice) {
            return code(choice);
        }

        @Override
        public @Nullable State convertToEntityAttribute(@Nullable String code) {
            return choice(State.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfClosedAs implements AttributeConverter<@Nullable ClosedAs, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable ClosedAs choice) {
            return code(choice);
        }

        @Override
        public @Nullable ClosedAs convertToEntityAttribute(@Nullable String code) {
            return choice(ClosedAs.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfVisibility implements AttributeConverter<@Nullable Visibility, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Visibility choice) {
            return code(choice);
        }

        @Override
        public @Nullable Visibility convertToEntityAttribute(@Nullable String code) {
            return choice(Visibility.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfStance implements AttributeConverter<@Nullable Stance, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Stance choice) {
            return code(choice);
        }

        @Override
        public @Nullable Stance convertToEntityAttribute(@Nullable String code) {
            return choice(Stance.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfMilestoneStatus implements AttributeConverter<@Nullable MilestoneStatus, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable MilestoneStatus choice) {
            return code(choice);
        }

        @Override
        public @Nullable MilestoneStatus convertToEntityAttribute(@Nullable String code) {
            return choice(MilestoneStatus.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfPace implements AttributeConverter<@Nullable Pace, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Pace choice) {
            return code(choice);
        }

        @Override
        public @Nullable Pace convertToEntityAttribute(@Nullable String code) {
            return choice(Pace.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfAnchorDimension implements AttributeConverter<@Nullable AnchorDimension, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable AnchorDimension choice) {
            return code(choice);
        }

        @Override
        public @Nullable AnchorDimension convertToEntityAttribute(@Nullable String code) {
            return choice(AnchorDimension.class, code);
        }
    }

    @Converter(autoApply = true)
    public static class OfAnchorStage implements AttributeConverter<@Nullable AnchorStage, @Nullable String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable AnchorStage choice) {
            return code(choice);
        }

        @Override
        public @Nullable AnchorStage convertToEntityAttribute(@Nullable String code) {
            return choice(AnchorStage.class, code);
        }
    }
}
