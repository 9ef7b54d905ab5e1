package dev.mynah.modem.at.sms;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmsError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Messages.Kept;
import dev.mynah.modem.Messages.Memory;
import dev.mynah.modem.Messages.Status;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.SmsAddress;
import dev.mynah.network.air.sms.SmsSubmit;
import dev.mynah.network.air.sms.Tpdu;
import java.util.Optional;

/** {@code +CMSS}: sends a message that was written to memory. TS 27.005 3.5.2, 4.5. */
final class SendFromStorage implements AtCommand<AtPort> {
    private static final IntParameter INDEX = IntParameter.of("index", 0, 65535);
    private static final StringParameter DA = StringParameter.of("da", 84).optional();
    private static final IntParameter TODA = IntParameter.of("toda", 128, 255).optional();

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CMSS").set(INDEX, DA, TODA).bareTest();
    }

    @Override
    public Answer set(AtPort port, Arguments given) {
        Memory memory = port.get(MessageSettings.WRITING).memory();
        Optional<Kept> kept = port.messages()
                .read(memory, given.get(INDEX))
                .filter(it -> it.status() == Status.STORED_SENT || it.status() == Status.STORED_UNSENT);
        if (kept.isEmpty()) {
            return Answer.error(CmsError.INVALID_MEMORY_INDEX);
        }
        Optional<Octets> tpdu = Optional.of(kept.get().tpdu());
        if (given.has(DA)) {
            tpdu = TextMode.address(port, given.get(DA), given.find(TODA))
                    .flatMap(to -> redirected(kept.get().tpdu(), to));
        }
        return tpdu.map(it -> send(port, memory, kept.get(), it))
                .orElse(Answer.error(CmsError.INVALID_TEXT_MODE_PARAMETER));
    }

    private static Answer send(AtPort port, Memory memory, Kept kept, Octets tpdu) {
        return MessageErrors.pending(port.messages().send(kept.serviceCentre(), tpdu), sent -> {
            port.messages().sent(memory, kept.index(), sent.reference());
            return Answer.line(Line.of("+CMSS").add(sent.reference()));
        });
    }

    private static Optional<Octets> redirected(Octets tpdu, SmsAddress to) {
        return Tpdu.decode(tpdu, Tpdu.Carrier.DATA_TO_NETWORK)
                .value()
                .flatMap(it -> it instanceof SmsSubmit submit ? Optional.of(submit) : Optional.<SmsSubmit>empty())
                .map(it -> new SmsSubmit(
                                it.rejectDuplicates(),
                                it.statusReport(),
                                it.replyPath(),
                                it.reference(),
                                to,
                                it.protocolIdentifier(),
                                it.coding(),
                                it.validity(),
                                it.userData())
                        .encode());
    }

    @Override
    public String clause() {
        return "27.005 3.5.2";
    }

    @Override
    public String summary() {
        return "send a message from memory";
    }
}
