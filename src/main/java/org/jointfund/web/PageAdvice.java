package org.jointfund.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jointfund.command.Commands;
import org.jointfund.command.Receipt;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What every page's template finds in its model besides the page itself. */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,15}\\.\\d{2}");

    private final Shells shells;
    private final Commands commands;
    private final People people;
    private final Texts texts;

    PageAdvice(Shells shells, Commands commands, People people, Texts texts) {
        this.shells = shells;
        this.commands = commands;
        this.people = people;
        this.texts = texts;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request) {
        return shells.around(request, actor(request));
    }

    /** The idempotency key of the form on this page: kept when the form comes back with problems. */
    @ModelAttribute("commandKey")
    String commandKey(@RequestParam(name = "_key", required = false) @Nullable String key) {
        return key == null ? UUID.randomUUID().toString() : key;
    }

    @ModelAttribute(ProblemAnswer.PROBLEMS)
    Object problems(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ProblemAnswer.PROBLEMS)).orElse(List.of());
    }

    @ModelAttribute(ProblemAnswer.TYPED)
    Object typed(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(ProblemAnswer.TYPED)).orElse(Map.of());
    }

    /** What was just done, read from the command log by the receipt in the address. */
    @ModelAttribute("banner")
    @Nullable
    String banner(@RequestParam(name = "receipt", required = false) @Nullable String key, HttpServletRequest request) {
        return Optional.ofNullable(key)
                .flatMap(filed -> person(request).flatMap(person -> commands.receipt(filed, person)))
                .map(this::sentence)
                .orElse(null);
    }

    private String sentence(Receipt receipt) {
        Object[] args = receipt.args().stream().map(PageAdvice::value).toArray();
        return texts.get("done." + receipt.message(), args);
    }

    /** Receipts keep their arguments as texts; days and amounts are written as everywhere else. */
    private static Object value(String filed) {
        if (DAY.matcher(filed).matches()) {
            return LocalDate.parse(filed);
        }
        return AMOUNT.matcher(filed).matches() ? Money.usd(filed) : filed;
    }

    private Optional<Actor> actor(HttpServletRequest request) {
        return person(request)
                .flatMap(person -> Optional.ofNullable((Actor) request.getAttribute(Actor.class.getName()))
                        .filter(known -> known.id().equals(person))
                        .or(() -> people.actor(person)));
    }

    private static Optional<PersonId> person(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .map(PersonId::new);
    }
}
