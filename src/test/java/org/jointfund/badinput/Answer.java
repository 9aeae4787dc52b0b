package org.jointfund.badinput;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What came back: a status, its media type and a body. */
record Answer(int status, String type, String body) {

    private static final Set<String> NOT_TYPED = Set.of("checkbox", "radio", "hidden", "file", "password");
    private static final Pattern CONTROL = Pattern.compile("<(input|textarea)\\b[^>]*>");
    private static final Pattern TYPE = Pattern.compile("\\stype=\"(\\w+)\"");
    private static final Pattern NAME = Pattern.compile("\\sname=\"([^\"]+)\"");

    /** A problem as a program reads it. */
    record Said(String field, String key, String text) {

        private static Said of(Map<String, String> said) {
            return new Said(part(said, "field"), part(said, "key"), part(said, "text"));
        }

        private static String part(Map<String, String> said, String name) {
            return String.valueOf(said.get(name));
        }
    }

    boolean isProblem() {
        return type.startsWith("application/problem+json");
    }

    List<Said> problems() {
        List<Map<String, String>> all = JsonPath.read(body, "$.problems");
        return all.stream().map(Said::of).toList();
    }

    /** What stands on the page, with its signs as a reader sees them. */
    String page() {
        return HtmlUtils.htmlUnescape(body);
    }

    /** The names of the fields of the page that are typed into. */
    Set<String> typedInto() {
        Set<String> names = new TreeSet<>();
        Matcher control = CONTROL.matcher(body);
        while (control.find()) {
            Matcher type = TYPE.matcher(control.group());
            Matcher name = NAME.matcher(control.group());
            if (name.find() && !(type.find() && NOT_TYPED.contains(type.group(1)))) {
                names.add(HtmlUtils.htmlUnescape(name.group(1)));
            }
        }
        return names;
    }

    @Override
    public String toString() {
        return status + " " + type + " " + body.strip().lines().limit(3).collect(Collectors.joining(" "));
    }
}
