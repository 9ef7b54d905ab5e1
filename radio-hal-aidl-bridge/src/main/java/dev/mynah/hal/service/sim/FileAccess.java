package dev.mynah.hal.service.sim;

import dev.mynah.hal.radio.sim.IccIo;
import dev.mynah.hal.radio.sim.IccIoResult;
import dev.mynah.modem.PinKey;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sim.FileCommand;
import dev.mynah.modem.Sim.FileResponse;
import dev.mynah.modem.Subscription;
import io.vertx.core.Future;

/**
 * A host's commands for files. What a file is, hosts read as TS 51.011 describes files, whatever the application; so the
 * card's own description is put into that form. TS 27.007 8.18.
 */
final class FileAccess {
    private static final int GET_RESPONSE = 0xC0;

    private final Subscription slot;

    FileAccess(Subscription slot) {
        this.slot = slot;
    }

    Future<IccIoResult> run(IccIo io) {
        FileCommand command = new FileCommand(
                io.command(),
                limited(io.fileId(), 0xFFFF),
                limited(io.p1(), 0xFF),
                limited(io.p2(), 0xFF),
                limited(io.p3(), 0xFF),
                Hex.octets(io.data()),
                Hex.octets(io.path()));
        byte[] application = Hex.octets(io.aid());
        return unlocked(io.pin2())
                .compose(open -> application.length == 0
                        ? slot.sim().file(command)
                        : slot.sim().file(application, command))
                .map(response -> result(command, response));
    }

    /** Some files ask for PIN2, TS 31.102 4.2.24 and others: it comes with the command. */
    private Future<Void> unlocked(String pin2) {
        return pin2.isEmpty() ? Future.succeededFuture() : slot.sim().verify(PinKey.PIN2, pin2);
    }

    private static int limited(int value, int most) {
        if (value < 0 || value > most) {
            throw new Refusal(Reason.INVALID_ARGUMENT);
        }
        return value;
    }

    private static IccIoResult result(FileCommand command, FileResponse response) {
        byte[] data = command.instruction() == GET_RESPONSE
                ? FileDescription.of(response.data(), command.fileId())
                : response.data();
        return new IccIoResult(response.sw1(), response.sw2(), Hex.digits(data));
    }
}
