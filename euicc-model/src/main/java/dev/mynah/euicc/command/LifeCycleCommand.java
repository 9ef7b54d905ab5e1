package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.LifeCycle;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/**
 * DEACTIVATE FILE and ACTIVATE FILE (TS 102 221 11.1.14, 11.1.15): the current elementary file, or the file that an identifier or a
 * path leads to. The selection stays as it is.
 */
final class LifeCycleCommand implements CardCommand {

    private static final int BY_IDENTIFIER = 0x00;
    private static final int FROM_MASTER_FILE = 0x08;
    private static final int FROM_CURRENT_DIRECTORY = 0x09;

    private final FileOperation operation;
    private final LifeCycle next;

    private LifeCycleCommand(FileOperation operation, LifeCycle next) {
        this.operation = operation;
        this.next = next;
    }

    static LifeCycleCommand deactivate() {
        return new LifeCycleCommand(FileOperation.DEACTIVATE, LifeCycle.DEACTIVATED);
    }

    static LifeCycleCommand activate() {
        return new LifeCycleCommand(FileOperation.ACTIVATE, LifeCycle.ACTIVATED);
    }

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        int p1 = command.p1();
        if (command.p2() != 0 || (p1 != BY_IDENTIFIER && p1 != FROM_MASTER_FILE && p1 != FROM_CURRENT_DIRECTORY)) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() % 2 != 0 || (p1 == BY_IDENTIFIER && command.lc() > 2)) {
            return ResponseApdu.of(StatusWord.LC_INCONSISTENT);
        }
        CardFile file;
        if (command.lc() == 0) {
            file = channel.file();
            if (file == null) {
                return ResponseApdu.of(StatusWord.NO_EF_SELECTED);
            }
        } else {
            DedicatedFile from = p1 == FROM_MASTER_FILE ? channel.port().files().masterFile() : channel.directory();
            file = p1 == BY_IDENTIFIER
                    ? FileReference.byIdentifier(channel, command.dataShort(0))
                    : FileReference.byPath(channel, from, command);
        }
        if (file == null) {
            return ResponseApdu.of(StatusWord.FILE_NOT_FOUND);
        }
        return ResponseApdu.of(apply(channel, file));
    }

    private StatusWord apply(LogicalChannel channel, CardFile file) {
        // Nobody could undo it: a deactivated MF would take everything with it.
        if (file == channel.port().files().masterFile()) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (file.lifeCycle() == LifeCycle.TERMINATED) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (!Target.allowed(channel, file, operation)) {
            return StatusWord.SECURITY_STATUS_NOT_SATISFIED;
        }
        if (file instanceof ElementaryFile elementary) {
            elementary.lifeCycle(next);
        } else if (file instanceof DedicatedFile directory) {
            directory.lifeCycle(next);
        }
        return StatusWord.OK;
    }
}
