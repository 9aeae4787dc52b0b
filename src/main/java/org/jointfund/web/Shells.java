package org.jointfund.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jointfund.partner.Actor;
import org.jointfund.partner.Role;
import org.jointfund.shared.CommonDay;
import org.jointfund.shared.DemoSettings;
import org.jointfund.web.Shell.Language;
import org.jointfund.web.Shell.Link;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the frame of a page: who is signed in, today's date, languages and navigation. */
@Component
class Shells {

    /** Whose work is in the committee's meetings. */
    private static final Role[] MEETING = {
        Role.MEMBER, Role.CHAIR, Role.ALTERNATE_CHAIR, Role.SECRETARIAT_OFFICER, Role.AUDITOR, Role.OBSERVER
    };

    /** Overviews that lie behind the list of cases. */
    private static final Set<String> AMONG_CASES = Set.of("portfolio", "exceptions");

    /** In the order the United Nations list their languages, each in its own script. */
    private static final SortedMap<String, String> NATIVE_NAMES =
            new TreeMap<>(Map.of("ar", "عربي", "en", "English", "fr", "Français"));

    private final Texts texts;
    private final CommonDay today;
    private final DemoSettings demo;

    Shells(Texts texts, CommonDay today, DemoSettings demo) {
        this.texts = texts;
        this.today = today;
        this.demo = demo;
    }

    Shell around(HttpServletRequest request, Optional<Actor> actor) {
        String path = path(request);
        return new Shell(
                texts.get("layout.fund"),
                actor.map(Actor::name).orElse(null),
                actor.map(this::roles).orElse(""),
                demo.enabled(),
                today.today(),
                texts.locale().getLanguage(),
                Language.directionOf(texts.locale().getLanguage()),
                languages(request, path),
                actor.map(known -> navigation(known, path)).orElse(List.of()));
    }

    private static String path(HttpServletRequest request) {
        Object original = request.getAttribute("jakarta.servlet.forward.request_uri");
        return original == null ? request.getRequestURI() : original.toString();
    }

    private String roles(Actor actor) {
        return actor.assignments().stream()
                .map(held -> texts.get("role." + held.role()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private List<Language> languages(HttpServletRequest request, String path) {
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(path).query(request.getQueryString());
        return NATIVE_NAMES.entrySet().stream()
                .map(language -> language(language.getKey(), language.getValue(), here))
                .toList();
    }

    private Language language(String tag, String name, UriComponentsBuilder here) {
        String href = here.cloneBuilder().replaceQueryParam("lang", tag).build().toUriString();
        return new Language(
                tag,
                name,
                Language.directionOf(tag),
                href,
                texts.locale().getLanguage().equals(tag));
    }

    private static List<Link> navigation(Actor actor, String path) {
        return Stream.of("tasks", "cases", "meetings", "funds", "people")
                .filter(place -> isFor(actor, place))
                .map(place -> new Link("/" + place, "layout.nav." + place, place.equals(section(path))))
                .toList();
    }

    private static boolean isFor(Actor actor, String place) {
        return switch (place) {
            case "meetings" -> actor.isAny(MEETING);
            case "people" -> actor.isAny(Role.ADMINISTRATOR);
            default -> true;
        };
    }

    /** The section a page belongs to, by the first part of its address. */
    private static String section(String path) {
        String start = path.replaceFirst("^/([^/]*).*", "$1");
        return AMONG_CASES.contains(start) ? "cases" : start;
    }
}
