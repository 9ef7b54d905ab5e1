package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +CNMI}: what the line is told of messages that arrive. TS 27.005 3.4.1. */
final class NewMessageIndications implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 3).orElse(0);
    private static final IntParameter MT = IntParameter.of("mt", 0, 3).orElse(0);
    private static final IntParameter BM = IntParameter.of("bm", 0, 2).orElse(0);
    private static final IntParameter DS = IntParameter.of("ds", 0, 2).orElse(0);
    private static final IntParameter BFR = IntParameter.of("bfr", 0, 1).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNMI").set(MODE, MT, BM, DS, BFR).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        port.set(MessageSettings.MODE, given.get(MODE));
        port.set(MessageSettings.MT, given.get(MT));
        port.set(MessageSettings.BM, given.get(BM));
        port.set(MessageSettings.DS, given.get(DS));
        port.set(MessageSettings.BFR, given.get(BFR));
        if (given.get(MODE) > 0) {
            List<List<String>> gathered = port.get(MessageSettings.BUFFER);
            port.set(MessageSettings.BUFFER, List.of());
            if (given.get(BFR) == 0) {
                gathered.forEach(port::report);
            }
        }
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(Line.of("+CNMI")
                .add(port.get(MessageSettings.MODE))
                .add(port.get(MessageSettings.MT))
                .add(port.get(MessageSettings.BM))
                .add(port.get(MessageSettings.DS))
                .add(port.get(MessageSettings.BFR)));
    }

    @Override
    public String clause() {
        return "27.005 3.4.1";
    }

    @Override
    public String summary() {
        return "indications of new messages";
    }
}
