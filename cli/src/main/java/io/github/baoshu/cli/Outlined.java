package io.github.baoshu.cli;

import io.github.baoshu.report.Report;
import io.github.baoshu.section.Outline;

/** A report with its sections and headings. */
record Outlined(Report report, Outline outline) {}
