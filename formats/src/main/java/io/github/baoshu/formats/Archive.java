package io.github.baoshu.formats;

import io.github.baoshu.document.UnreadableDocumentException;
import io.github.baoshu.formats.content.Content;
import io.github.baoshu.formats.content.PackedContent;
import io.github.baoshu.formats.content.Unpacking;
import io.github.baoshu.formats.content.UnreadableContentException;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive of documents, read in place: nothing is unpacked to disk. Safe to share by threads until it is closed.
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(Path.of("reports.zip"))) {
 *     for (Archive.Entry entry : archive.entries()) {
 *         Document document = reader.read(entry.name(), archive.read(entry));
 *     }
 * }
 * }</pre>
 */
public final class Archive implements Closeable {
    private static final int MAGIC = 4;
    /** What an office program writes beside a document that is open. */
    private static final String OWNER_FILE = "~$";

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * A file in an archive.
     *
     * @param name its path in the archive, with {@code /} between folders
     * @param size in bytes, as the archive says
     * @param checksum CRC-32 of its bytes, as the archive says
     * @param raw its path as it stands in the archive
     */
    public record Entry(String name, long size, long checksum, String raw) {}

    /** Whether a file is a zip archive and not a document that is packed as one, such as DOCX. */
    public static boolean is(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (!Content.isZip(in.readNBytes(MAGIC))) {
                return false;
            }
        } catch (IOException e) {
            return false;
        }
        try (ZipFile zip = zipFile(file)) {
            return zip.stream().map(ZipEntry::getName).noneMatch(PackedContent::isOfDocument);
        } catch (IOException | IllegalArgumentException e) {
            return true; // to be told when it is opened
        }
    }

    /**
     * Opens an archive.
     *
     * @throws UnreadableDocumentException if it is damaged
     */
    public static Archive open(Path file) throws IOException {
        try {
            return new Archive(zipFile(file));
        } catch (ZipException | IllegalArgumentException e) {
            String told = String.valueOf(e.getMessage());
            throw new UnreadableDocumentException(
                    file.toString(),
                    told.contains("encrypted")
                            ? "zip archive locked by a password"
                            : "damaged zip archive (" + told + ")");
        }
    }

    /** Names are in UTF-8 where the archive says so, or where all of them are; else in GB18030, as Windows writes them. */
    private static ZipFile zipFile(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), Charset.forName("GB18030"));
        }
    }

    /** The files in the archive, in its order; folders, hidden files and those of open documents are left out. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(entry -> new Entry(
                        entry.getName().replace('\\', '/'),
                        Math.max(0, entry.getSize()),
                        entry.getCrc(),
                        entry.getName()))
                .filter(entry -> !isHidden(entry.name()))
                .forEach(entries::add);
        return entries;
    }

    private static boolean isHidden(String name) {
        for (String part : name.split("/")) {
            boolean up = part.equals("..");
            if (part.startsWith(".") && !up || part.startsWith(OWNER_FILE) || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/")).contains("..");
    }

    /**
     * The bytes of a file in the archive.
     *
     * @throws UnreadableDocumentException if they are damaged, encrypted, too many or packed too tightly, or if the path
     *     leads out of the archive
     */
    public byte[] read(Entry entry) throws IOException {
        if (leadsOut(entry.name())) {
            throw new UnreadableDocumentException(entry.name(), "its path leads out of the archive");
        }
        ZipEntry found = zip.getEntry(entry.raw());
        if (found == null) {
            throw new UnreadableDocumentException(entry.name(), "no such file in the archive");
        }
        try (InputStream in = zip.getInputStream(found)) {
            return Unpacking.read(in, Unpacking.most(found.getCompressedSize()));
        } catch (UnreadableContentException e) {
            throw new UnreadableDocumentException(entry.name(), e.reason());
        } catch (ZipException | EOFException e) {
            throw new UnreadableDocumentException(entry.name(), "cannot be unpacked (" + e.getMessage() + ")");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
