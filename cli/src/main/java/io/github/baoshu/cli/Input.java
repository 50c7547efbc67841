package io.github.baoshu.cli;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it lies
 * @param name how output and messages call it
 */
record Input(Path path, String name) {}
