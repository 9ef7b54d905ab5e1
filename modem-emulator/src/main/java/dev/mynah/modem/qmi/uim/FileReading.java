package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;

/** Reads files of any size, 256 octets at a time. */
final class FileReading {
    private static final int READ_BINARY = 0xB0;
    private static final int AT_ONCE = 0x100;
    /** READ BINARY counts no further. TS 102 221 11.1.3. */
    private static final int FARTHEST = 0x7FFF;

    private final QmiClient client;
    private final Session session;
    private final FileName file;
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    FileReading(QmiClient client, Session session, FileName file) {
        this.client = client;
        this.session = session;
        this.file = file;
    }

    /** Completes with what was read, and the card's last words. */
    Future<Tlvs> transparent(int offset, int length, Tlv<byte[]> into) {
        if (offset > FARTHEST) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        int now = Math.min(length, AT_ONCE);
        return session.file(client, file.command(READ_BINARY, offset >> 8, offset & 0xFF, now % AT_ONCE, new byte[0]))
                .compose(response -> {
                    Tlvs words = CardResult.of(response).succeeded();
                    read.writeBytes(response.data());
                    boolean more = length > AT_ONCE && response.data().length == AT_ONCE;
                    return more
                            ? transparent(offset + AT_ONCE, length - AT_ONCE, into)
                            : Future.succeededFuture(words.with(into, read.toByteArray()));
                });
    }
}
