package dev.mynah.modem.at.simcom;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CNAOP}: in which order technologies are looked for, which is the module's own to know: automatic. */
final class AcquisitionOrder implements AtCommand<AtPort> {
    private static final IntParameter MODE = IntParameter.of("mode", 0, 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNAOP").set(MODE).read().test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.ok();
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line("+CNAOP: 0");
    }

    @Override
    public String clause() {
        return "SIMCom";
    }

    @Override
    public String summary() {
        return "order of technologies";
    }
}
