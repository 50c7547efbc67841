package io.github.baoshu.table;

/** What stands above the columns of a written table. */
public enum Header {
    /** the names, as programs want them: region_code */
    ENGLISH,
    /** the labels, as people read them: 区划代码 */
    CHINESE
}
