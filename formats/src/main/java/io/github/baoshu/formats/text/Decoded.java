package io.github.baoshu.formats.text;

import java.nio.charset.Charset;

/**
 * Bytes as characters.
 *
 * @param text the characters, without a byte order mark
 * @param charset what they were decoded with
 */
public record Decoded(String text, Charset charset) {}
