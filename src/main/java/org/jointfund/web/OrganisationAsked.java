package org.jointfund.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks an organisation to vouch for a person; for who must sign in again, in a way that it asks for their credentials anew. */
final class OrganisationAsked implements OAuth2AuthorizationRequestResolver {

    private static final String PATH = "/oauth2/authorization";
    private static final String AGAIN = "again";
    private static final Map<String, Object> ANEW = Map.of("prompt", "login", "max_age", "0");

    private final OAuth2AuthorizationRequestResolver first;
    private final Clock wall = Clock.systemUTC();

    OrganisationAsked(ClientRegistrationRepository providers) {
        this.first = new DefaultOAuth2AuthorizationRequestResolver(providers, PATH);
    }

    static String address(String provider, String page) {
        return UriComponentsBuilder.fromPath(PATH + "/" + provider)
                .queryParam(AGAIN, page)
                .build()
                .toUriString();
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return again(request, first.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String provider) {
        return again(request, first.resolve(request, provider));
    }

    private @Nullable OAuth2AuthorizationRequest again(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        String page = request.getParameter(AGAIN);
        if (asked == null || page == null || !page.matches("/cases/[\\w/-]+")) {
            return asked;
        }
        new AskedAgain(page, Instant.now(wall)).keepIn(request.getSession());
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters -> parameters.putAll(ANEW))
                .build();
    }
}
