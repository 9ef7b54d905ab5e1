package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;

/** READ BINARY: from an offset in the current file, or in the one with the short identifier in P1. */
final class ReadBinary implements CardCommand {

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        BinaryAddress address = BinaryAddress.of(command);
        if (!address.valid()) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        ElementaryFile file = Target.file(channel, address.sfi());
        if (file == null) {
            return ResponseApdu.of(Target.missing(address.sfi()));
        }
        if (file.row().type() != FileType.TRANSPARENT) {
            return ResponseApdu.of(StatusWord.WRONG_FILE_STRUCTURE);
        }
        StatusWord refusal = Target.refusal(channel, file, FileOperation.READ);
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        if (address.offset() >= file.size()) {
            return ResponseApdu.of(StatusWord.WRONG_P1_P2);
        }
        return ExpectedLength.atMost(command, file.content(), address.offset(), file.size() - address.offset());
    }
}
