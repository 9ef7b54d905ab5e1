package dev.mynah.modem.at.goldfish;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/**
 * {@code +CSCA}: the number without quotes and in no alphabet, and a 0 for its type, which the number itself tells. Android may give number and type
 * as one text, and then a further 0 comes behind.
 */
final class ServiceCentre implements AtCommand<AtPort> {
    private static final StringParameter SCA = StringParameter.of("sca", 84).quotesOptional();
    private static final IntParameter TOSCA = IntParameter.of("tosca", 0, 255).orElse(0);
    private static final IntParameter IGNORED =
            IntParameter.of("ignored", 0, 255).optional();
    private static final int FIRST_TYPE = 128;

    private final AtCommand<AtPort> standard = Reworded.standard("+CSCA");

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CSCA").set(SCA, TOSCA, IGNORED).read().bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        int type = given.get(TOSCA);
        return Translated.set(standard, port, "\"" + given.get(SCA) + "\"" + (type < FIRST_TYPE ? "" : "," + type));
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.line(port.messages()
                .serviceCentre()
                .map(it -> "+CSCA: " + it.display() + "," + it.kind())
                .orElse("+CSCA: ,129"));
    }

    @Override
    public String clause() {
        return standard.clause();
    }

    @Override
    public String summary() {
        return standard.summary() + ", without quotes";
    }
}
