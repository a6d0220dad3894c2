package org.wellkept.core.undertaking;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.wellkept.core.Coded;
import org.wellkept.core.access.Visibility;

/** Closed choices are stored by their code, so that a renamed constant changes no record. */
abstract class CodedColumn<E extends Enum<E> & Coded> {

    private final Class<E> choices;

    CodedColumn(Class<E> choices) {
        this.choices = choices;
    }

    public @Nullable String convertToDatabaseColumn(@Nullable E choice) {
        return choice == null ? null : choice.code();
    }

    public @Nullable E convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Coded.of(choices, code);
    }

    @Converter(autoApply = true)
    static class OfUndertakingKind extends CodedColumn<UndertakingKind>
            implements AttributeConverter<UndertakingKind, String> {
        OfUndertakingKind() {
            super(UndertakingKind.class);
        }
    }

    @Converter(autoApply = true)
    static class OfPreventionLevel extends CodedColumn<PreventionLevel>
            implements AttributeConverter<PreventionLevel, String> {
        OfPreventionLevel() {
            super(PreventionLevel.class);
        }
    }

    @Converter(autoApply = true)
    static class OfEvidence extends CodedColumn<Evidence> implements AttributeConverter<Evidence, String> {
        OfEvidence() {
            super(Evidence.class);
        }
    }

    @Converter(autoApply = true)
    static class OfState extends CodedColumn<State> implements AttributeConverter<State, String> {
        OfState() {
            super(State.class);
        }
    }

    @Converter(autoApply = true)
    static class OfClosedAs extends CodedColumn<ClosedAs> implements AttributeConverter<ClosedAs, String> {
        OfClosedAs() {
            super(ClosedAs.class);
        }
    }

    @Converter(autoApply = true)
    static class OfVisibility extends CodedColumn<Visibility> implements AttributeConverter<Visibility, String> {
        OfVisibility() {
            super(Visibility.class);
        }
    }

    @Converter(autoApply = true)
    static class OfStance extends CodedColumn<Stance> implements AttributeConverter<Stance, String> {
        OfStance() {
            super(Stance.class);
        }
    }

    @Converter(autoApply = true)
    static class OfMilestoneStatus extends CodedColumn<MilestoneStatus>
            implements AttributeConverter<MilestoneStatus, String> {
        OfMilestoneStatus() {
            super(MilestoneStatus.class);
        }
    }

    @Converter(autoApply = true)
    static class OfPace extends CodedColumn<Pace> implements AttributeConverter<Pace, String> {
        OfPace() {
            super(Pace.class);
        }
    }

    @Converter(autoApply = true)
    static class OfRating extends CodedColumn<Rating> implements AttributeConverter<Rating, String> {
        OfRating() {
            super(Rating.class);
        }
    }

    @Converter(autoApply = true)
    static class OfCheckAnswer extends CodedColumn<CheckAnswer> implements AttributeConverter<CheckAnswer, String> {
        OfCheckAnswer() {
            super(CheckAnswer.class);
        }
    }

    @Converter(autoApply = true)
    static class OfChanged extends CodedColumn<Changed> implements AttributeConverter<Changed, String> {
        OfChanged() {
            super(Changed.class);
        }
    }

    @Converter(autoApply = true)
    static class OfEffect extends CodedColumn<Effect> implements AttributeConverter<Effect, String> {
        OfEffect() {
            super(Effect.class);
        }
    }
}
