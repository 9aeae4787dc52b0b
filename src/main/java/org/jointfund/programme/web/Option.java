package org.jointfund.programme.web;

import java.util.Arrays;
import java.util.List;

/** One thing to choose: its value and what people read. */
record Option(String value, String text) {

    /** Options that belong together under a title; open where something in it is chosen. */
    record Group(String title, List<Option> options, boolean open) {}

    /** The constants of an enum; each text is the message {@code prefix.CONSTANT}. */
    static <E extends Enum<E>> List<Option> of(Class<E> type, String prefix, Words words) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> new Option(each.name(), words.get(prefix + "." + each.name())))
                .toList();
    }
}
