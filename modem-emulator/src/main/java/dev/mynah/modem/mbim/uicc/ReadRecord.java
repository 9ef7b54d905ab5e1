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

/** Reads a record of a file that has some. */
final class ReadRecord implements Cid {
    private static final Field<Integer> RECORD = uint32("RecordNumber");

    private static final int READ_RECORD = 178;

    /** P2: the record of the number in P1. */
    private static final int ABSOLUTE = 0x04;

    private static final int LAST_RECORD = 0xFF;

    @Override
    public Declaration declaration() {
        return Declaration.of(10, "Read Record", "reads a record of a file")
                .query(Layout.of(
                        FilePath.VERSION,
                        FilePath.APPLICATION_ID,
                        FilePath.FILE_PATH,
                        RECORD,
                        FilePath.LOCAL_PIN,
                        FilePath.COMMAND_CONTENT))
                .response(
                        Layout.of(FilePath.VERSION, FilePath.STATUS_WORD_1, FilePath.STATUS_WORD_2, FilePath.CONTENT));
    }

    @Override
    public Future<Answer> query(MbimPort port, Contents given) {
        int number = given.get(RECORD);
        if (number < 1 || number > LAST_RECORD) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        return FilePath.ask(
                port,
                given,
                READ_RECORD,
                number,
                ABSOLUTE,
                0,
                it -> Contents.none().with(FilePath.CONTENT, it.data()));
    }
}
