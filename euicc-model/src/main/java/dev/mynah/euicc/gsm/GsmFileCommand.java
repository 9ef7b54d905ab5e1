package dev.mynah.euicc.gsm;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;

/** What the commands on the current elementary file have in common: which kind it must be, and who may. */
abstract class GsmFileCommand implements GsmCommand {

    private final FileOperation operation;

    GsmFileCommand(FileOperation operation) {
        this.operation = operation;
    }

    abstract boolean fits(FileType type);

    /** Whether the command makes sense on a file that is invalidated. */
    boolean fitsInvalid(GsmFile file) {
        return file.usableWhenInvalid();
    }

    abstract ResponseApdu execute(GsmSession session, GsmFile file, CommandApdu command);

    @Override
    public final ResponseApdu execute(GsmSession session, CommandApdu command) {
        GsmFile file = session.file();
        if (file == null) {
            return ResponseApdu.of(GsmStatus.NO_EF_SELECTED);
        }
        if (!fits(file.type())) {
            return ResponseApdu.of(GsmStatus.WRONG_FILE_STRUCTURE);
        }
        if (!session.allows(file, operation)) {
            return ResponseApdu.of(GsmStatus.ACCESS_DENIED);
        }
        if (!file.valid() && !fitsInvalid(file)) {
            return ResponseApdu.of(GsmStatus.CONTRADICTS_INVALIDATION);
        }
        return execute(session, file, command);
    }
}
