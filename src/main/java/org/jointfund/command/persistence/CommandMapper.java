package org.jointfund.command.persistence;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.jointfund.command.Request;
import org.jspecify.annotations.Nullable;

@Mapper
interface CommandMapper {

    int claim(Request request, Instant at);

    int answer(String key, String location, String message, String args);

    @Nullable
    CommandRow find(String key);

    @Nullable
    CommandRow settled(String key);
}
