package io.github.baoshu.formats.html;

import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that a browser saved with its pictures in one file (MHTML, RFC 2557): its first part that is a page. The parts are
 * those of MIME, written quoted-printable, in Base64 or as they are.
 */
public final class WebArchive {
    private static final int HEAD = 1 << 14;
    /** Parts lie no deeper in one another. */
    private static final int DEPTH = 4;

    private static final Pattern HEADERS =
            Pattern.compile("\\A(?:[A-Za-z][A-Za-z0-9-]{0,60}:.*\\r?\\n(?:[ \\t].*\\r?\\n)*)++");
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";\\r\\n]{1,100})");

    private WebArchive() {}

    /** The headers that a part begins with, each in a line of its own behind a line break. */
    private static String headers(String start) {
        Matcher matcher = HEADERS.matcher(start);
        String lines = matcher.find() ? FOLD.matcher(matcher.group()).replaceAll(" ") : "";
        return "\n" + lines.replace("\r", "");
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether the bytes are such a file.
     *
     * @throws UnreadableContentException if they are a mail, which is written in the same way
     */
    public static boolean is(byte[] bytes) throws UnreadableContentException {
        String headers = headers(start(bytes)).toLowerCase(Locale.ROOT);
        boolean mime = headers.contains("\nmime-version:");
        boolean sent = headers.contains("\nmessage-id:") || headers.contains("\nreceived:");
        if (sent && (mime || headers.contains("\nfrom:")) || mime && headers.contains("\nto:")) {
            throw new UnreadableContentException("mail; save its text as a document");
        }
        return mime && (headers.contains("multipart/related") || headers.contains("content-type: text/html"));
    }

    /**
     * The bytes of the page.
     *
     * @throws UnreadableContentException if there is none
     */
    public static byte[] page(byte[] archive) throws UnreadableContentException {
        return page(new String(archive, StandardCharsets.ISO_8859_1), 0)
                .orElseThrow(() -> new UnreadableContentException("web archive (MHTML) without a page"));
    }

    private static Optional<byte[]> page(String part, int depth) {
        Matcher matcher = HEADERS.matcher(part);
        int body = matcher.find() ? matcher.end() : 0;
        String written = headers(part);
        String headers = written.toLowerCase(Locale.ROOT);
        Matcher boundary = BOUNDARY.matcher(written);
        if (headers.contains("multipart/") && boundary.find() && depth < DEPTH) {
            String mark = "--" + boundary.group(1);
            int from = part.indexOf(mark, body);
            while (from >= 0) {
                int to = part.indexOf("\n" + mark, from);
                int start = part.indexOf('\n', from) + 1;
                Optional<byte[]> page = start > 0 && start <= (to < 0 ? part.length() : to)
                        ? page(part.substring(start, to < 0 ? part.length() : to), depth + 1)
                        : Optional.empty();
                if (page.isPresent()) {
                    return page;
                }
                from = to < 0 ? -1 : to + 1;
            }
            return Optional.empty();
        }
        if (!headers.contains("content-type: text/html")) {
            return Optional.empty();
        }
        return Optional.of(decoded(part.substring(body), headers));
    }

    private static byte[] decoded(String body, String headers) {
        if (headers.contains("content-transfer-encoding: base64")) {
            return Base64.getMimeDecoder().decode(body.replaceAll("[^A-Za-z0-9+/]", ""));
        }
        return headers.contains("content-transfer-encoding: quoted-printable")
                ? unquoted(body)
                : body.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] unquoted(String body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                bytes.write(c);
                continue;
            }
            int end = body.startsWith("\r\n", i + 1) ? i + 2 : body.startsWith("\n", i + 1) ? i + 1 : -1;
            int high = i + 2 < body.length() ? Character.digit(body.charAt(i + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body.charAt(i + 2), 16);
            if (end >= 0) {
                i = end;
            } else if (low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(c);
            }
        }
        return bytes.toByteArray();
    }
}
