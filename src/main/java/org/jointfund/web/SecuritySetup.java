package org.jointfund.web;

import java.util.Optional;
import org.jointfund.partner.People;
import org.jointfund.shared.DemoSettings;
import org.jointfund.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Sign-in for people by session, for programs by request; the access table decides the rest. */
@Configuration(proxyBeanMethods = false)
class SecuritySetup {

    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'";

    /** Style sheets, scripts and pictures: a session read for them would be written back over the one a sign-in has just renewed. */
    @Bean
    @Order(0)
    SecurityFilterChain files(HttpSecurity http, AccessByRoute access) throws Exception {
        return http.securityMatcher("/css/**", "/js/**", "/vendor/**", "/*.svg")
                .authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(session -> session.disable())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            AccessByRoute access,
            TurnedAway away,
            ProgramSignIn tokens,
            ObjectProvider<JwtDecoder> decoder)
            throws Exception {
        JwtDecoder known = decoder.getIfAvailable();
        if (known != null) {
            http.oauth2ResourceServer(server -> server.authenticationEntryPoint(away)
                    .jwt(jwt -> jwt.decoder(new IssuersKeys(known)).jwtAuthenticationConverter(tokens::with))
                    .withObjectPostProcessor(away.ofTokens()));
        }
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .httpBasic(basic -> basic.authenticationEntryPoint(away))
                .exceptionHandling(
                        problems -> problems.authenticationEntryPoint(away).accessDeniedHandler(away))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain people(
            HttpSecurity http,
            AccessByRoute access,
            TurnedAway turnedAway,
            OrganisationSignIn organisations,
            ObjectProvider<ClientRegistrationRepository> providers)
            throws Exception {
        ClientRegistrationRepository known = providers.getIfAvailable();
        if (known != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .authorizationEndpoint(asked -> asked.authorizationRequestResolver(new OrganisationAsked(known)))
                    .successHandler(new OrganisationAnswered())
                    .failureUrl("/sign-in?unknown")
                    .userInfoEndpoint(info -> info.oidcUserService(organisations)));
        }
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .formLogin(form ->
                        form.loginPage("/sign-in").defaultSuccessUrl("/tasks").failureUrl("/sign-in?failed"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .csrf(Customizer.withDefaults())
                .exceptionHandling(denied -> denied.accessDeniedHandler(turnedAway))
                .build();
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /**
     * Accounts with a password exist in the demonstration only (S1). The sign-in page shows that password to everybody: hashing it would
     * protect nothing and cost every request of a program more than its answer.
     */
    @Bean
    UserDetailsService accounts(People people, DemoSettings demo) {
        String password = "{noop}" + demo.password();
        return id -> Optional.of(id)
                .filter(known -> demo.enabled())
                .flatMap(known -> people.actor(new PersonId(known)))
                .map(actor -> account(actor.id(), password))
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(id));
    }

    private static UserDetails account(PersonId id, String password) {
        return User.withUsername(id.value())
                .password(password)
                .authorities("SIGNED_IN")
                .build();
    }
}
