package io.github.baoshu.cli.console;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 on its way to a terminal: characters that the terminal would obey are shown. */
public final class TerminalStream extends FilterOutputStream {
    private static final int FIRST_OF_TWO = 0xC0;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;

    /** The bytes of a character that has begun; no character that is obeyed has more than three. */
    private final byte[] begun = new byte[3];

    private int count;
    private int length;

    /** Writes to a terminal. */
    public TerminalStream(OutputStream terminal) {
        super(terminal);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream(length);
        for (int i = offset; i < offset + length; i++) {
            add(bytes[i], shown);
        }
        shown.writeTo(out);
    }

    private void add(byte b, ByteArrayOutputStream shown) {
        int value = b & 0xFF;
        if (count == 0) {
            length = value >= FIRST_OF_FOUR || value < FIRST_OF_TWO ? 1 : value < FIRST_OF_THREE ? 2 : 3;
        }
        begun[count++] = b;
        if (count == length) {
            String character = new String(begun, 0, count, StandardCharsets.UTF_8);
            int c = character.charAt(0);
            if (Controls.isObeyed(c)) {
                shown.writeBytes(Controls.shown(c).getBytes(StandardCharsets.US_ASCII));
            } else {
                shown.write(begun, 0, count);
            }
            count = 0;
        }
    }
}
