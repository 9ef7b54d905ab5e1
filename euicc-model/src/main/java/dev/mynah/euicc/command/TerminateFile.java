package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.LifeCycle;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/**
 * TERMINATE DF and TERMINATE EF (TS 102 222 6.7, 6.8): the current directory or the current elementary file can only be selected and
 * deleted from now on.
 */
final class TerminateFile implements CardCommand {

    private final boolean directory;

    private TerminateFile(boolean directory) {
        this.directory = directory;
    }

    static TerminateFile directory() {
        return new TerminateFile(true);
    }

    static TerminateFile elementary() {
        return new TerminateFile(false);
    }

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        return ResponseApdu.of(directory ? terminateDirectory(channel) : terminateElementary(channel));
    }

    private static StatusWord terminateDirectory(LogicalChannel channel) {
        DedicatedFile current = channel.directory();
        if (current == channel.port().files().masterFile()) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (!Target.allowed(channel, current, FileOperation.TERMINATE)) {
            return StatusWord.SECURITY_STATUS_NOT_SATISFIED;
        }
        current.lifeCycle(LifeCycle.TERMINATED);
        return StatusWord.OK;
    }

    private static StatusWord terminateElementary(LogicalChannel channel) {
        ElementaryFile current = channel.file();
        if (current == null) {
            return StatusWord.NO_EF_SELECTED;
        }
        if (!Target.allowed(channel, current, FileOperation.TERMINATE)) {
            return StatusWord.SECURITY_STATUS_NOT_SATISFIED;
        }
        current.lifeCycle(LifeCycle.TERMINATED);
        return StatusWord.OK;
    }
}
