/** Measures the stages of the pipeline, beside HanLP's segmenter and beside decoding alone. */
@NullMarked
package io.github.baoshu.bench;

import org.jspecify.annotations.NullMarked;
