package org.wellkept.ui.transparency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** How pages leave: with strict headers, a tag of their content, and packed for whoever can unpack. */
public final class Sending {

    /**
     * Long enough that a crowd is served by whatever cache stands in front, short enough that what a partner publishes is
     * seen at once.
     */
    private static final String PAGE_CACHE = "public, max-age=10";

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String HTML = "text/html;charset=UTF-8";

    private Sending() {}

    /** What every answer of the public face says about itself. */
    public static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()");
    }

    /** Whether the reader can unpack gzip. */
    public static boolean unpacks(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(coding -> coding.equals("gzip")
                                || (coding.startsWith("gzip;") && !coding.matches("gzip;\\s*q=0(\\.0*)?")));
    }

    static void page(RenderedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        guard(response);
        response.setHeader("ETag", page.tag());
        response.setHeader("Cache-Control", PAGE_CACHE);
        response.setHeader("Vary", "Accept-Encoding");
        if (knows(request, page.tag())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        body(page, request, response);
    }

    static void failure(ErrorPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        guard(response);
        response.setStatus(page.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept-Encoding");
        body(RenderedPage.of("transparency/error.jte", page), request, response);
    }

    /**
     * In the place of a page that can't be had yet: one that is sent while it is made, to somebody who waits for its end.
     *
     * @param model the page, which is given what sends all that is written so far
     */
    public static void growing(String template, Function<Runnable, PublicPage> model, HttpServletResponse response)
            throws IOException {
        guard(response);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(HTML);
        PrintWriter out = response.getWriter();
        Templates.write(template, model.apply(out::flush), out);
    }

    static void download(Reply.Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        guard(response);
        response.setHeader("Cache-Control", PAGE_CACHE);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
        response.setContentType(download.type());
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (unpacks(request)) {
            response.setHeader("Content-Encoding", "gzip");
            OutputStream packing = new GZIPOutputStream(response.getOutputStream(), 16 * 1024);
            download.content().writeTo(packing);
            // after the last byte alone, like the end of the file itself
            packing.close();
        } else {
            download.content().writeTo(response.getOutputStream());
        }
    }

    /** A file that somebody uploaded: to be saved, never to be shown in the place of a page, and of the type that it was found to be. */
    public static void stored(Reply.Stored file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        guard(response);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        String tag = "\"" + file.digest() + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", file.open() ? PAGE_CACHE : "private, no-store");
        if (knows(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader("Content-Disposition", file.disposition());
        response.setContentType(file.type());
        response.setContentLengthLong(file.size());
        if (!request.getMethod().equals("HEAD")) {
            file.content().writeTo(response.getOutputStream());
        }
    }

    static void moved(String to, HttpServletResponse response) {
        guard(response);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", to);
        response.setHeader("Cache-Control", PAGE_CACHE);
    }

    private static void body(RenderedPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(HTML);
        byte[] packed = unpacks(request) ? page.packed() : null;
        if (packed != null) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] sent = packed == null ? page.plain() : packed;
        response.setContentLength(sent.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(sent);
        }
    }

    private static boolean knows(HttpServletRequest request, String tag) {
        String known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || ("W/" + one).equals(tag));
    }

    static String digest(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
