package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Sim;
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
import java.io.ByteArrayOutputStream;

/** Reads a record, or some that follow each other. */
final class ReadRecord implements QmiCommand {
    /** @param length 0 for the whole record */
    private record Wanted(int record, int length) {}

    private static final int READ_RECORD = 0xB2;
    private static final int ABSOLUTE = 4;
    private static final int LAST = 254;

    private static final Tlv<Wanted> RECORD =
            tlv(0x03, "Record", Struct.of(TlvType.U16, Wanted::record, TlvType.U16, Wanted::length, Wanted::new));
    private static final Tlv<Integer> LAST_RECORD = tlv(0x10, "Last Record", TlvType.U16);
    private static final Tlv<byte[]> READ = tlv(0x11, "Read Result", TlvType.BYTES16);
    private static final Tlv<byte[]> MORE = tlv(0x12, "Additional Read Result", TlvType.BYTES16);

    @Override
    public MessageForm form() {
        return message(0x0021, "Read Record")
                .takes(Session.SESSION, FileName.FILE, RECORD, LAST_RECORD)
                .gives(CardResult.OF_A_FILE, READ, MORE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Session session = Session.of(request);
        FileName file = request.require(FileName.FILE);
        Wanted wanted = request.require(RECORD);
        int last = request.get(LAST_RECORD).orElse(wanted.record());
        if (wanted.record() < 1 || last < wanted.record() || last > LAST || wanted.length() > 0xFF) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return read(client, session, file, wanted.record(), wanted.length()).compose(first -> {
            Tlvs answer = CardResult.of(first).succeeded().with(READ, first.data());
            return last == wanted.record()
                    ? Future.succeededFuture(answer)
                    : behind(
                                    client,
                                    session,
                                    file,
                                    wanted.record() + 1,
                                    last,
                                    wanted.length(),
                                    new ByteArrayOutputStream())
                            .map(more -> answer.with(MORE, more));
        });
    }

    private static Future<byte[]> behind(
            QmiClient client,
            Session session,
            FileName file,
            int from,
            int last,
            int length,
            ByteArrayOutputStream so) {
        return read(client, session, file, from, length).compose(response -> {
            CardResult.of(response).succeeded();
            so.writeBytes(response.data());
            return from == last
                    ? Future.succeededFuture(so.toByteArray())
                    : behind(client, session, file, from + 1, last, length, so);
        });
    }

    private static Future<Sim.FileResponse> read(
            QmiClient client, Session session, FileName file, int record, int length) {
        return session.file(client, file.command(READ_RECORD, record, ABSOLUTE, length, new byte[0]));
    }
}
