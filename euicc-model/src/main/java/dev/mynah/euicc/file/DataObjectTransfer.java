package dev.mynah.euicc.file;

import java.util.Arrays;

/** A data object that goes to or comes from a file of BER-TLV structure in blocks (TS 102 221 11.3). Lost with the selection. */
public final class DataObjectTransfer {

    private final ElementaryFile file;
    private final byte[] object;
    private final boolean out;
    private int previous;
    private int next;

    private DataObjectTransfer(ElementaryFile file, byte[] object, boolean out) {
        this.file = file;
        this.object = object;
        this.out = out;
    }

    /** An object as it is now, to be handed out. */
    public static DataObjectTransfer retrieving(ElementaryFile file, byte[] object) {
        return new DataObjectTransfer(file, object, true);
    }

    /** An object of so many bytes, header included, to be taken in. */
    public static DataObjectTransfer setting(ElementaryFile file, int length) {
        return new DataObjectTransfer(file, new byte[length], false);
    }

    /** The file it is about. */
    public ElementaryFile file() {
        return file;
    }

    /** Whether it is handed out. */
    public boolean isRetrieving() {
        return out;
    }

    /** Whether the last block has been handed out or taken in. */
    public boolean isComplete() {
        return next == object.length;
    }

    /** The object; complete only when it is. */
    public byte[] object() {
        return object;
    }

    /** The next block, of up to so many bytes. */
    public byte[] next(int atMost) {
        previous = next;
        next = Math.min(object.length, next + atMost);
        return Arrays.copyOfRange(object, previous, next);
    }

    /** Goes back to before the previous block. */
    public void back() {
        next = previous;
    }

    /** Takes in a block; false when it is longer than what is missing. */
    public boolean add(byte[] block) {
        if (block.length > object.length - next) {
            return false;
        }
        System.arraycopy(block, 0, object, next, block.length);
        previous = next;
        next += block.length;
        return true;
    }
}
