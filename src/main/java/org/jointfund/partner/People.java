package org.jointfund.partner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** People and the roles they hold. */
public interface People {

    Optional<Actor> actor(PersonId id);

    /** The person an identity provider's subject belongs to. */
    Optional<Actor> actor(String issuer, String subject);

    /** Everybody with their roles, in the order of the roles: for the demonstration's sign-in page. */
    List<Actor> all();

    /** Names by id, for the ids given; unknown ids are left out. */
    Map<PersonId, String> names(Collection<PersonId> ids);

    /** Who holds the role for the fund within the scope (any scope when empty). */
    List<Person> holding(FundCode fund, Role role, String scope);

    /** The same, with everything else they hold. */
    List<Actor> actorsHolding(FundCode fund, Role role);

    /** Those who hold no role of a fund other than these, by id, after the id if one is given. */
    List<Actor> onlyOf(Set<FundCode> funds, @Nullable PersonId after, int limit);

    /** Everybody who holds one of these, once for each, in the order of their names. */
    List<Holder> holding(Collection<Assignment> assignments);

    /** Ties the person to an identity provider's subject. */
    void link(PersonId id, String issuer, String subject);

    void save(Person person, Collection<Assignment> assignments);
}
