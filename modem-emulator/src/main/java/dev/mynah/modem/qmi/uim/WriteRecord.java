package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Writes a record. */
final class WriteRecord implements QmiCommand {
    private record Written(int record, byte[] data) {
        @Override
        public String toString() {
            return "record " + record;
        }
    }

    private static final int UPDATE_RECORD = 0xDC;
    private static final int ABSOLUTE = 4;

    private static final Tlv<Written> RECORD = tlv(
            0x03,
            "Write Record",
            Struct.of(TlvType.U16, Written::record, TlvType.BYTES16, Written::data, Written::new));

    @Override
    public MessageForm form() {
        return message(0x0023, "Write Record")
                .takes(Session.SESSION, FileName.FILE, RECORD)
                .gives(CardResult.OF_A_FILE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Written written = request.require(RECORD);
        if (written.record() > 0xFF) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        FileName file = request.require(FileName.FILE);
        return Session.of(request)
                .file(client, file.command(UPDATE_RECORD, written.record(), ABSOLUTE, 0, written.data()))
                .map(response -> CardResult.of(response).succeeded());
    }
}
