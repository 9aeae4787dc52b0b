package org.jointfund.command.persistence;

import java.time.Instant;
import java.util.Optional;
import org.jointfund.command.CommandLog;
import org.jointfund.command.FiledCommand;
import org.jointfund.command.Receipt;
import org.jointfund.command.Request;
import org.springframework.stereotype.Repository;

@Repository
class MyBatisCommandLog implements CommandLog {

    private final CommandMapper mapper;

    MyBatisCommandLog(CommandMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean claim(Request request, Instant at) {
        return mapper.claim(request, at) == 1;
    }

    @Override
    public void answer(String key, Receipt receipt) {
        mapper.answer(key, receipt.location(), receipt.message(), CommandRow.join(receipt.args()));
    }

    @Override
    public Optional<FiledCommand> find(String key) {
        return Optional.ofNullable(mapper.find(key)).map(CommandRow::filed);
    }
}
