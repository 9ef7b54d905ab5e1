package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.at.port.AtPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code +CMGL}: the messages of a memory, all or those of one status; what was unread is read then. TS 27.005 3.4.2, 4.1. */
final class ListMessages implements AtCommand<AtPort> {
    private static final int ALL = 4;
    private static final StringParameter STAT =
            StringParameter.of("stat", 16).quotesOptional().optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMGL").execute().set(STAT).test();
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line(
                MessageSettings.text(port)
                        ? "+CMGL: (\"REC UNREAD\",\"REC READ\",\"STO UNSENT\",\"STO SENT\",\"ALL\")"
                        : "+CMGL: (0-4)");
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return list(port, Optional.of(MessageStatus.REC_UNREAD));
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean text = MessageSettings.text(port);
        if (!given.has(STAT)) {
            return list(port, Optional.of(MessageStatus.REC_UNREAD));
        }
        String written = given.get(STAT);
        if (written.equalsIgnoreCase(text ? MessageStatus.ALL : Integer.toString(ALL))) {
            return list(port, Optional.empty());
        }
        Optional<MessageStatus> wanted = MessageStatus.of(written, text);
        return wanted.isPresent()
                ? list(port, wanted)
                : Answer.error(text ? CmsError.INVALID_TEXT_MODE_PARAMETER : CmsError.INVALID_PDU_MODE_PARAMETER);
    }

    private static Answer list(AtPort port, Optional<MessageStatus> wanted) {
        Memory memory = port.get(MessageSettings.READING).memory();
        List<String> lines = new ArrayList<>();
        for (Kept kept : port.messages().list(memory)) {
            if (wanted.isEmpty() || wanted.get().status() == kept.status()) {
                lines.addAll(
                        memory == Memory.BROADCASTS
                                ? BroadcastLines.listed(port, kept)
                                : MessageLines.listed(port, kept));
                if (kept.status() == Status.RECEIVED_UNREAD) {
                    port.messages().mark(memory, kept.index(), Status.RECEIVED_READ);
                }
            }
        }
        return Answer.lines(lines);
    }

    @Override
    public String clause() {
        return "27.005 3.4.2";
    }

    @Override
    public String summary() {
        return "list messages";
    }
}
