package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.DedicatedFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/**
 * DELETE FILE: a file or a directory with everything in it, by its identifier (TS 102 222 6.4). The directory it was in becomes the
 * current one. 7FFF deletes the current application.
 */
final class DeleteFile implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() != 0 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() != 2) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        CardFile file = FileReference.byIdentifier(channel, command.dataShort(0));
        if (file == null) {
            return ResponseApdu.of(StatusWord.FILE_NOT_FOUND);
        }
        return ResponseApdu.of(delete(channel, file));
    }

    private static StatusWord delete(LogicalChannel channel, CardFile file) {
        if (file == channel.port().files().masterFile()) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (!allowed(channel, file)) {
            return StatusWord.SECURITY_STATUS_NOT_SATISFIED;
        }
        if (channel.port().isSelectedElsewhere(file, channel)) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        channel.port().files().delete(file);
        channel.deleted(file);
        return StatusWord.OK;
    }

    /** The file may be deleted, or whatever is in its directory may (TS 102 221 9.2.5). */
    private static boolean allowed(LogicalChannel channel, CardFile file) {
        DedicatedFile parent = file.parent();
        return Target.allowed(channel, file, FileOperation.DELETE)
                || (parent != null && Target.allowed(channel, parent, FileOperation.DELETE_CHILD));
    }
}
