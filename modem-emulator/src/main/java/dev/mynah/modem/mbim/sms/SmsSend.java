package dev.mynah.modem.mbim.sms;

import static dev.mynah.modem.mbim.wire.Bytes.referred;
import static dev.mynah.modem.mbim.wire.Numbers.choice;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Structures.inPlace;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.port.RefusalStatus;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import io.vertx.core.Future;
import java.util.Optional;

/** Sends a message; answered when the network has it, with the reference it went with. MBIM 1.0 10.6.3. */
final class SmsSend implements Cid {
    private static final Field<MessageFormat> FORMAT = choice("Format", MessageFormat.class);
    private static final Field<byte[]> PDU = referred("PduData");
    private static final Field<Contents> MESSAGE = inPlace("PduMessage", Layout.of(PDU));
    private static final Field<Integer> REFERENCE = uint32("MessageReference");

    @Override
    public Declaration declaration() {
        return Declaration.of(3, "Send", "sends a message")
                .set(Layout.of(FORMAT).when(FORMAT, MessageFormat.PDU, MESSAGE))
                .response(Layout.of(REFERENCE));
    }

    @Override
    public Future<Answer> set(MbimPort port, Contents given) {
        if (given.get(FORMAT) != MessageFormat.PDU) {
            return Answer.failed(Status.SMS_FORMAT_NOT_SUPPORTED);
        }
        Optional<AddressedTpdu> message =
                AddressedTpdu.decode(Octets.of(given.get(MESSAGE).get(PDU))).value();
        if (message.isEmpty() || message.get().tpdu().isEmpty()) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        return port.messages()
                .send(message.get().serviceCentre(), message.get().tpdu())
                .compose(sent -> Answer.of(Contents.none().with(REFERENCE, sent.reference())))
                .recover(SmsSend::refused);
    }

    private static Future<Answer> refused(Throwable e) {
        return e instanceof Refusal refusal && refusal.reason() == Refusal.Reason.INVALID_ARGUMENT
                ? Answer.failed(Status.SMS_ENCODING_NOT_SUPPORTED)
                : e instanceof Refusal refusal ? Answer.failed(RefusalStatus.of(refusal)) : Future.failedFuture(e);
    }
}
