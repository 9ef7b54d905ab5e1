package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Opens a channel, and selects an application on it if one is named. */
final class OpenLogicalChannel implements QmiCommand {
    private static final Tlv<Integer> SLOT = tlv(0x01, "Slot", TlvType.U8);
    private static final Tlv<byte[]> AID = tlv(0x10, "AID", TlvType.BYTES8);
    private static final Tlv<Integer> INFORMATION = tlv(0x11, "File Control Information", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0042, "Open Logical Channel")
                .takes(SLOT, AID, INFORMATION)
                .gives(ChannelOpening.CHANNEL, CardResult.OF_A_CHANNEL, ChannelOpening.SELECT_RESPONSE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Subscription slot = Slots.get(client, request.require(SLOT));
        return ChannelOpening.open(client, slot, request.get(AID).orElse(new byte[0]), request.get(INFORMATION));
    }
}
