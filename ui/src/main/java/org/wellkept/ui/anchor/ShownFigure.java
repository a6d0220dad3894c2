package org.wellkept.ui.anchor;

import java.util.Optional;
import java.util.stream.Stream;
import org.wellkept.core.Coded;
import org.wellkept.core.anchoryear.AnchorFigure;
import org.wellkept.core.estates.EstateFigure;
import org.wellkept.core.procurement.SpendPart;

/** A figure that has a page with the records behind it. No two have one code. */
sealed interface ShownFigure {

    /** As an address has it. */
    String code();

    /** A figure of yearly returns. */
    record Told(AnchorFigure figure) implements ShownFigure {
        @Override
        public String code() {
            return figure.code();
        }
    }

    /** A figure of rooms and land. */
    record Opened(EstateFigure figure) implements ShownFigure {
        @Override
        public String code() {
            return figure.code();
        }
    }

    /** A part of what is spent. */
    record Spent(SpendPart part) implements ShownFigure {
        @Override
        public String code() {
            return part.code();
        }
    }

    /** Empty where no figure is called that. */
    static Optional<ShownFigure> read(String code) {
        return Stream.of(
                        Coded.find(AnchorFigure.class, code).<ShownFigure>map(Told::new),
                        Coded.find(EstateFigure.class, code).<ShownFigure>map(Opened::new),
                        Coded.find(SpendPart.class, code).<ShownFigure>map(Spent::new))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
