package dev.mynah.modem.at.quectel;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** One kind of {@code +QIND}, whether it is told; saved by itself, whatever a host says of saving. */
record IndicationConfiguration(String name, Kept kept) implements Configuration {
    static IndicationConfiguration of(String name, boolean initial) {
        return new IndicationConfiguration(name, new Kept("QINDCFG " + name, initial ? "1" : "0"));
    }

    boolean told(AtPort port) {
        return kept.on(port);
    }

    @Override
    public String allowed() {
        return "(0,1),(0,1)";
    }

    @Override
    public String read(AtPort port) {
        return kept.get(port);
    }

    @Override
    public Answer set(AtPort port, List<String> values) {
        if (values.size() > 2 || !values.stream().allMatch(it -> it.matches("[01]"))) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        kept.set(port, values.get(0));
        return Answer.ok();
    }
}
