package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.at.port.AtPort;
import java.util.Optional;

/** {@code +CMGW}: keeps what is entered at the prompt. TS 27.005 3.5.3, 4.4. */
final class WriteMessage implements AtCommand<AtPort> {
    private static final StringParameter DA =
            StringParameter.of("length or da", 84).quotesOptional().optional();
    /** The status in PDU mode, the type of the address in text mode. */
    private static final IntParameter TODA =
            IntParameter.of("stat or toda", 0, 255).optional();

    private static final StringParameter STAT = StringParameter.of("stat", 16).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMGW").execute().set(DA, TODA, STAT).bareTest();
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return MessageSettings.text(port)
                ? entry(port, "", Optional.empty(), MessageStatus.STO_UNSENT)
                : Answer.error(CmsError.INVALID_PDU_MODE_PARAMETER);
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        boolean text = MessageSettings.text(port);
        Optional<String> written = text ? given.find(STAT) : given.find(TODA).map(it -> Integer.toString(it));
        Optional<MessageStatus> status =
                written.isEmpty() ? Optional.of(MessageStatus.STO_UNSENT) : MessageStatus.of(written.get(), text);
        if (status.isEmpty()) {
            return Answer.error(text ? CmsError.INVALID_TEXT_MODE_PARAMETER : CmsError.INVALID_PDU_MODE_PARAMETER);
        }
        return entry(port, given.find(DA).orElse(""), text ? given.find(TODA) : Optional.empty(), status.get());
    }

    private static Answer entry(AtPort port, String to, Optional<Integer> type, MessageStatus status) {
        return Entry.of(
                port,
                to,
                type,
                (serviceCentre, tpdu) -> MessageErrors.pending(
                        port.messages()
                                .keep(port.get(MessageSettings.WRITING).memory(), status.status(), serviceCentre, tpdu),
                        index -> Answer.line(Line.of("+CMGW").add(index))));
    }

    @Override
    public String clause() {
        return "27.005 3.5.3";
    }

    @Override
    public String summary() {
        return "write a message to memory";
    }
}
