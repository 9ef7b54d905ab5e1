package dev.mynah.modem.at.sierra;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code *CNTI=0}: the technology the module is served by. */
final class ServiceIndicator implements AtCommand<AtPort> {
    private static final IntParameter CURRENT = IntParameter.oneOf("tech", 0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("*CNTI").set(CURRENT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.line("*CNTI: 0,"
                + port.network()
                        .serving()
                        .map(it -> switch (it.rat()) {
                            case GSM -> "GPRS";
                            case UTRAN -> "UMTS";
                            case E_UTRAN -> "LTE";
                            case NR -> "5G";
                        })
                        .orElse("NONE"));
    }

    @Override
    public String clause() {
        return "Sierra";
    }

    @Override
    public String summary() {
        return "technology in use";
    }
}
