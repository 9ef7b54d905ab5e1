package dev.mynah.modem.qmi.wms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

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

/** Sends a message, with the address of the service centre in front. */
final class RawSend implements QmiCommand {
    private record Raw(int format, byte[] octets) {
        @Override
        public String toString() {
            return octets.length + " octets";
        }
    }

    private static final Tlv<Raw> MESSAGE =
            tlv(0x01, "Raw Message Data", Struct.of(TlvType.U8, Raw::format, TlvType.BYTES16, Raw::octets, Raw::new));
    private static final Tlv<Integer> REFERENCE = tlv(0x01, "Message ID", TlvType.U16);
    private static final Tlv<SendFailure> CAUSE = tlv(0x12, "GSM WCDMA Cause Info", SendFailure.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0020, "Raw Send").takes(MESSAGE).gives(REFERENCE, CAUSE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Raw raw = request.require(MESSAGE);
        AddressedTpdu read = Format.read(raw.format(), raw.octets());
        return client.subscription()
                .messages()
                .send(read.serviceCentre(), read.tpdu())
                .map(sent -> Tlvs.of(REFERENCE, sent.reference()))
                .recover(why -> Future.failedFuture(SendFailure.of(why, CAUSE)));
    }
}
