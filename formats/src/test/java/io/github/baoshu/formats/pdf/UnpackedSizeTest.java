package io.github.baoshu.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

class UnpackedSizeTest {
    private static COSStream packed(int bytes, COSBase filters) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(filters)) {
            out.write(new byte[bytes]);
        }
        return stream;
    }

    @Test
    void every_filter_is_bounded() throws IOException {
        COSArray both = new COSArray();
        both.add(COSName.ASCII85_DECODE);
        both.add(COSName.FLATE_DECODE);
        for (COSBase filters : new COSBase[] {COSName.FLATE_DECODE, COSName.LZW_DECODE, both}) {
            COSStream fits = packed(UnpackedSize.MOST, filters);
            COSStream large = packed(UnpackedSize.MOST + 1, filters);
            assertThatCode(() -> UnpackedSize.check(fits)).as("%s", filters).doesNotThrowAnyException();
            assertThatThrownBy(() -> UnpackedSize.check(large))
                    .as("%s", filters)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("more than 32 MiB");
        }
    }

    @Test
    void pictures_may_be_as_large_as_they_are() throws IOException {
        COSStream picture = packed(UnpackedSize.MOST + 1, COSName.FLATE_DECODE);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);

        assertThatCode(() -> UnpackedSize.check(picture)).doesNotThrowAnyException();
    }

    @Test
    void an_interrupt_is_seen_within_a_stream() throws IOException {
        COSStream stream = packed(UnpackedSize.MOST, COSName.FLATE_DECODE);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> UnpackedSize.check(stream)).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
