package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** What a file is, how large, and who may do what with it. */
final class GetFileAttributes implements QmiCommand {
    private static final Tlv<FileAttributes> ATTRIBUTES = tlv(0x11, "File Attributes", FileAttributes.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0024, "Get File Attributes")
                .takes(Session.SESSION, FileName.FILE)
                .gives(CardResult.OF_A_FILE, ATTRIBUTES);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return FileAttributes.of(client, Session.of(request), request.require(FileName.FILE))
                .map(it -> Tlvs.of(CardResult.OF_A_FILE, new CardResult(0x90, 0x00))
                        .with(ATTRIBUTES, it));
    }
}
