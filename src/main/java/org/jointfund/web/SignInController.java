package org.jointfund.web;

import java.util.List;
import org.jointfund.partner.Actor;
import org.jointfund.partner.People;
import org.jointfund.shared.DemoSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SignInController {

    private final People people;
    private final DemoSettings demo;
    private final ObjectProvider<ClientRegistrationRepository> providers;

    SignInController(People people, DemoSettings demo, ObjectProvider<ClientRegistrationRepository> providers) {
        this.people = people;
        this.demo = demo;
        this.providers = providers;
    }

    @GetMapping("/")
    String home() {
        return "redirect:/tasks";
    }

    @GetMapping("/sign-in")
    String signIn(Model model) {
        model.addAttribute("accounts", demo.enabled() ? accounts() : List.of());
        model.addAttribute("password", demo.enabled() ? demo.password() : "");
        model.addAttribute("providers", providers());
        return "web/sign-in";
    }

    private List<DemoAccounts> accounts() {
        return DemoAccounts.byRole(people.all());
    }

    private List<Provider> providers() {
        return providers.getIfAvailable() instanceof Iterable<?> registrations ? Provider.of(registrations) : List.of();
    }

    /** The demonstration's accounts that hold a role. */
    record DemoAccounts(String role, List<Actor> people) {

        static List<DemoAccounts> byRole(List<Actor> all) {
            return all.stream()
                    .collect(java.util.stream.Collectors.groupingBy(
                            DemoAccounts::firstRole, java.util.TreeMap::new, java.util.stream.Collectors.toList()))
                    .entrySet()
                    .stream()
                    .map(entry -> new DemoAccounts(entry.getKey().name(), entry.getValue()))
                    .toList();
        }

        private static org.jointfund.partner.Role firstRole(Actor actor) {
            return actor.assignments().iterator().next().role();
        }
    }

    /** An organisation's own sign-in. */
    record Provider(String name, String href) {

        static List<Provider> of(Iterable<?> registrations) {
            return java.util.stream.StreamSupport.stream(registrations.spliterator(), false)
                    .map(ClientRegistration.class::cast)
                    .map(found ->
                            new Provider(found.getClientName(), "/oauth2/authorization/" + found.getRegistrationId()))
                    .toList();
        }
    }
}
