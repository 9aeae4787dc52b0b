package org.jointfund.shared.persistence;

import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jointfund.shared.Money;
import org.jspecify.annotations.Nullable;

final class MoneyTypeHandler extends BaseTypeHandler<Money> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Money value, @Nullable JdbcType type)
            throws SQLException {
        statement.setBigDecimal(index, value.amount());
    }

    @Override
    public @Nullable Money getNullableResult(ResultSet row, String column) throws SQLException {
        return value(row.getBigDecimal(column));
    }

    @Override
    public @Nullable Money getNullableResult(ResultSet row, int column) throws SQLException {
        return value(row.getBigDecimal(column));
    }

    @Override
    public @Nullable Money getNullableResult(CallableStatement call, int column) throws SQLException {
        return value(call.getBigDecimal(column));
    }

    private static @Nullable Money value(@Nullable BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }
}
