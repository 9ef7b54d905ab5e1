package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.HexParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.util.function.Function;

/** A command to one file of the card, as {@code +CRSM} and {@code +CRLA} write it. TS 27.007 8.18 and 8.44. */
final class FileAccess {
    static final IntParameter COMMAND = IntParameter.oneOf("command", 176, 178, 192, 203, 214, 219, 220, 242)
            .refusing(CmeError.OPERATION_NOT_SUPPORTED);
    static final IntParameter FILE_ID = IntParameter.of("fileid", 0, 0xFFFF).orElse(0);
    static final IntParameter P1 = IntParameter.of("P1", 0, 255).orElse(0);
    static final IntParameter P2 = IntParameter.of("P2", 0, 255).orElse(0);
    static final IntParameter P3 = IntParameter.of("P3", 0, 255).orElse(0);
    static final HexParameter DATA = HexParameter.of("data", 255).orElse(new byte[0]);
    static final HexParameter PATH_ID = HexParameter.of("pathid", 16).orElse(new byte[0]);

    private static final int GET_RESPONSE = 192;
    private static final int UPDATE_BINARY = 214;
    private static final int SET_DATA = 219;
    private static final int UPDATE_RECORD = 220;
    private static final int STATUS = 242;

    private FileAccess() {}

    static Answer answer(String name, Arguments given, Function<FileCommand, Future<FileResponse>> card) {
        int instruction = given.get(COMMAND);
        byte[] data = given.get(DATA);
        byte[] path = given.get(PATH_ID);
        boolean writes = instruction == UPDATE_BINARY || instruction == UPDATE_RECORD || instruction == SET_DATA;
        if (!complete(instruction, given) || path.length % 2 != 0 || (writes && data.length != given.get(P3))) {
            return Answer.error(CmeError.INCORRECT_PARAMETERS);
        }
        FileCommand command = new FileCommand(
                instruction, given.get(FILE_ID), given.get(P1), given.get(P2), given.get(P3), data, path);
        return Pending.of(card.apply(command), response -> {
            Line line = Line.of(name).add(response.sw1()).add(response.sw2());
            return Answer.line(response.data().length == 0 ? line : line.hex(response.data()));
        });
    }

    /** A file is to be named but for STATUS, and P1 to P3 but for GET RESPONSE too. 8.18. */
    private static boolean complete(int instruction, Arguments given) {
        boolean named = given.has(FILE_ID) || instruction == STATUS;
        boolean told = given.has(P1) && given.has(P2) && given.has(P3);
        return named && (told || instruction == STATUS || instruction == GET_RESPONSE);
    }
}
