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
import java.util.Optional;

/** Opens a channel to an application, or closes one. */
final class LogicalChannel implements QmiCommand {
    private static final Tlv<Integer> SLOT = tlv(0x01, "Slot", TlvType.U8);
    private static final Tlv<byte[]> AID = tlv(0x10, "AID", TlvType.BYTES8);
    private static final Tlv<Integer> CHANNEL = tlv(0x11, "Channel ID", TlvType.U8);
    private static final Tlv<Integer> INFORMATION = tlv(0x12, "File Control Information", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x003F, "Logical Channel")
                .takes(SLOT, AID, CHANNEL, INFORMATION)
                .gives(ChannelOpening.CHANNEL, CardResult.OF_A_CHANNEL, ChannelOpening.SELECT_RESPONSE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Subscription slot = Slots.get(client, request.require(SLOT));
        Optional<byte[]> aid = request.get(AID);
        if (aid.isPresent()) {
            return ChannelOpening.open(client, slot, aid.get(), request.get(INFORMATION));
        }
        int channel = request.require(CHANNEL);
        return slot.sim().close(channel).map(closed -> {
            HeldChannels.closed(client, slot, channel);
            return Tlvs.of(ChannelOpening.CHANNEL, channel);
        });
    }
}
