package org.wellkept.ui.account;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as a drawing in the page: nothing is fetched, and nobody else learns what is in it. */
final class QrPicture {

    /** The white around it that scanners need. */
    private static final int EDGE = 4;

    private QrPicture() {}

    /** The drawing's side, in its own units. */
    static int side(QrCode code) {
        return code.size + 2 * EDGE;
    }

    static QrCode of(String text) {
        return QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    }

    /** The dark squares, as one path. */
    static String path(QrCode code) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
