package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** One command to a card, on a channel that was opened or on the basic one. */
final class SendApdu implements QmiCommand {
    private static final Tlv<Integer> SLOT = tlv(0x01, "Slot", TlvType.U8);
    private static final Tlv<byte[]> APDU = tlv(0x02, "APDU", TlvType.BYTES16);
    private static final Tlv<Integer> CHANNEL = tlv(0x10, "Channel ID", TlvType.U8);
    private static final Tlv<byte[]> RESPONSE = tlv(0x10, "APDU Response", TlvType.BYTES16);
    private static final int SHORTEST = 4;

    @Override
    public MessageForm form() {
        return message(0x003B, "Send APDU").takes(SLOT, APDU, CHANNEL).gives(RESPONSE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Subscription slot = Slots.get(client, request.require(SLOT));
        byte[] apdu = request.require(APDU);
        int channel = request.get(CHANNEL).orElse(0);
        if (apdu.length < SHORTEST) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        Future<byte[]> answer =
                channel == 0 ? slot.sim().transmit(apdu) : slot.sim().transmit(channel, apdu);
        return answer.map(it -> Tlvs.of(RESPONSE, it));
    }
}
