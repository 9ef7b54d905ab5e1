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

/** Keeps a message: one that came, as not read, and one to be sent, as not sent. */
final class RawWrite implements QmiCommand {
    private record Raw(int storage, int format, byte[] octets) {
        @Override
        public String toString() {
            return octets.length + " octets for storage " + storage;
        }
    }

    private static final Tlv<Raw> MESSAGE = tlv(
            0x01,
            "Raw Message Data",
            Struct.of(TlvType.U8, Raw::storage, TlvType.U8, Raw::format, TlvType.BYTES16, Raw::octets, Raw::new));
    private static final Tlv<Long> PLACE = tlv(0x01, "Memory Index", TlvType.U32);
    /** TP-MTI, two bits, of what goes out: SMS-SUBMIT. TS 23.040 9.2.3.1. */
    private static final int SUBMIT = 1;

    @Override
    public MessageForm form() {
        return message(0x0021, "Raw Write").takes(MESSAGE).gives(PLACE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Raw raw = request.require(MESSAGE);
        AddressedTpdu read = Format.read(raw.format(), raw.octets());
        boolean outgoing = (read.tpdu().at(0) & 3) == SUBMIT;
        Messages.Status status = outgoing ? Messages.Status.STORED_UNSENT : Messages.Status.RECEIVED_UNREAD;
        return client.subscription()
                .messages()
                .keep(Storage.memory(raw.storage()), status, read.serviceCentre(), read.tpdu())
                .map(index -> Tlvs.of(PLACE, Storage.place(index)));
    }
}
