package org.jointfund.shared.persistence;

import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jointfund.shared.AgencyCode;
import org.jointfund.shared.Amount;
import org.jointfund.shared.CaseNumber;
import org.jointfund.shared.CountryCode;
import org.jointfund.shared.CurrencyAmount;
import org.jointfund.shared.ExchangeRate;
import org.jointfund.shared.FundCode;
import org.jointfund.shared.Money;
import org.jointfund.shared.PersonId;
import org.jointfund.shared.Share;
import org.mybatis.spring.boot.autoconfigure.ConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharedTypes {

    @Bean
    ConfigurationCustomizer sharedTypeHandlers() {
        return configuration -> register(configuration.getTypeHandlerRegistry());
    }

    private static void register(TypeHandlerRegistry types) {
        types.register(Money.class, new MoneyTypeHandler());
        types.register(Share.class, new ShareTypeHandler());
        types.register(CaseNumber.class, new TextTypeHandler<>(CaseNumber::new));
        types.register(PersonId.class, new TextTypeHandler<>(PersonId::new));
        types.register(FundCode.class, new TextTypeHandler<>(FundCode::new));
        types.register(AgencyCode.class, new TextTypeHandler<>(AgencyCode::new));
        types.register(Amount.class, new TextTypeHandler<>(Amount::of));
        types.register(ExchangeRate.class, new TextTypeHandler<>(ExchangeRate::of));
        types.register(CurrencyAmount.class, new TextTypeHandler<>(CurrencyAmount::parse));
        types.register(CountryCode.class, new TextTypeHandler<>(CountryCode::new));
    }
}
