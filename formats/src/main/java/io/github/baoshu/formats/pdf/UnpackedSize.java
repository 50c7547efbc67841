package io.github.baoshu.formats.pdf;

import io.github.baoshu.document.Interruption;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Refuses streams of a PDF that unpack to more than a bounded size, before the library unpacks them into memory: it has no
 * bound of its own. What they unpack to is counted and thrown away.
 */
final class UnpackedSize {
    /** In bytes, out of each filter. Pages have a thousandth of it, the largest embedded fonts half. */
    static final int MOST = 32 << 20;
    /** No filter gives more bytes than this out of one; LZW gives the most. */
    private static final int LARGEST_RATIO = 2000;

    /** The filters that unpack. Those of pictures are never run. */
    private static final Set<COSName> UNPACKING = Set.of(
            COSName.FLATE_DECODE,
            COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE,
            COSName.LZW_DECODE_ABBREVIATION,
            COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION,
            COSName.ASCII85_DECODE,
            COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE,
            COSName.ASCII_HEX_DECODE_ABBREVIATION);

    private UnpackedSize() {}

    /** Goes on, unless the stream unpacks to too much; whatever else is wrong with it is for the library to find. */
    static void check(COSStream stream) {
        List<COSName> filters = filters(stream.getFilters());
        boolean small = filters.size() == 1 && stream.getLength() <= MOST / LARGEST_RATIO;
        if (filters.isEmpty() || small || isPicture(stream) || !UNPACKING.containsAll(filters)) {
            return;
        }
        try (InputStream raw = stream.createRawInputStream()) {
            InputStream in = raw;
            for (int i = 0; i < filters.size(); i++) {
                boolean last = i == filters.size() - 1;
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                OutputStream out = new Bounded(last ? OutputStream.nullOutputStream() : kept);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(in, out, stream, i);
                in = new ByteArrayInputStream(kept.toByteArray());
            }
        } catch (IOException e) {
            // damaged, or encrypted and not yet decrypted
        }
    }

    private static boolean isPicture(COSStream stream) {
        return COSName.IMAGE.equals(stream.getItem(COSName.SUBTYPE));
    }

    private static List<COSName> filters(COSBase written) {
        List<COSName> filters = new ArrayList<>();
        if (written instanceof COSName name) {
            filters.add(name);
        } else if (written instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name && !filters.contains(name)) { // as the library does
                    filters.add(name);
                }
            }
        }
        return filters;
    }

    /** Takes so many bytes and no more; unchecked, since the library goes on behind what it cannot read. */
    private static final class Bounded extends OutputStream {
        private final OutputStream out;
        private int left = MOST;

        Bounded(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            count(length);
            out.write(bytes, offset, length);
        }

        private void count(int length) {
            Interruption.check();
            left -= length;
            if (left < 0) {
                throw new UncheckedIOException(
                        new UnreadableContentException("PDF with a stream of more than " + (MOST >> 20) + " MiB"));
            }
        }
    }
}
