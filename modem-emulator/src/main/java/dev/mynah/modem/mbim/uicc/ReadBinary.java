package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Numbers.uint32;

import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.Cid;
import dev.mynah.modem.mbim.port.Declaration;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Layout;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;

/** Reads of a transparent file. A local PIN to be given along is refused: the PIN service is there for that. */
final class ReadBinary implements Cid {
    private static final Field<Integer> OFFSET = uint32("ReadOffset");
    private static final Field<Integer> SIZE = uint32("ReadSize");

    private static final int READ_BINARY = 176;
    private static final int LAST_OFFSET = 0x7FFF;
    private static final int MOST = 256;

    @Override
    public Declaration declaration() {
        return Declaration.of(9, "Read Binary", "reads of a transparent file")
                .query(Layout.of(
                        FilePath.VERSION,
                        FilePath.APPLICATION_ID,
                        FilePath.FILE_PATH,
                        OFFSET,
                        SIZE,
                        FilePath.LOCAL_PIN,
                        FilePath.COMMAND_CONTENT))
                .response(
                        Layout.of(FilePath.VERSION, FilePath.STATUS_WORD_1, FilePath.STATUS_WORD_2, FilePath.CONTENT));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        int offset = given.get(OFFSET);
        int size = given.get(SIZE);
        if (offset < 0 || offset > LAST_OFFSET || size < 0 || size > MOST) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        return FilePath.ask(
                port,
                given,
                READ_BINARY,
                offset >> 8,
                offset & 0xFF,
                size & 0xFF,
                it -> Contents.none().with(FilePath.CONTENT, it.data()));
    }
}
