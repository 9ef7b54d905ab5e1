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
import java.util.Arrays;

/**
 * SET DATA: puts a data object in a file of BER-TLV structure, block by block, in place of the one with its tag; a tag alone deletes
 * it (TS 102 221 11.3.2). The file changes when the last block is there, and not before.
 */
final class SetData implements CardCommand {

    /** Stands for the list of tags and can't be set. */
    private static final int TAG_LIST = 0x5C;

    @Override
    public ResponseApdu execute(LogicalChannel channel, CommandApdu command) {
        DataObjectAddress address = DataObjectAddress.of(command);
        if (!address.valid()) {
            return ResponseApdu.of(StatusWord.INCORRECT_P1_P2);
        }
        if (command.lc() == 0) {
            return ResponseApdu.of(StatusWord.WRONG_LENGTH);
        }
        if (address.block() == DataObjectAddress.Block.FIRST) {
            return ResponseApdu.of(first(channel, command, address.sfi()));
        }
        DataObjectTransfer transfer = channel.transfer();
        if (transfer == null || transfer.isRetrieving()) {
            return ResponseApdu.of(StatusWord.CONDITIONS_NOT_SATISFIED);
        }
        if (address.block() == DataObjectAddress.Block.PREVIOUS) {
            transfer.back();
        }
        return ResponseApdu.of(add(channel, transfer, command.data()));
    }

    private static StatusWord first(LogicalChannel channel, CommandApdu command, int sfi) {
        channel.transfer(null);
        ElementaryFile file = Target.file(channel, sfi);
        if (file == null) {
            return Target.missing(sfi);
        }
        if (file.row().type() != FileType.BER_TLV) {
            return StatusWord.WRONG_FILE_STRUCTURE;
        }
        StatusWord refusal = Target.refusal(channel, file, FileOperation.UPDATE);
        if (refusal != null) {
            return refusal;
        }
        byte[] block = command.data();
        int tagLength = DataObjects.tagLength(block, 0, block.length);
        if (tagLength == 0 || block[0] == TAG_LIST) {
            return StatusWord.INCORRECT_DATA;
        }
        byte[] content = file.content();
        byte[] tag = Arrays.copyOf(block, tagLength);
        byte[] others = DataObjects.without(content, tag);
        if (block.length == tagLength) {
            if (others.length == content.length) {
                return StatusWord.REFERENCED_DATA_NOT_FOUND;
            }
            file.replace(others);
            return StatusWord.OK;
        }
        DataObjects.Header header = DataObjects.header(block, 0, block.length);
        if (header == null) {
            return StatusWord.INCORRECT_DATA;
        }
        if (others.length + header.total() > file.size()) {
            return StatusWord.NOT_ENOUGH_MEMORY;
        }
        DataObjectTransfer transfer = DataObjectTransfer.setting(file, header.total());
        channel.transfer(transfer);
        return add(channel, transfer, block);
    }

    private static StatusWord add(LogicalChannel channel, DataObjectTransfer transfer, byte[] block) {
        if (!transfer.add(block)) {
            channel.transfer(null);
            return StatusWord.INCORRECT_DATA;
        }
        if (!transfer.isComplete()) {
            return StatusWord.MORE_DATA_EXPECTED;
        }
        channel.transfer(null);
        ElementaryFile file = transfer.file();
        byte[] next = DataObjects.with(file.content(), transfer.object());
        // Another channel may have filled the file since the first block.
        if (next.length > file.size()) {
            return StatusWord.NOT_ENOUGH_MEMORY;
        }
        file.replace(next);
        return StatusWord.OK;
    }
}
