package io.github.baoshu.formats.pdf;

import io.github.baoshu.document.Interruption;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;

/** Parses a PDF none of whose streams unpacks to more than a bounded size, and ends when its thread is interrupted. */
final class BoundedParser extends PDFParser {
    /** The bytes of a PDF that are held in memory while it is read; more go to a temporary file. */
    private static final long IN_MEMORY = 32L << 20;

    BoundedParser(byte[] pdf) throws IOException {
        super(new Interruptible(pdf), "", null, null, MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache);
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        UnpackedSize.check(stream);
        return stream;
    }

    private static final class Interruptible extends RandomAccessReadBuffer {
        Interruptible(byte[] bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            Interruption.check();
            return super.read();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Interruption.check();
            return super.read(bytes, offset, length);
        }
    }
}
