package dev.mynah.modem.at.ublox;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Sockets.Names;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code +UDNSRN}: the address of a name. */
final class ResolveName implements AtCommand<AtPort> {
    private static final IntParameter KIND = IntParameter.of("resolution_type", 0, 0);
    private static final StringParameter NAME = StringParameter.of("domain_name", 128);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+UDNSRN").set(KIND, NAME).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.later(port.sockets()
                .resolve(Ports.CONTEXT, given.get(NAME))
                .map(Names::addresses)
                .otherwise(List.of())
                .map(found -> found.isEmpty()
                        ? Answer.error(CmeError.OPERATION_NOT_ALLOWED)
                        : Answer.line(Line.of("+UDNSRN").add(found.get(0).getHostAddress())))
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "u-blox";
    }

    @Override
    public String summary() {
        return "address of a name";
    }
}
