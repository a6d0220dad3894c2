package org.wellkept.ui.report;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/** Sets Arabic and Hebrew from right to left in the middle of English, by the Java platform's own Unicode algorithm. */
final class TextDirection implements BidiSplitter {

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        this.paragraph = new Bidi(
                text,
                switch (direction) {
                    case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                    case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                    default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                });
    }

    @Override
    public int countTextRuns() {
        return paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        int start = paragraph.getRunStart(run);
        return new BidiTextRun(
                start, paragraph.getRunLimit(run) - start, isRightToLeft(paragraph.getRunLevel(run)) ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        Bidi whole = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return whole.baseIsLeftToRight() ? LTR : RTL;
    }

    private static boolean isRightToLeft(int level) {
        return level % 2 == 1;
    }

    /** Letters in the order in which they stand on paper. */
    static final class Reorderer implements BidiReorderer {

        @Override
        public String reorderRTLTextToLTR(String text) {
            int length = text.length();
            StringBuilder turned = new StringBuilder(length);
            int end = length;
            while (end > 0) {
                int start = text.offsetByCodePoints(end, -1);
                // vowel signs stay after the letter that carries them
                while (start > 0 && Character.getType(text.codePointAt(start)) == Character.NON_SPACING_MARK) {
                    start = text.offsetByCodePoints(start, -1);
                }
                turned.append(mirrored(text.substring(start, end)));
                end = start;
            }
            return turned.toString();
        }

        private static String mirrored(String character) {
            return switch (character) {
                case "(" -> ")";
                case ")" -> "(";
                case "[" -> "]";
                case "]" -> "[";
                case "«" -> "»";
                case "»" -> "«";
                default -> character;
            };
        }

        @Override
        public String shapeText(String text) {
            return ArabicForms.joined(text);
        }

        @Override
        public String deshapeText(String text) {
            return text;
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }
    }
}
