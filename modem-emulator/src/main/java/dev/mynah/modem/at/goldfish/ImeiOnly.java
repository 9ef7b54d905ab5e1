package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code +CGSN}: the IMEI alone, whichever number is asked for. The HAL asks for number 2 and takes what comes for the IMEI. */
final class ImeiOnly implements AtCommand<AtPort> {
    private static final IntParameter SNT = IntParameter.of("snt", 0, 3).orElse(0);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CGSN").execute().set(SNT).bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return Answer.line(port.subscription().imei());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return execute(port, given);
    }

    @Override
    public String clause() {
        return "27.007 5.4";
    }

    @Override
    public String summary() {
        return "IMEI";
    }
}
