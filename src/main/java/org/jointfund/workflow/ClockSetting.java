package org.jointfund.workflow;

/** How far business time runs ahead, kept so that it survives a restart. */
public interface ClockSetting {

    long secondsAhead();

    void secondsAhead(long seconds);
}
