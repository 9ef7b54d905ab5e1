package dev.mynah.modem.at.charges;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.CmeError;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import io.vertx.core.Future;
import java.util.Optional;
import java.util.function.Function;

/** The card's files of charges: read by everybody, written by who has PIN2 or, where the card is so, PIN1. TS 31.102 4.2.7 to 4.2.13. */
enum ChargeFiles {
    /** EF.ACM, of which the newest record counts. */
    METER(0x6F39, 3, true),
    /** EF.ACMmax. */
    MAXIMUM(0x6F37, 3, false),
    /** EF.PUCT. */
    PRICE(0x6F41, 5, false);

    private static final int READ_BINARY = 176;
    private static final int READ_RECORD = 178;
    private static final int UPDATE_BINARY = 214;
    private static final int UPDATE_RECORD = 220;
    private static final int NEWEST = 1;
    private static final int ABSOLUTE = 4;
    private static final int PREVIOUS = 3;
    private static final int DONE = 0x90;
    private static final int SECURITY_STATUS = 0x6982;

    private final int fileId;
    private final int length;
    private final boolean cyclic;

    ChargeFiles(int fileId, int length, boolean cyclic) {
        this.fileId = fileId;
        this.length = length;
        this.cyclic = cyclic;
    }

    /** What {@code then} makes of the content; not supported where the card has no such file. */
    Answer read(AtPort port, Function<byte[], Answer> then) {
        FileCommand command = cyclic
                ? new FileCommand(READ_RECORD, fileId, NEWEST, ABSOLUTE, length, new byte[0], new byte[0])
                : new FileCommand(READ_BINARY, fileId, 0, 0, length, new byte[0], new byte[0]);
        return Pending.of(
                port.sim().file(command),
                response -> response.sw1() == DONE && response.data().length == length
                        ? then.apply(response.data())
                        : refused(response));
    }

    /** Writes, after PIN2 where it is given. */
    Answer write(AtPort port, byte[] content, Optional<String> pin2) {
        FileCommand command = cyclic
                ? new FileCommand(UPDATE_RECORD, fileId, 0, PREVIOUS, length, content, new byte[0])
                : new FileCommand(UPDATE_BINARY, fileId, 0, 0, length, content, new byte[0]);
        Future<Void> allowed =
                pin2.map(it -> port.sim().verify(PinKey.PIN2, it)).orElse(Future.succeededFuture());
        return Pending.of(
                allowed.compose(verified -> port.sim().file(command)),
                response -> response.sw1() == DONE ? Answer.ok() : refused(response));
    }

    private static Answer refused(FileResponse response) {
        int status = response.sw1() << 8 | response.sw2();
        return Answer.error(status == SECURITY_STATUS ? CmeError.SIM_PIN2_REQUIRED : CmeError.OPERATION_NOT_SUPPORTED);
    }
}
