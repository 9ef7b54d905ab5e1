package dev.mynah.modem.at.telit.sockets;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.PromptStyle;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;

/** {@code #SSENDEXT}: sends as many octets as it says, of any kind. */
final class SendOctets implements AtCommand<AtPort> {
    private static final IntParameter ID = IntParameter.of("connId", 1, SocketTable.LAST_ID);
    private static final IntParameter COUNT = IntParameter.of("bytestosend", 1, 1500);

    @Override
    public Syntax syntax() {
        return Syntax.extended("#SSENDEXT").set(ID, COUNT).test();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        SocketTable table = SocketTable.of(port);
        return table.open(given.get(ID))
                .map(it -> Answer.octets(
                        given.get(COUNT) * (table.settings(it.id()).hexSent() ? 2 : 1),
                        PromptStyle.octets("> ").echoing(true),
                        octets -> SendText.send(table, it, octets)))
                .orElseGet(Answer::error);
    }

    @Override
    public String clause() {
        return "Telit IP Easy";
    }

    @Override
    public String summary() {
        return "send data of any kind";
    }
}
