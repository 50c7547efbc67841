package io.github.baoshu.cli.batch;

import java.time.Duration;

/**
 * What a batch may use.
 *
 * @param threads how many documents are worked on at a time
 * @param perDocument how long one document may take
 */
public record Limits(int threads, Duration perDocument) {}
