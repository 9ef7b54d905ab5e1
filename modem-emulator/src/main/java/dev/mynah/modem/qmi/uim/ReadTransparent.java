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

/** Reads a transparent file, or a part of it. */
final class ReadTransparent implements QmiCommand {
    /** @param length 0 for all behind the offset */
    private record Part(int offset, int length) {}

    private static final Tlv<Part> PART =
            tlv(0x03, "Read Information", Struct.of(TlvType.U16, Part::offset, TlvType.U16, Part::length, Part::new));
    private static final Tlv<byte[]> READ = tlv(0x11, "Read result", TlvType.BYTES16);

    @Override
    public MessageForm form() {
        return message(0x0020, "Read Transparent")
                .takes(Session.SESSION, FileName.FILE, PART)
                .gives(CardResult.OF_A_FILE, READ);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Session session = Session.of(request);
        FileName file = request.require(FileName.FILE);
        Part part = request.require(PART);
        if (part.length() > 0) {
            return new FileReading(client, session, file).transparent(part.offset(), part.length(), READ);
        }
        return FileAttributes.of(client, session, file).compose(attributes -> {
            int length = attributes.size() - part.offset();
            if (length <= 0) {
                throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
            }
            return new FileReading(client, session, file).transparent(part.offset(), length, READ);
        });
    }
}
