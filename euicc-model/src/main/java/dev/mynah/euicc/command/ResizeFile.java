package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.CardFile;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileResizing;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/**
 * RESIZE FILE: gives an elementary file of the current directory another size (TS 102 222 6.10). Mode 1 empties a file of BER-TLV
 * structure whose data objects don't fit any more, mode 0 refuses.
 */
final class ResizeFile implements CardCommand {

    private static final int MODE_1 = 0x01;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.p1() > MODE_1 || command.p2() != 0) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        FileResizing wanted = FileResizing.read(command.data()).orElse(null);
        if (wanted == null) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        CardFile found = channel.directory().child(wanted.fid());
        if (found == null) {
            return ResponseApdu.of(StatusWord.FILE_NOT_FOUND);
        }
        if (!(found instanceof ElementaryFile file)) {
            // No directory has a size of its own here.
            return ResponseApdu.of(StatusWord.FUNCTION_NOT_SUPPORTED);
        }
        StatusWord refusal = Target.refusal(channel, file, FileOperation.RESIZE);
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        return ResponseApdu.of(resize(channel, file, wanted, command.p1() == MODE_1));
    }

    private static StatusWord resize(
            LogicalChannel channel, ElementaryFile file, FileResizing wanted, boolean emptying) {
        if (file.target() != null) {
            return StatusWord.CONDITIONS_NOT_SATISFIED;
        }
        if (!wanted.fits(file)) {
            return StatusWord.INCORRECT_DATA;
        }
        if (file.row().type() == FileType.BER_TLV && file.content().length > wanted.size()) {
            if (!emptying) {
                return StatusWord.CONDITIONS_NOT_SATISFIED;
            }
            file.replace(new byte[0]);
        }
        return channel.port().files().resize(file, wanted) ? StatusWord.OK : StatusWord.NOT_ENOUGH_MEMORY;
    }
}
