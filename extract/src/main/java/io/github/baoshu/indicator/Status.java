package io.github.baoshu.indicator;

/** Whether a value has come about. */
public enum Status {
    /** stated as fact */
    ACTUAL,
    /** 预计, 初步核算 over a past or closing period */
    ESTIMATE,
    /** what the government plans, aims at or asks for */
    TARGET
}
