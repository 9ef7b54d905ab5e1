package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +CMGR}: one message, which is read then. TS 27.005 3.4.3, 4.2. */
final class ReadMessage implements AtCommand<AtPort> {
    private static final IntParameter INDEX = IntParameter.of("index", 0, 65535);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMGR").set(INDEX).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Memory memory = port.get(MessageSettings.READING).memory();
        Optional<Kept> kept = port.messages().read(memory, given.get(INDEX));
        if (kept.isEmpty()) {
            return Answer.error(CmsError.INVALID_MEMORY_INDEX);
        }
        if (kept.get().status() == Status.RECEIVED_UNREAD) {
            port.messages().mark(memory, kept.get().index(), Status.RECEIVED_READ);
        }
        return Answer.lines(
                memory == Memory.BROADCASTS
                        ? BroadcastLines.read(port, kept.get())
                        : MessageLines.read(port, kept.get()));
    }

    @Override
    public String clause() {
        return "27.005 3.4.3";
    }

    @Override
    public String summary() {
        return "read a message";
    }
}
