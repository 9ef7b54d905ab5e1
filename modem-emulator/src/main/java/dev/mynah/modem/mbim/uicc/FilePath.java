package dev.mynah.modem.mbim.uicc;

import static dev.mynah.modem.mbim.wire.Bytes.referred;
import static dev.mynah.modem.mbim.wire.Numbers.uint32;
import static dev.mynah.modem.mbim.wire.Text.string;

import dev.mynah.modem.Sim;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.mbim.port.Answer;
import dev.mynah.modem.mbim.port.MbimPort;
import dev.mynah.modem.mbim.wire.Contents;
import dev.mynah.modem.mbim.wire.Field;
import dev.mynah.modem.mbim.wire.Status;
import io.vertx.core.Future;
import java.util.Arrays;
import java.util.function.Function;

/**
 * A file of an application as hosts name it: the application's AID, none for the USIM, and file identifiers from the MF or from
 * 7FFF, the application's own directory.
 */
final class FilePath {
    static final Field<Integer> VERSION = uint32("Version");
    static final Field<byte[]> APPLICATION_ID = referred("ApplicationId");
    static final Field<byte[]> FILE_PATH = referred("FilePath");
    static final Field<String> LOCAL_PIN = string("LocalPin").secret();
    static final Field<byte[]> COMMAND_CONTENT = referred("Data").secret();

    static final Field<Integer> STATUS_WORD_1 = uint32("StatusWord1");
    static final Field<Integer> STATUS_WORD_2 = uint32("StatusWord2");
    static final Field<byte[]> CONTENT = referred("Data").secret();

    static final int FIRST_VERSION = 1;

    private static final int MASTER_FILE = 0x3F00;

    private FilePath() {}

    /** The answer of the card to a file command; an answer's own status words tell whether it went well. */
    static Future<Answer> ask(
            MbimPort port,
            Contents given,
            int instruction,
            int p1,
            int p2,
            int length,
            Function<FileResponse, Contents> answer) {
        byte[] path = given.get(FILE_PATH);
        if (path.length < 2 || path.length % 2 != 0 || !given.get(LOCAL_PIN).isEmpty()) {
            return Answer.failed(Status.INVALID_PARAMETERS);
        }
        FileCommand command = new FileCommand(
                instruction,
                identifier(path, path.length - 2),
                p1,
                p2,
                length,
                new byte[0],
                directories(Arrays.copyOf(path, path.length - 2)));
        Sim sim = port.sim();
        byte[] application = given.get(APPLICATION_ID);
        Future<FileResponse> response = application.length == 0 ? sim.file(command) : sim.file(application, command);
        return response.compose(it -> Answer.of(answer.apply(it)
                .with(VERSION, FIRST_VERSION)
                .with(STATUS_WORD_1, it.sw1())
                .with(STATUS_WORD_2, it.sw2())));
    }

    private static int identifier(byte[] path, int at) {
        return (path[at] & 0xFF) << 8 | (path[at + 1] & 0xFF);
    }

    /** The engine's paths do not begin with the MF's own identifier. */
    private static byte[] directories(byte[] path) {
        return path.length >= 2 && identifier(path, 0) == MASTER_FILE && path.length > 2
                ? Arrays.copyOfRange(path, 2, path.length)
                : path;
    }
}
