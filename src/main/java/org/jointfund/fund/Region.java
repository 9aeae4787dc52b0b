package org.jointfund.fund;

/** An M49 region, or a subregion when it names its parent. */
public record Region(String code, String parent, Label name) {}
