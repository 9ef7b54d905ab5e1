package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Messages;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.sms.relay.AddressedTpdu;
import io.vertx.core.Future;

/** Reads a message that is kept. What it is stays as it is: hosts say themselves that it was read. */
final class RawRead implements QmiCommand {
    private record Place(int storage, long place) {}

    private record Raw(int tag, int format, byte[] octets) {
        @Override
        public String toString() {
            return octets.length + " octets";
        }
    }

    private static final Tlv<Place> PLACE = tlv(
            0x01,
            "Message Memory Storage ID",
            Struct.of(TlvType.U8, Place::storage, TlvType.U32, Place::place, Place::new));
    private static final Tlv<Integer> MODE = tlv(0x10, "Message Mode", TlvType.U8);
    private static final Tlv<Raw> MESSAGE = tlv(
            0x01,
            "Raw Message Data",
            Struct.of(TlvType.U8, Raw::tag, TlvType.U8, Raw::format, TlvType.BYTES16, Raw::octets, Raw::new));

    @Override
    public MessageForm form() {
        return message(0x0022, "Raw Read").takes(PLACE, MODE).gives(MESSAGE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Place place = request.require(PLACE);
        Format.requireGsm(request.get(MODE));
        Messages.Kept kept = Storage.kept(client.subscription().messages(), place.storage(), place.place());
        byte[] octets =
                new AddressedTpdu(kept.serviceCentre(), kept.tpdu()).encode().toByteArray();
        return Future.succeededFuture(Tlvs.of(MESSAGE, new Raw(Tag.of(kept.status()), Format.POINT_TO_POINT, octets)));
    }
}
