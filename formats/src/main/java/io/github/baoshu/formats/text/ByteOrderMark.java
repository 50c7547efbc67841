package io.github.baoshu.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes before a text that tell its charset. */
enum ByteOrderMark {
    /** EF BB BF. */
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    /** FF FE. */
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    /** FE FF. */
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** 84 31 95 33. */
    GB18030(Charset.forName("GB18030"), 0x84, 0x31, 0x95, 0x33);

    private final Charset charset;
    private final int[] mark;

    ByteOrderMark(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** The mark that some bytes begin with. */
    static Optional<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark mark : values()) {
            if (mark.leads(bytes)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /** The charset of the text behind the mark. */
    Charset charset() {
        return charset;
    }

    /** The number of bytes of the mark. */
    int length() {
        return mark.length;
    }

    private boolean leads(byte[] bytes) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
