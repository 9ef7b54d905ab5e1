package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.Sockets.Names;
import dev.mynah.modem.at.port.AtPort;
import java.util.List;

/** {@code #QDNS}: the address of a name. */
final class QueryName implements AtCommand<AtPort> {
    private static final StringParameter NAME = StringParameter.of("host name", 253);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#QDNS").set(NAME).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        return Answer.later(port.sockets()
                .resolve(PacketData.ATTACH_CONTEXT, given.get(NAME))
                .map(Names::addresses)
                .otherwise(List.of())
                .map(found -> found.isEmpty()
                        ? Answer.error()
                        : Answer.line(Line.of("#QDNS")
                                .add(given.get(NAME))
                                .add(found.get(0).getHostAddress())))
                .toCompletionStage());
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "address of a name";
    }
}
