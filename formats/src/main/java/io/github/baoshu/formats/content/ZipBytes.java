package io.github.baoshu.formats.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A zip archive in memory, read by the directory at its end: so entries whose sizes stand behind them, stored ones too, and
 * entries in any order and number are found. Names have {@code /} between folders and are told apart without case, as those
 * of Office documents are.
 */
public final class ZipBytes {
    private static final int END = 0x06054b50;
    private static final int IN_DIRECTORY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int DIRECTORY_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int DEFLATED = 8;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private record Entry(String name, int method, int packed, int at) {}

    /**
     * Reads the directory of an archive.
     *
     * @throws UnreadableContentException if it has none
     */
    public ZipBytes(byte[] zip) throws UnreadableContentException {
        bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        try {
            int end = end();
            int count = bytes.getShort(end + 10) & 0xFFFF;
            int at = bytes.getInt(end + 16);
            for (int i = 0; i < count && bytes.getInt(at) == IN_DIRECTORY; i++) {
                at = entry(at);
            }
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private static UnreadableContentException damaged() {
        return new UnreadableContentException("damaged zip archive or Word document");
    }

    private int end() throws UnreadableContentException {
        int first = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.limit() - END_LENGTH; at >= first; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    /** Notes the entry of a row of the directory; gives where the next row begins. */
    private int entry(int at) {
        int length = bytes.getShort(at + 28) & 0xFFFF;
        int rest = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
        byte[] name = new byte[length];
        bytes.get(at + DIRECTORY_LENGTH, name);
        String path = new String(name, StandardCharsets.UTF_8).replace('\\', '/');
        entries.putIfAbsent(
                key(path),
                new Entry(path, bytes.getShort(at + 10) & 0xFFFF, bytes.getInt(at + 20), bytes.getInt(at + 42)));
        return at + DIRECTORY_LENGTH + length + rest;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The names of all entries, in lower case. */
    public Set<String> names() {
        return entries.keySet();
    }

    /**
     * The bytes of an entry, at most so many; nothing where there is none of that name.
     *
     * @throws UnreadableContentException if there are more
     */
    public Optional<byte[]> read(String name, int most) throws IOException {
        Entry entry = entries.get(key(name));
        if (entry == null) {
            return Optional.empty();
        }
        try {
            int names = (bytes.getShort(entry.at + 26) & 0xFFFF) + (bytes.getShort(entry.at + 28) & 0xFFFF);
            int from = entry.at + LOCAL_LENGTH + names;
            if (bytes.getInt(entry.at) != LOCAL || entry.packed < 0 || entry.packed > bytes.limit() - from) {
                throw damaged();
            }
            InputStream packed = new ByteArrayInputStream(bytes.array(), from, entry.packed);
            try (InputStream in = entry.method == DEFLATED ? inflated(packed) : packed) {
                return Optional.of(Unpacking.read(in, most));
            }
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private static InputStream inflated(InputStream packed) {
        Inflater inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }
}
