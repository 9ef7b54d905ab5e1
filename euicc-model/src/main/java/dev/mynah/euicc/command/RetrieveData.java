package dev.mynah.euicc.command;

import dev.mynah.euicc.apdu.CommandApdu;
import dev.mynah.euicc.apdu.ResponseApdu;
import dev.mynah.euicc.apdu.StatusWord;
import dev.mynah.euicc.file.DataObjectTransfer;
import dev.mynah.euicc.file.DataObjects;
import dev.mynah.euicc.file.ElementaryFile;
import dev.mynah.euicc.file.FileOperation;
import dev.mynah.euicc.file.FileType;
import dev.mynah.euicc.port.CardCommand;
import dev.mynah.euicc.port.LogicalChannel;
import org.jspecify.annotations.Nullable;

/** RETRIEVE DATA: a data object of a file of BER-TLV structure, block by block (TS 102 221 11.3.1). */
final class RetrieveData implements CardCommand {

    /** Asks for the list of all tags. */
    private static final int TAG_LIST = 0x5C;

    private static final int MOST = 256;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        DataObjectAddress address = DataObjectAddress.of(command);
        if (!address.valid()) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (address.block() == DataObjectAddress.Block.FIRST) {
            return first(channel, command, address.sfi());
        }
        if (command.lc() != 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        DataObjectTransfer transfer = channel.transfer();
        if (transfer == null || !transfer.isRetrieving()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (address.block() == DataObjectAddress.Block.PREVIOUS) {
            transfer.back();
        } else if (transfer.isComplete()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        return block(transfer, command);
    }

    private static ResponseApdu first(LogicalChannel channel, CommandApdu command, int sfi) {
        ElementaryFile file = Target.file(channel, sfi);
        if (file == null) {
            return ResponseApdu.of(Target.missing(sfi));
        }
        if (file.row().type() != FileType.BER_TLV) {
            return ResponseApdu.of(StatusWord.WRONG_FILE_STRUCTURE);
        }
        StatusWord refusal = Target.refusal(channel, file, FileOperation.READ);
        if (refusal != null) {
            return ResponseApdu.of(refusal);
        }
        byte[] tag = command.data();
        if (tag.length == 0 || tag.length > 3) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (DataObjects.tagLength(tag, 0, tag.length) != tag.length) {
            return ResponseApdu.of(StatusWord.INCORRECT_DATA);
        }
        byte[] object = object(file, tag);
        if (object == null) {
            return ResponseApdu.of(StatusWord.REFERENCED_DATA_NOT_FOUND);
        }
        DataObjectTransfer transfer = DataObjectTransfer.retrieving(file, object);
        channel.transfer(transfer);
        return block(transfer, command);
    }

    private static byte @Nullable [] object(ElementaryFile file, byte[] tag) {
        return tag.length == 1 && tag[0] == TAG_LIST
                ? DataObjects.object(TAG_LIST, DataObjects.tags(file.content()))
                : DataObjects.find(file.content(), tag);
    }

    private static ResponseApdu block(DataObjectTransfer transfer, CommandApdu command) {
        byte[] block = transfer.next(command.hasLe() ? command.le() : MOST);
        return ResponseApdu.of(block, transfer.isComplete() ? StatusWord.OK : StatusWord.MORE_DATA_AVAILABLE);
    }
}
