package io.github.baoshu.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application server that takes an application away gets its classes back. */
class ClassLoaderTest {
    private static final int COLLECTIONS = 50;

    @Test
    void no_class_loader_is_kept_after_reading_a_doc() throws Exception {
        WeakReference<ClassLoader> loader = readInItsOwn();
        for (int i = 0; i < COLLECTIONS && loader.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(loader.get()).isNull();
    }

    private static WeakReference<ClassLoader> readInItsOwn() throws Exception {
        List<URL> paths = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            paths.add(Path.of(path).toUri().toURL());
        }
        try (InputStream in = ClassLoaderTest.class.getResourceAsStream("report.doc");
                URLClassLoader own =
                        new URLClassLoader(paths.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = own.loadClass(FormatReader.class.getName());
            Object document = reader.getMethod("read", String.class, byte[].class)
                    .invoke(reader.getConstructor().newInstance(), "a", in.readAllBytes());
            assertThat(document.toString()).contains("characters");
            return new WeakReference<>(own);
        }
    }
}
