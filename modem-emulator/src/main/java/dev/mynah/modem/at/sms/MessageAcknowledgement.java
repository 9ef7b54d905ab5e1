package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Messages.Verdict;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code +CNMA}: what the network is told of the message just routed. TS 27.005 3.4.4, 4.7. */
final class MessageAcknowledgement implements AtCommand<AtPort> {
    private static final IntParameter N = IntParameter.of("n", 0, 2).orElse(0);
    private static final IntParameter LENGTH = IntParameter.of("length", 0, 164).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CNMA").execute().set(N, LENGTH).test();
    }

    @Override
    public Answer test(AtPort port) {
        return MessageSettings.text(port) ? Answer.ok() : Answer.line("+CNMA: (0-2)");
    }

    @Override
    public Answer execute(AtPort port, Arguments given) {
        return answer(port, true, Optional.empty());
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        if (MessageSettings.text(port)) {
            return Answer.error(CmsError.OPERATION_NOT_ALLOWED);
        }
        boolean accepted = given.get(N) < 2;
        int length = given.find(LENGTH).orElse(0);
        if (length == 0) {
            return answer(port, accepted, Optional.empty());
        }
        return Answer.prompt(
                Pdu.LONGEST,
                Answer.error(CmsError.INVALID_PDU_MODE_PARAMETER),
                entered -> Pdu.octets(entered)
                        .filter(it -> it.length() == length)
                        .map(report -> answer(port, accepted, Optional.of(report)))
                        .orElse(Answer.error(CmsError.INVALID_PDU_MODE_PARAMETER)));
    }

    private static Answer answer(AtPort port, boolean accepted, Optional<Octets> report) {
        Optional<Consumer<Verdict>> waiting = port.get(MessageSettings.UNACKNOWLEDGED);
        if (waiting.isEmpty()) {
            return Answer.error(CmsError.NO_ACKNOWLEDGEMENT_EXPECTED);
        }
        port.set(MessageSettings.UNACKNOWLEDGED, Optional.empty());
        waiting.get().accept(new Verdict(accepted, report));
        return Answer.ok();
    }

    @Override
    public String clause() {
        return "27.005 3.4.4";
    }

    @Override
    public String summary() {
        return "acknowledge a new message";
    }
}
