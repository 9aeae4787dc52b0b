package org.jointfund.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.Problem;
import org.jspecify.annotations.Nullable;

/** How much in US$: the total, each agency's share of it, and other money there is (A2: no categories yet). */
public record IdeaMoney(
        @Nullable Money total,
        @Valid @Size(max = 20) List<Asked> shares,
        @Nullable Money coFunding,
        @Prose(max = 500) String coFundingSource)
        implements IdeaSection {

    static final IdeaMoney EMPTY = new IdeaMoney(null, List.of(), null, "");

    /** What one agency asks for; nothing while it does not say. */
    public record Asked(@NotNull AgencyCode agency, @Nullable Money amount) {

        Money amountOrZero() {
            return Objects.requireNonNullElse(amount, Money.ZERO);
        }
    }

    public IdeaMoney {
        shares = Lines.orNone(shares);
        coFundingSource = Lines.orEmpty(coFundingSource);
    }

    /** The same with one share for each of these agencies; one that has none yet says nothing. */
    IdeaMoney among(List<AgencyCode> agencies) {
        return new IdeaMoney(
                total,
                agencies.stream()
                        .map(agency -> shares.stream()
                                .filter(share -> share.agency().equals(agency))
                                .findFirst()
                                .orElseGet(() -> new Asked(agency, null)))
                        .toList(),
                coFunding,
                coFundingSource);
    }

    Money totalOrZero() {
        return Objects.requireNonNullElse(total, Money.ZERO);
    }

    Money asked(AgencyCode agency) {
        return Money.sum(shares.stream()
                .filter(share -> share.agency().equals(agency))
                .map(Asked::amountOrZero)
                .toList());
    }

    private Money sum() {
        return Money.sum(shares.stream().map(Asked::amountOrZero).toList());
    }

    @Override
    public IdeaPart part() {
        return IdeaPart.MONEY;
    }

    @Override
    public List<Problem> gaps() {
        Gaps gaps = new Gaps()
                .unless(totalOrZero().isPositive(), "total", "idea.missing.total")
                .unless(sum().equals(totalOrZero()), "total", "idea.sharesDoNotAddUp", sum(), totalOrZero());
        for (int i = 0; i < shares.size(); i++) {
            Asked share = shares.get(i);
            String agency = share.agency().value();
            gaps.unless(share.amountOrZero().isPositive(), "shares[" + i + "].amount", "idea.missing.share", agency);
        }
        return gaps.list();
    }
}
