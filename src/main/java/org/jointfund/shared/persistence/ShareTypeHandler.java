package org.jointfund.shared.persistence;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jointfund.shared.Share;
import org.jspecify.annotations.Nullable;

/** A share is a column of basis points. */
final class ShareTypeHandler extends BaseTypeHandler<Share> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Share value, @Nullable JdbcType type)
            throws SQLException {
        statement.setInt(index, value.basisPoints());
    }

    @Override
    public @Nullable Share getNullableResult(ResultSet row, String column) throws SQLException {
        return value(row.getInt(column), row);
    }

    @Override
    public @Nullable Share getNullableResult(ResultSet row, int column) throws SQLException {
        return value(row.getInt(column), row);
    }

    @Override
    public @Nullable Share getNullableResult(CallableStatement call, int column) throws SQLException {
        int basisPoints = call.getInt(column);
        return call.wasNull() ? null : new Share(basisPoints);
    }

    private static @Nullable Share value(int basisPoints, ResultSet row) throws SQLException {
        return row.wasNull() ? null : new Share(basisPoints);
    }
}
